package org.trellis.referrals.handons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Street;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Directory;

/// Somebody of a street, without an account, sees first what is needed, and who it is only after a yes.
@QuarkusTest
class HandOnTest {

    private static final String NAME = "Bartholomew";
    private static final String NUMBER = "900123";

    @Inject
    Directory directory;

    private Pair pair;
    private Party group;
    private String id;

    @BeforeEach
    void somethingWasSentToAGroup() {
        pair = Pair.agreed(directory);
        group = pair.receiver();
        id = pair.sends(Map.of("resident", Pair.resident(NAME), "area", "E05999901", "language", "pl"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void leastIsShownFirstAndWhoItIsOnlyAfterAYesInOneBrowser() throws SQLException {
        var street = Street.of(group.as("helper"), id);
        for (var browser : new String[] {null, "AAAAAAAAAAAAAAAAAAAAAA"}) {
            street.looks(browser)
                    .statusCode(200)
                    .header("Cache-Control", containsString("no-store"))
                    .body("organisationId", equalTo(group.id().toString()))
                    .body("need", equalTo("food"), "area", equalTo("E05999901"), "language", equalTo("pl"))
                    .body("accepted", equalTo(false), "known", equalTo(false), "mayDo", empty())
                    .body(not(containsString(NAME)), not(containsString(NUMBER)));
            street.does(browser, "accept").statusCode(403).body("code", equalTo("code-needed"));
        }
        Party.nobodyAsks().head("/hand-on/{token}", street.token()).then().statusCode(200);
        Pair.reads(group, id).body("state", equalTo("sent"));

        var first = street.browser(1);
        street.looks(first)
                .body("known", equalTo(true), "mayDo", contains("accept", "refuse"), "resident", nullValue())
                .body(not(containsString(NAME)), not(containsString(NUMBER)));
        street.does(first, "connect").statusCode(409).body("code", equalTo("step-not-now"));
        for (var taps = 0; taps < 2; taps++) {
            street.does(first, "accept").statusCode(204);
        }
        Pair.reads(pair.sender(), id).body("state", equalTo("accepted"));
        Street.list(group, id).body("state", contains("accepted"));
        street.looks(first)
                .header("Cache-Control", containsString("no-store"))
                .body("accepted", equalTo(true), "mayDo", contains("connect", "complete", "give-back"))
                .body("resident.name", equalTo(NAME), "resident.telephone", containsString(NUMBER));
        street.looks(null).body("accepted", equalTo(true), "resident", nullValue());
        var mark = AddressKeys.mark().ofToken("hand-on/" + street.token());
        for (var table : List.of("hand_on", "referral")) {
            assertThat(Rows.visibleToHolder(mark, table)).as(table).isOne();
        }
        for (var table : List.of("details", "desk_message", "loop", "resident_code")) {
            assertThat(Rows.visibleToHolder(mark, table)).as(table).isZero();
        }

        // Forwarded to another telephone: that one needs a code, and then it is the only one.
        street.looks("another").body("known", equalTo(false)).body(not(containsString(NAME)));
        var second = street.browser(2);
        street.looks(first).body("known", equalTo(false)).body(not(containsString(NAME)));
        street.does(first, "connect").statusCode(403);
        street.does(second, "connect").statusCode(204);

        Pair.reads(pair.sender(), id).body("state", equalTo("connected-direct"));
        Street.list(group, id).body("state", contains("sorted"));
        var absent = new Street(null, "AAAAAAAAAAAAAAAAAAAAAA").looks(null).statusCode(404);
        assertThat(street.looks(second).statusCode(404).extract().asString())
                .isEqualTo(absent.extract().asString())
                .doesNotContain(NAME);
        assertThat(Street.inClear(id))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).doesNotContain(street.token(), second, NAME, NUMBER, "link", "\"code\""));
    }

    @Test
    void fiveTriesAreAllAndThreeCodesAnHour() throws SQLException {
        var street = Street.of(group, id);
        street.types("000000").statusCode(422).body("code", equalTo("code-wrong"));
        var code = street.code(1);
        var wrong = code.equals("271828") ? "314159" : "271828";
        var said = street.types(wrong).statusCode(422).extract().asString();
        for (var tries = 2; tries <= 5; tries++) {
            street.types(wrong).statusCode(422);
        }
        assertThat(street.types(code).statusCode(422).extract().asString()).isEqualTo(said);

        var old = street.code(2);
        Rows.change(group.id(), "update hand_on set code_until = now() where referral_id = '" + id + "'");
        street.types(old).statusCode(422);
        var newest = street.code(3);
        street.types(old).statusCode(422);
        street.wantsCode().statusCode(409).body("code", equalTo("too-many-codes"));
        Rows.change(
                group.id(),
                "update hand_on set codes_since = now() - interval '1 hour' where referral_id = '" + id + "'");
        street.types(newest.substring(0, 3) + " " + newest.substring(3)).statusCode(200);
        street.types(newest).statusCode(422);
        street.wantsCode().statusCode(204);
        Rows.change(group.id(), "update hand_on set codes = 12, codes_hour = 0 where referral_id = '" + id + "'");
        street.wantsCode().statusCode(409);
        // The code of one link opens no other one.
        var other = Street.of(group, pair.sent());
        other.wantsCode().statusCode(204);
        other.types(newest).statusCode(422);
    }

    @Test
    void everyEndHasOneAnswerAndTheGroupHasItAgain() throws SQLException {
        var absent = new Street(null, "AAAAAAAAAAAAAAAAAAAAAA")
                .looks(null)
                .statusCode(404)
                .extract()
                .asString();
        var replaced = Street.of(group, id);
        var known = replaced.browser(1);
        var takenBack = Street.of(group, id);
        isOver(replaced, known, absent);
        var now = Street.list(group, id).body("state", contains("asked", "replaced"));
        var handOn = now.extract().<String>path("[0].id");
        group.asks().delete("/referrals/{id}/hand-ons/{h}", id, handOn).then().statusCode(204);
        group.asks().delete("/referrals/{id}/hand-ons/{h}", id, handOn).then().statusCode(404);
        isOver(takenBack, null, absent);

        var refused = Street.of(group, id);
        refused.does(refused.browser(1), "refuse").statusCode(204);
        isOver(refused, null, absent);
        groupIsTold(1);
        Pair.reads(pair.sender(), id).body("state", equalTo("sent"));

        var givenBack = Street.of(group, id);
        var browser = givenBack.browser(1);
        givenBack.does(browser, "accept").statusCode(204);
        givenBack.does(browser, "give-back").statusCode(204);
        isOver(givenBack, browser, absent);
        groupIsTold(2);
        Pair.reads(group, id).body("state", equalTo("accepted"));

        var late = Street.of(group, id);
        var slow = late.browser(1);
        late.does(slow, "accept").statusCode(204);
        var lateId = Street.list(group, id).extract().<String>path("[0].id");
        Rows.change(group.id(), "update hand_on set open_until = now() where id = '" + lateId + "'");
        isOver(late, slow, absent);
        Rows.fallsDue(UUID.fromString(lateId));
        groupIsTold(3);
        Street.list(group, id).body("state", contains("run-out", "given-back", "refused", "taken-back", "replaced"));

        // Nothing but a sender's word is needed for the link to be dead.
        var withdrawn = Street.of(group, id);
        var last = withdrawn.browser(1);
        withdrawn.does(last, "accept").statusCode(204);
        withdrawn.looks(last).body("resident.name", equalTo(NAME));
        Pair.steps(pair.sender(), id, "withdraw").statusCode(200);
        isOver(withdrawn, last, absent);
        Street.list(group, id).body("[0].state", equalTo("over"), "[0].until", nullValue());
        Street.handsOn(group, id, UUID.randomUUID()).statusCode(409).body("state", equalTo("withdrawn"));

        Rows.change(group.id(), "update hand_on set ended_at = now() - interval '31 days' where id = '" + lateId + "'");
        Rows.fallsDue(UUID.fromString(lateId));
        Awaitility.await().untilAsserted(() -> Street.list(group, id).body("", hasSize(5)));
    }

    @Test
    void itIsDoneWithAnOutcomeWhereTheGroupHadAcceptedItAlready() {
        Pair.steps(group, id, "accept").statusCode(200);
        var street = Street.of(group, id);
        var browser = street.browser(1);
        street.looks(browser).body("resident", nullValue());
        street.does(browser, "accept").statusCode(204);
        street.does(browser, "complete").statusCode(400);
        street.does(browser, "complete", Map.of("outcome", "partly-sorted")).statusCode(204);

        Pair.reads(pair.sender(), id).body("state", equalTo("completed"), "outcome", equalTo("partly-sorted"));
        street.looks(browser).statusCode(404);
        // The group may still read what was agreed; the street may not.
        group.asks().get("/referrals/{id}/resident", id).then().statusCode(200);
    }

    @Test
    void itIsTheReceiversToHandOnAndNobodyElseLearnsThatItWas() {
        var connector = UUID.randomUUID();
        String made = null;
        for (var i = 0; i < 2; i++) {
            made = group.asks()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("connectorId", connector))
                    .post("/referrals/{id}/hand-ons", id)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("asked"), "connectorId", equalTo(connector.toString()))
                    .extract()
                    .path("id");
        }
        Street.list(group, id).body("id", contains(made));
        Street.of(connector, 1);
        assertThat(Street.inClear(connector)).hasSize(1);

        var absent = Street.list(Party.group(), UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        for (var stranger : List.of(Party.group(), Party.of("group", "helper"))) {
            assertThat(Street.list(stranger, id).statusCode(404).extract().asString())
                    .isEqualTo(absent);
            Street.handsOn(stranger, id, connector).statusCode(404);
            stranger.asks()
                    .delete("/referrals/{id}/hand-ons/{h}", id, made)
                    .then()
                    .statusCode(404);
        }
        // Another group's own referral opens nothing of this one.
        var theirs = Pair.agreed(directory);
        var own = theirs.sent();
        theirs.receiver()
                .asks()
                .delete("/referrals/{id}/hand-ons/{h}", own, made)
                .then()
                .statusCode(404);
        Street.list(pair.sender(), id).statusCode(403).body("code", equalTo("role-needed"));
        var sender = pair.sender().as("steward");
        Street.list(sender, id).statusCode(403).body("code", equalTo("step-of-the-other-side"));
        Street.handsOn(sender, id, connector).statusCode(403);
        sender.asks().delete("/referrals/{id}/hand-ons/{h}", id, made).then().statusCode(403);
        Street.list(group, id).body("state", contains("asked"));
    }

    private void isOver(Street street, String browser, String absent) {
        for (var answer : List.of(
                street.looks(browser), street.wantsCode(), street.types("314159"), street.does(browser, "accept"))) {
            assertThat(answer.statusCode(404).extract().asString()).isEqualTo(absent);
        }
    }

    private void groupIsTold(int times) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Street.inClear(id).stream().filter(text -> text.contains("hand-on-back")))
                                .hasSize(times));
    }
}
