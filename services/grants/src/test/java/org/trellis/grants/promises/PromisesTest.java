package org.trellis.grants.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.grants.Told.aMorningComes;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Told;
import org.trellis.testing.Database;

/// A funder is reminded of what it promised before its day and once after it; a group is reminded of nothing.
@QuarkusTest
class PromisesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Party body = Party.body();

    private Grant at(int decisionDays, LocalDate closesOn) {
        var words = Funds.words();
        words.put("decisionDays", decisionDays);
        if (closesOn != null) {
            words.put("closesOn", closesOn.toString());
        }
        var fund = Funds.made(body, words);
        Funds.receives(body, fund, 100_000);
        Funds.becomes(body, fund, "open");
        return Grant.to(body, fund);
    }

    private List<JsonNode> told(String text, int count) {
        return Told.to(body.id(), text, body, count);
    }

    private static void isPromisedFor(UUID application, LocalDate day) throws SQLException {
        Rows.passUntriggered(
                "application", "is_only_added_to", "decide_by = '" + day + "'", "id = '" + application + "'");
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    @Test
    void whatIsDueByTheNextWorkingDayIsSaidOnce() throws Exception {
        var grant = at(1, null);
        var application = grant.sent(10_000);

        for (int i = 0; i < 2; i++) {
            aMorningComes(grant.fund());
            var owed = told("grant-owed", 1);
            assertThat(owed).hasSize(1);
            assertThat(owed.getFirst().path("subjectId").asText()).isEqualTo(application.toString());
            assertThat(Instant.parse(owed.getFirst().path("notAfter").asText()))
                    .isEqualTo(LocalDate.parse(
                                    owed.getFirst().path("days").path("until").asText())
                            .plusDays(1)
                            .atStartOfDay(LONDON)
                            .toInstant());
        }
        assertThat(told("grant-overdue", 0)).isEmpty();
        assertThat(Told.to(grant.group().id(), "grant-owed", body, 0)).isEmpty();
    }

    @Test
    void whatIsNotDueYetIsNotSaid() throws Exception {
        var grant = at(10, null);
        grant.sent(10_000);

        aMorningComes(grant.fund());

        assertThat(told("grant-owed", 0)).isEmpty();
        // It came to a fund without a last day, and was told when it came.
        assertThat(told("grant-applied", 1)).hasSize(1);
    }

    @Test
    void aDayThatHasPassedIsSaidOnceAndNeverAgain() throws Exception {
        var grant = at(1, null);
        var application = grant.sent(10_000);
        aMorningComes(grant.fund());
        isPromisedFor(application, today().minusDays(1));

        for (int i = 0; i < 2; i++) {
            aMorningComes(grant.fund());
            var late = told("grant-overdue", 1);
            assertThat(late).hasSize(1);
            assertThat(late.getFirst().path("days").path("until").asText())
                    .isEqualTo(today().minusDays(1).toString());
        }
        assertThat(told("grant-owed", 1)).hasSize(1);
    }

    @Test
    void severalAreOneMessage() throws Exception {
        var grant = at(1, null);
        grant.sent(10_000);
        Grant.to(body, grant.fund()).sent(10_000);

        aMorningComes(grant.fund());

        var owed = told("grant-owed", 1);
        assertThat(owed).hasSize(1);
        assertThat(owed.getFirst().path("subjectId").isNull()).isTrue();
    }

    @Test
    void whatIsDecidedOrWithdrawnIsOwedNoMore() throws Exception {
        var grant = at(1, null);
        var refused = grant.sent(10_000);
        Grant.decides(grant.colleague(), refused, grant.proposed(refused, Grant.no()))
                .statusCode(200);
        Grant.withdraws(grant.group(), grant.sent(10_000)).statusCode(200);

        aMorningComes(grant.fund());

        assertThat(told("grant-owed", 0)).isEmpty();
    }

    @Test
    void whatCameToARoundIsSaidInTheMorningAndAllAtOnce() throws Exception {
        var grant = at(10, today().plusDays(5));
        grant.sent(10_000);
        Grant.to(body, grant.fund()).sent(10_000);
        assertThat(Told.to(body.id(), "grant-applied", grant.group(), 0)).isEmpty();

        for (int i = 0; i < 2; i++) {
            aMorningComes(grant.fund());
            assertThat(told("grant-applied", 1)).hasSize(1);
        }
    }

    @Test
    void aClosedFundIsLookedAtUntilNothingWaitsInIt() throws Exception {
        var grant = at(10, null);
        var application = grant.sent(10_000);
        body.asks()
                .body(Map.of("state", "closed"))
                .put("/funds/{id}/state", grant.fund())
                .then()
                .statusCode(200);
        aMorningComes(grant.fund());
        assertThat(due(grant.fund())).isOne();

        Grant.decides(grant.colleague(), application, grant.proposed(application, Grant.no()))
                .statusCode(200);
        aMorningComes(grant.fund());
        Awaitility.await().until(() -> due(grant.fund()) == 0);
    }

    @Test
    void anotherFundersApplicationsAreNotSaid() throws Exception {
        var grant = at(1, null);
        grant.sent(10_000);
        var other = Grant.with(10_000);

        aMorningComes(other.fund());

        assertThat(Told.to(other.body().id(), "grant-owed", other.body(), 0)).isEmpty();
        assertThat(told("grant-owed", 0)).isEmpty();
    }

    private static int due(UUID fund) throws SQLException {
        try (var clock = Database.as("clock");
                var row = clock.createStatement()
                        .executeQuery("select count(*) from due where kind = 'promise-is-looked-at' and subject_id = '"
                                + fund + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
