package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class SearchIndexTest {

    @Inject
    SearchIndex index;

    @Inject
    ActingAs actingAs;

    @Inject
    Session database;

    @Test
    void onlyACoarsePlaceIsWrittenDown() {
        var group = Examples.named("Coarse Friends").at(52.60389, 1.74512);

        publish(group);

        assertThat(rows("select lat, lon from published_listing where listing_id = :id", group.id()))
                .containsExactly(List.of(52.6, 1.75));
        assertThat(rows("select need, lat, lon from published_need where listing_id = :id order by 1", group.id()))
                .containsExactly(List.of("any", 52.6, 1.75), List.of("food", 52.6, 1.75));
    }

    @Test
    void publishingAgainLeavesNothingOfBefore() {
        var group = Examples.named("Before and After").at(52.6, 1.7);
        publish(group);

        publish(group.offering("shopping", "company").at(53.4, -1.5));

        assertThat(rows("select need, lat from published_need where listing_id = :id order by 1", group.id()))
                .containsExactly(List.of("any", 53.4), List.of("company", 53.4), List.of("shopping", 53.4));
    }

    @Test
    void whatIsWithdrawnIsGone() {
        var group = Examples.named("Here and Gone").at(52.6, 1.7);
        publish(group);

        as(group, () -> index.withdraw(group.id()));

        assertThat(rows("select name from published_listing where listing_id = :id", group.id()))
                .isEmpty();
        assertThat(rows("select need from published_need where listing_id = :id", group.id()))
                .isEmpty();
    }

    @Test
    void wordsHaveNoAccentsAndHoldWhatIsOffered() {
        var group = Examples.named("Café Zoë").saying("Słodkie, crème brûlée").offering("prescriptions");

        publish(group);

        assertThat(rows("select words from published_listing where listing_id = :id", group.id()))
                .containsExactly(List.of(
                        " cafe zoe slodkie creme brulee round here collecting prescriptions casglu presgripsiynau "));
    }

    @Test
    void nobodyPublishesForAnother() {
        var mine = Examples.named("Mine").at(52.6, 1.7);
        var other = UUID.randomUUID();

        assertThatThrownBy(() -> actingAs.run(new OrganisationId(other), () -> index.publish(mine.asPublished())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void publishingNeedsTheTransactionOfWhatIsPublished() {
        assertThatThrownBy(() -> index.publish(Examples.named("Alone").asPublished()))
                .isInstanceOf(TransactionalException.class);
    }

    private void publish(Examples group) {
        as(group, () -> index.publish(group.asPublished()));
    }

    private void as(Examples group, Runnable work) {
        actingAs.run(new OrganisationId(group.id()), work);
    }

    private List<List<Object>> rows(String sql, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, Tuple.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(row -> List.of(row.toArray()))
                        .toList());
    }
}
