package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;

/// What was done to a logbook behind its back is found, with the number at which it breaks.
@QuarkusTest
class BrokenChainTest {

    private Party group;
    private String mine;

    @BeforeEach
    void aLogbookOfSixEntries() {
        group = Borough.group("Quayside Mutual Aid");
        for (var turn = 0; turn < 5; turn++) {
            Borough.shows(group, turn % 2 == 0 ? "linked" : "unlisted");
        }
        mine = " where organisation_id = '%s'".formatted(group.id());
        group.asks()
                .get("/logbook/verification")
                .then()
                .body("sound", equalTo(true), "entries", equalTo(6), "brokenAt", nullValue());
    }

    @Test
    void anActThatWasChanged() {
        Logs.harm("update log_entry set act = 'signed-in'" + mine + " and number = 3");
        breaksAt(3, "changed");
    }

    @Test
    void aPersonThatWasPutInThePlaceOfAnother() {
        Logs.harm("update log_entry set person = 'somebody-else'" + mine + " and number = 1");
        breaksAt(1, "changed");
    }

    @Test
    void whatItWasAboutOrWhenOrAWholeEntryOfAnotherLog() {
        Logs.harm("update log_entry set about = '{\"to\": {\"a\": 1}}'" + mine + " and number = 4");
        breaksAt(4, "changed");
    }

    @Test
    void anEntryTakenOutOfTheMiddle() {
        Logs.harm("delete from log_entry" + mine + " and number = 3");
        breaksAt(3, "missing");
    }

    @Test
    void theFirstEntryTakenOut() {
        Logs.harm("delete from log_entry" + mine + " and number = 1");
        breaksAt(1, "missing");
    }

    @Test
    void anEntryTakenOutAndTheGapClosed() {
        Logs.harm(
                "delete from log_entry" + mine + " and number = 3",
                "update log_entry set number = number - 1" + mine + " and number = 4",
                "update log_entry set number = number - 1" + mine + " and number = 5",
                "update log_entry set number = number - 1" + mine + " and number = 6");
        breaksAt(3, "changed");
    }

    @Test
    void anEntryPutInBetween() {
        var third = Logs.exported(group).get(2);
        var forged = Entry.after(
                group.id(),
                3,
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                Act.RULE_OFF,
                "nobody",
                Map.of(),
                third.path("previous").asText());
        Logs.harm(
                "update log_entry set number = number + 100" + mine + " and number >= 3",
                "update log_entry set number = number - 99" + mine + " and number >= 103",
                "insert into log_entry values ('%s', 3, '2026-01-01T00:00:00Z', 'rule-off', 'nobody', '{}', '%s', '%s')"
                        .formatted(group.id(), forged.previous(), forged.hash()));
        breaksAt(4, "changed");
    }

    @Test
    void anEntryForgedWithAHashThatFitsItself() {
        var third = Logs.exported(group).get(2);
        var forged = Entry.after(
                group.id(),
                3,
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                Act.RULE_OFF,
                "nobody",
                Map.of(),
                third.path("previous").asText());
        Logs.harm(
                "delete from log_entry" + mine + " and number = 3",
                "insert into log_entry values ('%s', 3, '2026-01-01T00:00:00Z', 'rule-off', 'nobody', '{}', '%s', '%s')"
                        .formatted(group.id(), forged.previous(), forged.hash()));
        breaksAt(4, "out-of-place");
    }

    @Test
    void twoEntriesThatChangedPlaces() {
        Logs.harm(
                "update log_entry set number = 100" + mine + " and number = 2",
                "update log_entry set number = 2" + mine + " and number = 3",
                "update log_entry set number = 3" + mine + " and number = 100");
        breaksAt(2, "changed");
    }

    @Test
    void theEndCutOffShowsAgainstAnExportOnly() {
        var kept = Logs.export(group);
        Logs.harm("delete from log_entry" + mine + " and number = 6");

        group.asks().get("/logbook/verification").then().body("sound", equalTo(true), "entries", equalTo(5));
        assertThat(kept).startsWith(Logs.export(group)).isNotEqualTo(Logs.export(group));
        Borough.shows(group, "unlisted");
        assertThat(Logs.export(group)).doesNotStartWith(kept);
    }

    @Test
    void theDatabaseTakesNoEntryThatDoesNotFollow() throws java.sql.SQLException {
        var last = Logs.exported(group).getLast().path("hash").asText();
        var hash = "0".repeat(64);
        for (var wrong : Map.of(8, last, 6, last, 7, hash, 1, Entry.beginning(group.id()))
                .entrySet()) {
            assertThat(isTaken(group.id(), wrong.getKey(), wrong.getValue()))
                    .as("number " + wrong.getKey())
                    .isFalse();
        }
        assertThat(isTaken(group.id(), 7, last)).isTrue();
        var other = UUID.randomUUID();
        assertThat(isTaken(other, 1, hash)).isFalse();
        assertThat(isTaken(other, 1, Entry.beginning(other))).isTrue();
    }

    private static boolean isTaken(UUID organisation, long number, String previous) throws java.sql.SQLException {
        try (var app = org.trellis.testing.Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(organisation));
            return statement.executeUpdate(
                            "insert into log_entry values ('%s', %d, now(), 'rule-on', null, '{}', '%s', '%s')"
                                    .formatted(organisation, number, previous, "a".repeat(64)))
                    == 1;
        } catch (java.sql.SQLException e) {
            return false;
        }
    }

    private void breaksAt(int number, String how) {
        group.asks()
                .get("/logbook/verification")
                .then()
                .statusCode(200)
                .body("sound", equalTo(false), "brokenAt", equalTo(number), "how", equalTo(how))
                .body("head", nullValue(), "entries", equalTo(number - 1));
    }
}
