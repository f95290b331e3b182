package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.resident;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;

/// Whoever may refer by a pathway sends to its holder without a loop, and nobody else does.
@QuarkusTest
class ByPathwayTest {

    @Inject
    Directory directory;

    @Test
    void anybodySendsByAPathwayThatIsOpenAndItIsAReferralLikeAnyOther() throws SQLException {
        var council = council();
        var group = Party.group();
        var pathway = council.keeps(Party.pathway(Areas.ward()));
        directory.settle();

        var id = sends(group, pathway, Map.of("resident", resident("Ottoline")))
                .statusCode(201)
                .body("otherId", equalTo(council.id().toString()), "need", equalTo("food"))
                .body("pathwayId", equalTo(pathway), "loopId", nullValue())
                .extract()
                .<String>path("id");

        knows(council, id).statusCode(404);
        steps(council, id, "accept").statusCode(200);
        knows(council, id).statusCode(200).body("name", equalTo("Ottoline"));
        steps(council, id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        Time.passes(id, "29 days");
        knows(council, id).statusCode(200);
        Time.passes(id, "25 hours");
        knows(council, id).statusCode(404);
        reads(Party.council(), id).statusCode(404);
        // Neither by two ways at once, nor by none.
        sends(group, pathway, Map.of("receiverId", council.id())).statusCode(400);
        group.asks().body(Map.of("need", "food")).post("/referrals").then().statusCode(400);
        sends(council, pathway, Map.of()).statusCode(422).body("code", equalTo("referral-to-yourself"));
    }

    @Test
    void whereTheHolderWantsToBeAskedOnlyWhoHasItsYesSends() {
        var holder = council();
        var reader = Party.of("partner", "integrator");
        directory.registers(reader);
        var pathway = holder.keeps(Party.askedPathway(Areas.ward()));
        directory.settle();

        refused(reader, pathway, "ask");
        var ask = reader.asksToRefer(pathway).extract().<String>path("id");
        refused(reader, pathway, "asked");
        holder.answers(pathway, ask, true).statusCode(200);
        sends(reader, pathway, Map.of()).statusCode(201);
        var draft = reader.asks()
                .body(Map.of("pathwayId", pathway))
                .post("/referrals?draft=true")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        holder.answers(pathway, ask, false).statusCode(200);
        refused(reader, pathway, "no");
        steps(reader, draft, "send").statusCode(403).body("code", equalTo("not-a-referrer"));
        holder.asks().get("/referrals").then().body("items.size()", equalTo(1));
    }

    @Test
    void aGroupIsSentByItsPathwayOnlyWhatItsSideOfTheLinkLets() throws SQLException {
        var group = Party.group();
        var council = Party.council();
        directory.publishes(group);
        directory.settle();
        var pathway = group.keeps(Party.pathway(Areas.ward()));
        Awaitility.await().untilAsserted(() -> council.reads(pathway).statusCode(200));

        sends(council, pathway, Map.of()).statusCode(403).body("code", equalTo("not-linked"));
        Pair.link(directory, council, group);
        var id = sends(council, pathway, Map.of("resident", resident("Ottoline")))
                .statusCode(201)
                .extract()
                .<String>path("id");
        steps(group, id, "accept").statusCode(200);
        knows(group, id).statusCode(200);

        directory.ends(group, council, group);
        directory.settle();

        Awaitility.await().untilAsserted(() -> reads(council, id).body("state", equalTo("given-back")));
        knows(group, id).statusCode(404);
        sends(council, pathway, Map.of()).statusCode(403);
    }

    @Test
    void whatWasDoneIsForgottenWithALinkThatTheReceiverNeverOpenedItself() {
        var council = council();
        var another = council();
        var group = Party.group();
        var pathway = council.keeps(Party.pathway(Areas.ward()));
        var elsewhere = another.keeps(Party.pathway(Areas.ward()));
        directory.opens(group, council, "referrals");
        directory.settle();
        var done = done(group, council, pathway);
        var kept = done(group, another, elsewhere);
        knows(council, done).statusCode(200);

        var ended = new LinkEvent.Ended(group.id(), council.id(), Long.MAX_VALUE / 2);
        var message = UUID.randomUUID();
        directory.publish(message, ended, group.id());
        directory.settle();

        Awaitility.await().untilAsserted(() -> knows(council, done).statusCode(404));
        knows(group, done).statusCode(404);
        reads(council, done).statusCode(200).body("state", equalTo("completed"));
        knows(another, kept).statusCode(200);

        // What comes twice, or late, is about no later one.
        var later = done(group, council, pathway);
        directory.publish(message, ended, group.id());
        directory.ends(group, council, group);
        directory.settle();
        knows(council, later).statusCode(200);
    }

    private static String done(Party sender, Party receiver, String pathway) {
        var id = sends(sender, pathway, Map.of("resident", resident("Ottoline")))
                .statusCode(201)
                .extract()
                .<String>path("id");
        steps(receiver, id, "accept").statusCode(200);
        steps(receiver, id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        return id;
    }

    @Test
    void oneSenderSendsNoMoreByItThanItsHolderTakesFromOne() {
        var council = council();
        var words = Party.pathway(Areas.ward());
        words.put("mostPerSender", 1);
        var pathway = council.keeps(words);
        var another = council.keeps(Party.pathway(Areas.ward()));
        directory.settle();
        var group = Party.group();
        var first = sends(group, pathway, Map.of()).statusCode(201).extract().<String>path("id");

        sends(group, pathway, Map.of()).statusCode(409).body("code", equalTo("budget-used"));
        sends(group, another, Map.of()).statusCode(201);
        sends(Party.group(), pathway, Map.of()).statusCode(201);
        steps(group, first, "withdraw").statusCode(200);
        sends(group, pathway, Map.of()).statusCode(201);
        words.put("mostPerSender", 0);
        council.edits(pathway, words).statusCode(400);
    }

    @Test
    void twoYearsAfterItsEndNothingIsLeftOfItForEitherSide() throws SQLException {
        var council = council();
        var pathway = council.keeps(Party.pathway(Areas.ward()));
        directory.settle();
        var group = Party.group();
        var id = sends(group, pathway, Map.of("resident", resident("Ottoline")))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var open = sends(group, pathway, Map.of()).statusCode(201).extract().<String>path("id");
        for (var one : List.of(id, open)) {
            group.asks().post("/referrals/{id}/code", one).then().statusCode(200);
        }
        steps(council, open, "accept").statusCode(200);
        steps(council, id, "decline", Map.of("reason", "full")).statusCode(200);
        Time.passes(id, "729 days");
        Time.isLookedAt(id);
        reads(group, id).statusCode(200);
        assertThat(Rows.visible(group.id(), "consent where referral_id = '" + id + "'"))
                .isOne();

        Time.passes(id, "3 days");

        Awaitility.await().untilAsserted(() -> reads(group, id).statusCode(404));
        reads(council, id).statusCode(404);
        for (var rows : List.of("referral", "referral_step", "consent", "details", "came_back")) {
            var of = rows.equals("referral") ? "id" : "referral_id";
            for (var side : List.of(group, council)) {
                assertThat(Rows.visible(side.id(), "%s where %s = '%s'".formatted(rows, of, id)))
                        .as(rows)
                        .isZero();
            }
        }
        assertThat(Rows.text(group.id(), "select string_agg(thread_id::text, ' ') from resident_code"))
                .isEqualTo(open);
        reads(group, open).statusCode(200).body("state", equalTo("accepted"));
    }

    @Test
    void aPathwayThatIsNotToBeReadIsNotThere() {
        var group = Party.group();
        var stranger = council();
        var hidden = group.keeps(Party.pathway(Areas.ward()));
        var draft = stranger.adds(Party.pathway(Areas.ward()));
        directory.settle();

        var absent = sends(stranger, UUID.randomUUID().toString(), Map.of())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(sends(stranger, hidden, Map.of()).statusCode(404).extract().asString())
                .isEqualTo(absent);
        assertThat(sends(group, draft, Map.of()).statusCode(404).extract().asString())
                .isEqualTo(absent);
    }

    @Test
    void whatAGroupHasIsPassedOnByAPathwayForTheSameNeed() {
        var pair = Pair.agreed(directory);
        var advice = council();
        var food = advice.keeps(Party.pathway(Areas.ward()));
        var words = Party.pathway(Areas.ward());
        words.put("need", "money");
        var money = advice.keeps(words);
        directory.settle();
        var id = pair.sent();
        steps(pair.receiver(), id, "accept").statusCode(200);

        steps(pair.receiver(), id, "pass-on", Map.of("pathwayId", money))
                .statusCode(409)
                .body("code", equalTo("pathway-for-another-need"));
        steps(pair.receiver(), id, "pass-on", Map.of("pathwayId", food, "receiverId", advice.id()))
                .statusCode(400);
        steps(pair.receiver(), id, "pass-on", Map.of("pathwayId", food)).statusCode(200);

        advice.asks().get("/referrals").then().body("items.threadId", contains(id), "items.pathwayId", contains(food));
    }

    @Test
    void whatIsACouncilsDutyGoesToNoGroup() {
        Party.nobodyAsks()
                .get("/duties")
                .then()
                .statusCode(200)
                .body("items.need", hasItem("personal-care"))
                .body("items.find { it.need == 'personal-care' }.law", containsString("Care Act 2014"));
        var council = council();
        var group = Party.group();
        Pair.link(directory, council, group);
        var care = List.of("food", "personal-care");
        duty(Pair.proposes(council, group, Map.of("needs", care)));
        duty(Pair.proposes(group, council, Map.of("needs", care, "youSend", false, "youReceive", true)));
        var words = Party.pathway(Areas.ward());
        words.put("need", "medicines");
        duty(group.asks().body(words).post("/pathways").then());

        // The other way it is what a council is there for.
        var loop =
                Pair.proposes(group, council, Map.of("needs", care)).extract().<String>path("id");
        Pair.answers(council, loop, true).statusCode(200);
        new Pair(group, council, loop).sends(Map.of("need", "personal-care")).statusCode(201);
        var forged = "insert into referral (id, sender_id, receiver_id, thread_id, hops, loop_id, need, urgency,"
                + " made_at, state, step, since) select '%1$s', '%2$s', '%3$s', '%1$s', 0, '%4$s', 'personal-care',"
                + " 'today', now(), 'draft', 0, now()";
        assertThatThrownBy(() ->
                        Rows.change(council.id(), forged.formatted(UUID.randomUUID(), council.id(), group.id(), loop)))
                .hasMessageContaining("row-level security");
    }

    private Party council() {
        return Pair.registered(directory, Party.council());
    }

    private static void duty(ValidatableResponse answer) {
        answer.statusCode(422).body("code", equalTo("council-duty"), "detail", containsString("999"));
    }

    private static void refused(Party by, String pathway, String mayRefer) {
        sends(by, pathway, Map.of())
                .statusCode(403)
                .body("code", equalTo("not-a-referrer"), "mayRefer", equalTo(mayRefer));
    }

    private static ValidatableResponse sends(Party by, String pathway, Map<String, Object> more) {
        var referral = new HashMap<>(more);
        referral.put("pathwayId", pathway);
        return by.asks().body(referral).post("/referrals").then();
    }

    private static ValidatableResponse knows(Party who, String referral) {
        return who.asks().get("/referrals/{id}/resident", referral).then();
    }
}
