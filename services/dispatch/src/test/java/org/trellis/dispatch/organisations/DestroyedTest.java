package org.trellis.dispatch.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Partner;
import org.trellis.dispatch.PartnersSystem;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;
import org.trellis.dispatch.Steps;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// Of what was sent for an organisation that directory destroyed nothing is left, and nothing is sent for it
/// any more.
@QuarkusTest
class DestroyedTest {

    private static final List<String> OWN = List.of("notice", "budget_used", "answer", "inbox");

    @Inject
    Askers askers;

    @Inject
    Directory directory;

    @Inject
    Sink sink;

    @Inject
    Stage stage;

    private final UUID group = UUID.randomUUID();

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    private void isSent(Ask notice) {
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(sink.takenOf(notice.id())).hasSize(1));
        await().untilAsserted(() ->
                assertThat(Rows.state(notice.organisation(), notice.id())).isEqualTo("sent"));
    }

    @Test
    void theLogOfAnotherStays() {
        var mine = Ask.stillRight(group);
        var others = Ask.stillRight(UUID.randomUUID());
        isSent(mine);
        isSent(others);

        askers.registers(others.organisation());
        askers.destroys(group);

        await().untilAsserted(() -> {
            for (var table : OWN) {
                assertThat(Rows.of(group, table)).as(table).isEmpty();
            }
            assertThat(Rows.due(mine.id())).isZero();
        });
        assertThat(Rows.state(others.organisation(), others.id())).isEqualTo("sent");
    }

    @Test
    void whatIsAskedForAfterwardsIsNotSent() throws SQLException {
        askers.destroys(group);
        await().untilAsserted(() -> {
            try (var app = Rows.actingAs(group)) {
                var arrived = app.createStatement()
                        .executeUpdate(
                                "insert into inbox (organisation_id, consumer, message_id) values ('%s', 'x', '%s')"
                                        .formatted(group, UUID.randomUUID()));
                assertThat(arrived).isZero();
            }
        });
        var late = Ask.stillRight(group);
        askers.ask(late);
        isSent(Ask.stillRight(UUID.randomUUID()));

        assertThat(sink.takenOf(late.id())).isEmpty();
        assertThat(Rows.state(group, late.id())).isEqualTo("none");
    }

    @Test
    void whatIsBeingHandledMeanwhileGoesToo() throws SQLException {
        try (var app = Rows.actingAs(group)) {
            app.createStatement()
                    .executeUpdate("insert into inbox (organisation_id, consumer, message_id) values ('%s', 'x', '%s')"
                            .formatted(group, UUID.randomUUID()));
            askers.destroys(group);
            await().until(() -> isWaitedFor() || Rows.isDestroyed(group));
            app.commit();
        }

        await().until(() -> Rows.isDestroyed(group));
        assertThat(Rows.of(group, "inbox")).isEmpty();
    }

    private static boolean isWaitedFor() throws SQLException {
        try (var app = Database.as("app");
                var found = app.createStatement()
                        .executeQuery(
                                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    @Test
    void itsWebhooksGoAndNothingIsNotedForThemAnyMore() {
        var partner = Partner.foodBank();
        try (var system = new PartnersSystem()) {
            partner.listensAt(system, "referral.accepted");
            var steps = new Steps(directory);
            steps.accepted(group, partner.id());
            await().untilAsserted(() -> assertThat(system.taken()).hasSize(1));

            directory.destroys(partner);

            await().untilAsserted(() -> {
                for (var table : List.of("webhook", "webhook_secret", "webhook_delivery", "inbox", "idempotency")) {
                    assertThat(Rows.of(partner.id(), table)).as(table).isEmpty();
                }
            });
            steps.accepted(group, partner.id());
            isSent(Ask.stillRight(UUID.randomUUID()));
            assertThat(Rows.of(partner.id(), "webhook_delivery")).isEmpty();
            assertThat(system.taken()).hasSize(1);
        }
    }

    @Test
    void nobodyEmptiesTheBudgetOfALivingOrganisation() throws SQLException {
        var notice = Ask.stillRight(group);
        isSent(notice);
        try (var app = Rows.actingAs(group)) {
            assertThatThrownBy(() -> app.createStatement().executeUpdate("delete from budget_used"))
                    .hasMessageContaining("is kept while there is its organisation");
        }
    }
}
