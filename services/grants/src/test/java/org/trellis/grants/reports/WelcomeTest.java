package org.trellis.grants.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trellis.grants.Weighed.reports;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Rows;
import org.trellis.grants.Told;

/// A group is asked once at most what came of a grant, and by nobody who was late itself.
@QuarkusTest
class WelcomeTest {

    private static final String KIND = "report-is-welcome";
    private static final String TEXT = "grant-happened";

    private static void twoMonthsPass(UUID award) {
        Awaitility.await().untilAsserted(() -> Rows.fallsDue(award, KIND));
        Awaitility.await().untilAsserted(() -> assertThat(Rows.dueNow(award)).isZero());
    }

    private static int told(Grant grant, int count) {
        return Told.to(grant.group().id(), TEXT, grant.body(), count).size();
    }

    @Test
    void itIsSaidOnceAlsoWhereItWasPaidTwice() throws Exception {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        twoMonthsPass(award);
        assertThat(told(grant, 1)).isEqualTo(1);
        String payment =
                grant.body().asks().get("/awards/{id}", award).then().extract().path("payment.id");
        Grant.notes(grant.body(), UUID.fromString(payment), "bounced").statusCode(200);
        var again = UUID.fromString(
                Grant.pays(grant.body(), award).statusCode(201).extract().path("id"));
        Grant.notes(grant.body(), again, "paid").statusCode(200);

        Awaitility.await()
                .untilAsserted(() -> assertThat(Rows.visible(grant.body().id(), "inbox where consumer = 'reports'"))
                        .isEqualTo(2));
        assertThatThrownBy(() -> Rows.fallsDue(award, KIND)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whoSaidItIsAskedNothing() {
        var grant = Grant.with(50_000);
        var said = grant.paid(10_000);
        reports(grant.group(), said, Map.of("happened", "no")).statusCode(200);
        twoMonthsPass(said);

        twoMonthsPass(grant.paid(10_000));

        assertThat(told(grant, 1)).isEqualTo(1);
    }

    @Test
    void whoDecidedAfterItsDayHasNobodyAsked() throws Exception {
        var grant = Grant.with(50_000);
        var late = grant.sent(10_000);
        Rows.passUntriggered("application", "is_only_added_to", "decide_by = current_date - 2", "id = '" + late + "'");
        Grant.decides(grant.colleague(), late, grant.proposed(late, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(late), "paid").statusCode(200);
        twoMonthsPass(late);

        twoMonthsPass(grant.paid(10_000));

        assertThat(told(grant, 1)).isEqualTo(1);
    }
}
