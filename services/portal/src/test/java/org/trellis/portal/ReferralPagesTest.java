package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Referrals are sent, answered and finished by one tap each, and nobody of a group is asked why.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ReferralPagesTest {

    private static final String REFERRALS = "/api/referrals/v1/referrals";

    @Test
    void whatWaitsForAnAnswerIsMarkedAmongTheReceived() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/home").asString()).contains("href=\"/referrals\"", "href=\"/loops\"");

        assertThat(person.get("/referrals").asString())
                .contains("Food in Harbour, Eastmere", "From Eastmere Council", "Today. 3 hours ago")
                .contains("<strong class=\"t-unconfirmed\">Waits for your answer</strong>", "You accepted")
                .doesNotContain("Finished", FakeSteps.TO_COUNCIL);
        assertThat(person.get("/referrals?over=true").asString())
                .contains("Finished: Sorted")
                .doesNotContain(FakeSteps.WAITS);
        assertThat(person.get("/referrals?box=sent").asString())
                .contains("Company", "To Eastmere Council", "Waits for their answer", "They accepted", "Not sent yet")
                .doesNotContain("<strong class=\"t-unconfirmed\">");
        assertThat(Browser.signedInAs("helpline").get("/referrals?box=sent").asString())
                .contains("/referrals?box=sent&amp;cursor=" + FakeSteps.WAITS);
    }

    @Test
    void theInboxSaysThatSomebodyWaitsToo() {
        assertThat(Browser.signedInAs("steward").get("/inbox").asString())
                .contains("What needs you", "id=\"needed-" + FakeSteps.WAITS);
        assertThat(Browser.signedInAs("steward").get("/sent").asString()).doesNotContain("What needs you");
    }

    @Test
    void anEmptyListSaysWhatComesThere() {
        var person = Browser.signedInAs("quayside-helper");
        assertThat(person.get("/referrals").asString()).contains("id=\"empty\"", "Nothing is open.");
        assertThat(person.get("/referrals?over=true").asString()).contains("Nothing is over yet.");
    }

    @Test
    void oneTapTakesItOnAndNoReasonIsAskedForANo() {
        var person = Browser.signedInAs("steward");
        var page = person.get("/referrals/" + FakeSteps.WAITS).asString();
        assertThat(page)
                .contains("id=\"accept\"", "id=\"decline\"", "Say why, if you like", "I would rather not say")
                .contains("They sent it, 20 November 2026 at 10:00", "2 January 2037")
                .doesNotContain("id=\"give-back\"", "id=\"withdraw\"", "id=\"complete\"");

        assertThat(take(person, FakeSteps.WAITS, "accept", 1, Map.of()).header("Location"))
                .endsWith("/referrals/" + FakeSteps.WAITS + "?done=accept");
        var sent = Neighbours.referrals.lastCall("POST", REFERRALS + "/" + FakeSteps.WAITS + "/steps");
        assertThat(sent.header("if-match")).isEqualTo("\"1\"");

        assertThat(take(person, FakeSteps.WAITS, "decline", 1, Map.of("reason", "none"))
                        .header("Location"))
                .endsWith("?done=decline");
        sent = Neighbours.referrals.lastCall("POST", REFERRALS + "/" + FakeSteps.WAITS + "/steps");
        assertThat(sent.json().path("reason").isNull()).isTrue();
    }

    @Test
    void whatHappenedIsToldAndWhatComesNextIsOneTapAway() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/referrals/" + FakeSteps.TAKEN).asString())
                .contains("You accepted, 3 hours ago", "They sent it", "Polish", "This week")
                .contains("id=\"start\"", "id=\"connect\"", "Take this back", "id=\"pass-on\"")
                .contains("outcome-sorted", "outcome-partly-sorted", "outcome-advice-given", "outcome-could-not-reach")
                .contains("outcome-not-needed")
                .doesNotContain("id=\"accept\"", "<fieldset class=\"govuk-fieldset\" id=\"reason\"");

        var page = take(person, FakeSteps.TAKEN, "complete", 2, Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what came of it", "id=\"outcome-error\"");

        take(person, FakeSteps.TAKEN, "complete", 2, Map.of("outcome", "partly-sorted"));
        var sent = Neighbours.referrals.lastCall("POST", REFERRALS + "/" + FakeSteps.TAKEN + "/steps");
        assertThat(sent.json().path("outcome").asText()).isEqualTo("partly-sorted");
        assertThat(take(person, FakeSteps.TAKEN, "give-back", 2, Map.of()).header("Location"))
                .endsWith("?done=give-back");
        assertThat(person.get("/referrals/" + FakeSteps.OVER).asString())
                .contains("Finished", "Sorted")
                .doesNotContain("What you can do");
    }

    @Test
    void anInstitutionSaysWhyAndIsToldSoBesideTheReasons() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/referrals/" + FakeSteps.TO_COUNCIL).asString())
                .contains("id=\"reason\"", "This is a council&#39;s duty")
                .doesNotContain("I would rather not say", "if you like");

        var page = take(person, FakeSteps.AT_COUNCIL, "give-back", 2, Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"reason-error\"", "Choose the reason that fits best");

        assertThat(take(person, FakeSteps.AT_COUNCIL, "give-back", 2, Map.of("reason", "full"))
                        .header("Location"))
                .endsWith("?done=give-back");
    }

    @Test
    void whoeverCameTooLateSeesHowItStandsNow() {
        var person = Browser.signedInAs("steward");

        var page = take(person, FakeSteps.TAKEN, "start", 1, Map.of());
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("something else happened with it meanwhile", "<b>You accepted</b>");

        page = take(person, FakeSteps.TAKEN, "accept", 2, Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("something else happened with it meanwhile", "<b>You accepted</b>");
    }

    @Test
    void itIsPassedOnToThoseWhoAgreedToTakeIt() {
        var person = Browser.signedInAs("steward");
        var path = "/referrals/" + FakeSteps.TAKEN + "/pass-on";
        assertThat(person.get(path).asString())
                .contains("Pass it on to Eastmere Voluntary Action")
                // It came from the council, and what was agreed with Northmere is on hold.
                .doesNotContain("Pass it on to Eastmere Council", "Northmere");
        assertThat(person.get("/referrals/" + FakeSteps.WAITS + "/pass-on").header("Location"))
                .endsWith("/referrals/" + FakeSteps.WAITS);

        assertThat(person.post(path, Map.of("receiver", FakeLoops.EVA, "seen", "2"))
                        .header("Location"))
                .endsWith("?done=pass-on");

        var page = person.post(path, Map.of("receiver", FakeLoops.NORTHMERE, "seen", "2"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("You have sent Northmere Council as many as you agreed", "3 March 2037")
                .contains("/pathways/" + FakeReferrals.PARCELS, "Food &lt;b&gt;", "Pass it on to Eastmere Voluntary");
        assertThat(person.post(path, Map.of("receiver", FakeLoops.EVA, "seen", "1"))
                        .header("Location"))
                .endsWith("?done=moved");
        assertThat(person.post(path, Map.of("receiver", People.FREE_WHARF, "seen", "2"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.post(path, Map.of()).header("Location")).endsWith("/pass-on");
    }

    @Test
    void oneIsSentWithTheNeedsThatWereAgreed() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/referrals/new?asked=true&to=" + People.AL_NOOR + "&need=food&place=EM1+1AA")
                        .asString())
                .contains(
                        "Send a referral to Al-Noor Kitchen", "id=\"need-food\" value=\"food\" checked", "need-company")
                .contains("value=\"Harbour, Eastmere\"", "id=\"urgency-this-week\" value=\"this-week\" checked")
                .doesNotContain("need-prescriptions");

        var typed = typed("place", "Atlantis");
        typed.remove("need");
        var page = person.post("/referrals/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose what is needed", "We do not know &quot;Atlantis&quot;", "value=\"Atlantis\"")
                .contains("value=\"no-hurry\" checked");

        assertThat(person.post("/referrals/new", typed("place", "EM1 1AA")).header("Location"))
                .endsWith("/referrals/" + FakeSteps.TO_COUNCIL + "?done=send");
        var sent = Neighbours.referrals.lastCall("POST", REFERRALS);
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("area").asText()).isEqualTo("E05999901");
        assertThat(sent.json().path("language").asText()).isEqualTo("pl");
        assertThat(sent.text()).doesNotContain("1AA");
    }

    @Test
    void noRoomSaysFromWhenThereIsAndWhoElseHelpsAndKeepsWhatWasTyped() {
        var person = Browser.signedInAs("helpline");

        var page = person.post("/referrals/new", typed("urgency", "today"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("Al-Noor Kitchen takes nobody new on just now, so nothing was sent.", "3 March 2037")
                .contains("/pathways/" + FakeReferrals.PARCELS, "Food &lt;b&gt;")
                .contains("value=\"today\" checked", "value=\"Harbour, Eastmere\"", "value=\"pl\" selected");

        page = person.post("/referrals/new", typed("language", "cy"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("We cannot check just now", "value=\"cy\" selected");

        page = person.post("/referrals/new", typed("language", "ur"));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("takes no referrals from you just now", "value=\"ur\" selected");
    }

    @Test
    void aDraftThatFindsNoRoomStaysOneAndSaysWhy() {
        var page = take(Browser.signedInAs("steward"), FakeSteps.WRITTEN, "send", 0, Map.of());

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains(
                        "Eastmere Council has no room for more just now",
                        "3 March 2037",
                        "Not sent yet",
                        "id=\"send\"");
    }

    @Test
    void itIsOfferedOnlyWhereItWasAgreedAndIsOffWhileTheyPause() {
        var council = Browser.signedInAs("helpline");
        assertThat(council.get("/console?near=EM1+2AB&need=food").asString())
                .contains(
                        "id=\"refer-" + People.AL_NOOR,
                        "/referrals/new?to=" + People.AL_NOOR + "&amp;need=food&amp;place=Harbour")
                .doesNotContain("id=\"refer-" + People.QUAYSIDE);
        assertThat(council.get("/groups/" + FakeLoops.WALKERS).asString()).contains("id=\"send-referral\"");
        assertThat(council.get("/groups/" + FakeLoops.RESTING).asString())
                .contains("No referrals to Resting Walkers until 3 March 2037")
                .doesNotContain("id=\"send-referral\"");

        // Nothing was agreed with these: the page that they would be sent from says so.
        var group = Browser.signedInAs("steward");
        assertThat(group.get("/groups/" + FakeLoops.WALKERS).asString())
                .contains("id=\"send-signpost\"")
                .doesNotContain("id=\"send-referral\"");
        assertThat(group.get("/referrals/new?asked=true&to=" + People.QUAYSIDE).asString())
                .contains("id=\"no-loop\"", "/loops/new?with=" + People.QUAYSIDE)
                .doesNotContain("<button class=\"govuk-button\" id=\"send\"");
    }

    @Test
    void oneIsSentByAPathwayForWhatThePathwayIsFor() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/pathways/" + FakeReferrals.MAY).asString())
                .contains("href=\"/referrals/new?pathway=" + FakeReferrals.MAY);
        assertThat(person.get("/pathways/" + FakeReferrals.TO_ASK).asString()).doesNotContain("id=\"refer-by\"");
        assertThat(person.get("/referrals/new?asked=true&pathway=" + FakeReferrals.MAY)
                        .asString())
                .contains("id=\"by\"", "name=\"pathway\" value=\"" + FakeReferrals.MAY, "id=\"send\"")
                .doesNotContain("type=\"radio\" id=\"need-");

        var typed = typed("pathway", FakeReferrals.MAY);
        typed.remove("to");
        assertThat(person.post("/referrals/new", typed).header("Location")).contains("?done=send");
        var sent = Neighbours.referrals.lastCall("POST", REFERRALS).json();
        assertThat(sent.path("pathwayId").asText()).isEqualTo(FakeReferrals.MAY);
        assertThat(sent.hasNonNull("receiverId") || sent.hasNonNull("need")).isFalse();

        typed.put("pathway", FakeReferrals.TO_ASK);
        var refused = person.post("/referrals/new", typed);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("has to say yes first", "selected>Polish");
        assertThat(person.get("/referrals/new?asked=true&pathway=" + People.FREE_WHARF)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTwoDesksWriteToEachOther() {
        var person = Browser.signedInAs("steward");
        var path = "/referrals/" + FakeSteps.TAKEN + "/messages";
        assertThat(person.get("/referrals/" + FakeSteps.TAKEN).asString()).contains("href=\"" + path);
        assertThat(person.get(path).asString())
                .contains("Is &lt;Thursday&gt; possible?", "id=\"write\"", "Nothing of the person", "?cursor=");
        assertThat(person.post(path, Map.of("text", "Yes, after two")).header("Location"))
                .endsWith(path + "?done=written");
        assertThat(Neighbours.referrals
                        .lastCall("POST", REFERRALS + "/" + FakeSteps.TAKEN + "/messages")
                        .header("idempotency-key"))
                .matches("[0-9a-f-]{36}");

        var refused = person.post(path, Map.of("text", "Ring 07700 900123 <now>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("looks like a telephone number", "Ring 07700 900123 &lt;now&gt;</textarea>");
        assertThat(person.post(path, Map.of("text", " ")).asString()).contains("Write something first");
        assertThat(Browser.signedInAs("quayside-helper").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsNoSideOfItLearnsNothing() {
        var outsider = Browser.signedInAs("quayside-helper");
        for (var path : List.of(
                "/referrals/" + FakeSteps.WAITS,
                "/referrals/" + FakeSteps.TAKEN + "/pass-on",
                "/referrals/" + People.FREE_WHARF,
                "/referrals/new",
                "/referrals/new?asked=true&to=" + People.FREE_WHARF)) {
            var page = outsider.get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString()).contains("We cannot find that page").doesNotContain("Eastmere", "Food");
        }
        var page = take(outsider, FakeSteps.WAITS, "accept", 1, Map.of());
        assertThat(page.statusCode()).isEqualTo(404);
        // What the sender has not sent is not there for the receiver.
        assertThat(Browser.signedInAs("liaison")
                        .get("/referrals/" + FakeSteps.WRITTEN)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void itReadsInWelshToo() {
        assertThat(Browser.signedInAs("steward")
                        .in("cy")
                        .get("/referrals/" + FakeSteps.TAKEN)
                        .asString())
                .contains("Derbynioch chi, 3 awr yn ôl", "Bwyd yn Harbour, Eastmere", "Cymerwch hwn yn ôl");
    }

    private static Response take(Browser person, String id, String step, int seen, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("step", step);
        form.put("seen", String.valueOf(seen));
        return person.post("/referrals/" + id + "/steps", form);
    }

    private static Map<String, String> typed(String field, String value) {
        var form = new HashMap<>(Map.of(
                "to", People.AL_NOOR, "need", "food", "place", "harbour", "urgency", "no-hurry", "language", "pl"));
        form.put(field, value);
        return form;
    }
}
