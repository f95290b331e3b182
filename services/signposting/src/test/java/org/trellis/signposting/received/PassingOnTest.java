package org.trellis.signposting.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.signposting.Told;
import org.trellis.testing.Directory;

/// What a receiver makes of a bulletin is its own: the sender learns nothing of it, and a correction finds exactly
/// those
/// who passed it on.
@QuarkusTest
class PassingOnTest {

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party passes = Party.group();
    private final Party rewords = Party.group();
    private final Party putsAway = Party.group();
    private final Party ignores = Party.group();
    private Bulletin bulletin;

    @BeforeEach
    void aBulletinCameToFourGroups() {
        for (var group : List.of(passes, rewords, putsAway, ignores)) {
            directory.opens(group, council, "signposts");
        }
        directory.settle();
        bulletin = sent(council, notice(), passes, rewords, putsAway, ignores);
    }

    @Test
    void itIsADraftThatTheGroupRewordsAndPassesOnItself() {
        bulletin.readBy(passes)
                .statusCode(200)
                .body("state", equalTo("draft"), "own", nullValue(), "passedOn", nullValue())
                .body("senderId", equalTo(council.id().toString()));

        bulletin.rewordedBy(
                        passes,
                        Map.of(
                                "words",
                                "The council pays £30.\nAsk us.",
                                "note",
                                "Sam has the keys",
                                "audience",
                                "Our chat"))
                .statusCode(200)
                .body("own.words", equalTo("The council pays £30.\nAsk us."), "own.ofVersion", equalTo(1))
                .body("body", containsString("prepayment"));
        bulletin.passedOnBy(passes, 1)
                .statusCode(200)
                .body("title", equalTo("Fuel vouchers"), "words", equalTo("The council pays £30.\nAsk us."))
                .body("ring", equalTo("01632 960001, 9 to 5"), "source", containsString("Eastmere"))
                .body("note", nullValue(), "audience", nullValue());

        bulletin.readBy(passes).body("state", equalTo("passed-on"), "passedOn.behind", equalTo(false));
        assertThat(Bulletin.box(passes, "passed-on"))
                .containsExactly(bulletin.id().toString());
        bulletin.rewordedBy(passes, Map.of("words", "Ring Sam on 07700 900123"))
                .statusCode(422)
                .body("code", equalTo("may-be-personal"), "field", equalTo("words"));
    }

    @Test
    void nothingThatTheSenderCanReadTellsOneFromAnother() {
        var alone = Party.of("council", "liaison-officer");
        directory.opens(ignores, alone, "signposts");
        directory.settle();
        var sentAlone = sent(alone, notice(), ignores);
        var before = allThatTheSenderReads(bulletin);
        var beforeAlone = allThatTheSenderReads(sentAlone);

        bulletin.readBy(rewords).statusCode(200);
        bulletin.rewordedBy(rewords, Map.of("words", "In other words")).statusCode(200);
        bulletin.passedOnBy(passes, 1).statusCode(200);
        bulletin.putAwayBy(putsAway, true).statusCode(200);
        sentAlone.readBy(ignores).statusCode(200);
        sentAlone.passedOnBy(ignores, 1).statusCode(200);

        assertThat(allThatTheSenderReads(bulletin)).isEqualTo(before);
        assertThat(allThatTheSenderReads(sentAlone)).isEqualTo(beforeAlone);
        assertThat(before).doesNotContain("\"read", "\"seen", "\"opened", "passedOn", "passed-on", "put-away");
    }

    @Test
    void aCorrectionReachesExactlyThoseWhoPassedAnOlderVersionOn() throws SQLException {
        bulletin.passedOnBy(passes, 1).statusCode(200);
        bulletin.rewordedBy(rewords, Map.of("words", "In other words")).statusCode(200);
        bulletin.putAwayBy(putsAway, true).statusCode(200);
        var before = allThatTheSenderReads(bulletin);

        bulletin.corrects("£45 for each household.", "£30 → £45").statusCode(200);

        assertThat(Told.to(passes, "bulletin-changed", bulletin.id(), 1))
                .singleElement()
                .satisfies(told -> assertThat(told.toString()).doesNotContain("£", "Fuel"));
        bulletin.readBy(passes).body("passedOn.behind", equalTo(true), "changed", equalTo("£30 → £45"));
        bulletin.readBy(rewords).body("version", equalTo(2), "own.ofVersion", equalTo(1));
        bulletin.passedOnBy(passes, 1).statusCode(409).body("code", equalTo("bulletin-changed"), "version", equalTo(2));
        bulletin.passedOnBy(passes, 2).statusCode(200);

        // The clock comes again, as after a kill: nobody is told twice, and whoever is up to date is not told.
        Awaitility.await().until(() -> Rows.visible(council.id(), "bulletin_round") == 0);
        Rows.fallsDue("passed-on-looks-again", bulletin.id());
        Awaitility.await().until(() -> Rows.due("passed-on-looks-again", bulletin.id()) == 0);
        assertThat(Told.to(passes, "bulletin-changed", bulletin.id(), 1)).hasSize(1);
        for (var other : List.of(rewords, putsAway, ignores)) {
            assertThat(Told.to(other, "bulletin-changed", bulletin.id(), 0)).isEmpty();
        }
        assertThat(allThatTheSenderReads(bulletin)).isNotEqualTo(before).doesNotContain("passed");
    }

    @Test
    void whatIsPassedOnInTheMomentOfACorrectionIsFoundAMinuteLater() throws SQLException {
        bulletin.corrects("£45 for each household.", "£30 → £45").statusCode(200);
        Awaitility.await().until(() -> Rows.visible(council.id(), "bulletin_round") == 0);
        bulletin.passedOnBy(passes, 2).statusCode(200);
        Rows.change(
                "bulletin_copy",
                "update bulletin_copy set passed_version = 1 where organisation_id = '%s'".formatted(passes.id()));

        Rows.fallsDue("passed-on-looks-again", bulletin.id());

        assertThat(Told.to(passes, "bulletin-changed", bulletin.id(), 1)).hasSize(1);
    }

    @Test
    void whatIsWithdrawnAnHourAfterItWasPassedOnIsToldToThemAndGoneForAllOthers() {
        bulletin.passedOnBy(passes, 1).statusCode(200);

        bulletin.withdraws("The scheme has run out of money.").statusCode(200);

        assertThat(Told.to(passes, "bulletin-withdrawn", bulletin.id(), 1)).hasSize(1);
        assertThat(Bulletin.box(passes, "inbox")).containsExactly(bulletin.id().toString());
        bulletin.readBy(passes).body("withdrawn.words", equalTo("The scheme has run out of money."));
        bulletin.passedOnBy(passes, 1).statusCode(409).body("code", equalTo("bulletin-withdrawn"));
        for (var other : List.of(rewords, putsAway, ignores)) {
            assertThat(Bulletin.box(other, "inbox")).isEmpty();
            assertThat(Told.to(other, "bulletin-withdrawn", bulletin.id(), 0)).isEmpty();
        }
    }

    @Test
    void whatIsPutAwayComesBackAndWhatIsOverIsGone() throws SQLException {
        bulletin.putAwayBy(putsAway, true).statusCode(200).body("state", equalTo("put-away"));
        assertThat(Bulletin.box(putsAway, "inbox")).isEmpty();
        assertThat(Bulletin.box(putsAway, "put-away")).hasSize(1);
        bulletin.putAwayBy(putsAway, false).statusCode(200).body("state", equalTo("draft"));
        assertThat(Bulletin.box(putsAway, "inbox")).hasSize(1);

        Rows.change(
                "bulletin_version",
                "update bulletin_version set ends_on = '%s' where bulletin_id = '%s'"
                        .formatted(Bulletin.today().minusDays(1), bulletin.id()));

        assertThat(Bulletin.box(putsAway, "inbox")).isEmpty();
        bulletin.readBy(putsAway).statusCode(200);
        bulletin.passedOnBy(putsAway, 1).statusCode(409).body("code", equalTo("bulletin-over"));
    }

    @Test
    void twoYearsLaterBothSidesHaveRemovedTheirOwn() throws SQLException {
        bulletin.passedOnBy(passes, 1).statusCode(200);
        Rows.fallsDue("bulletin-removal", bulletin.id());
        Rows.fallsDue("bulletin-copy-removal", bulletin.id());
        Awaitility.await().until(() -> Rows.visible(passes.id(), "bulletin_copy") == 1);
        bulletin.read().statusCode(200);

        Rows.change(
                "bulletin",
                "update bulletin set sent_at = sent_at - interval '3 years' where id = '%s'".formatted(bulletin.id()));
        Rows.change(
                "bulletin_version",
                "update bulletin_version set ends_on = ends_on - 900 where bulletin_id = '%s'"
                        .formatted(bulletin.id()));
        Rows.change(
                "bulletin_copy",
                "update bulletin_copy set touched_at = touched_at - interval '3 years'"
                        + " where bulletin_id = '%s'".formatted(bulletin.id()));
        Rows.fallsDue("bulletin-removal", bulletin.id());
        Rows.fallsDue("bulletin-copy-removal", bulletin.id());

        Awaitility.await().untilAsserted(() -> {
            bulletin.read().statusCode(404);
            bulletin.readBy(passes).statusCode(404);
            assertThat(Rows.visible(passes.id(), "bulletin_copy")).isZero();
            assertThat(Rows.visible(council.id(), "bulletin_audience")).isZero();
        });
    }

    /// Of every route there is, and of what it takes away.
    private static String allThatTheSenderReads(Bulletin bulletin) {
        var sender = bulletin.sender();
        var all = new StringBuilder();
        for (var path : List.of("", "/audience", "/replies")) {
            all.append(sender.asks().get("/bulletins/" + bulletin.id() + path).asString());
        }
        for (var path : List.of("/bulletins", "/bulletins?box=drafts", "/bulletins/owed", "/bulletins/received")) {
            all.append(sender.asks().get(path).asString());
        }
        return all.append(sender.asks()
                        .get("/bulletins/received/" + bulletin.id())
                        .asString())
                .append(withoutWhatOthersKeep(sender))
                .toString();
    }

    private static String withoutWhatOthersKeep(Party sender) {
        var taken =
                sender.asks().get("/export").then().statusCode(200).extract().jsonPath();
        assertThat(taken.getString("bulletin_copy")).isIn(null, "[]");
        assertThat(taken.getString("bulletin_delivery")).isIn(null, "[]");
        return taken.getString("bulletin") + taken.getString("bulletin_audience") + taken.getString("bulletin_sending");
    }
}
