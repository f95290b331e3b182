package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Two organisations agree about referrals on one page of plain words, and either stops with one tap.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LoopPagesTest {

    private static final String LOOPS = "/api/referrals/v1/loops";

    @Test
    void allOfThemStandInOneListAndWhatWaitsIsMarked() {
        var page = Browser.signedInAs("steward").get("/loops").asString();

        assertThat(page)
                .contains("Your referral loops", "Eastmere Council", "Quayside Mutual Aid")
                .contains("<strong class=\"t-unconfirmed\">Waits for your answer</strong>")
                .contains("You send, they send: Food, Company", "They send to you: Company", "You send to them: Food")
                .contains("On hold. Nothing new is sent.", "Agreed. Referrals can be sent.")
                .contains("An organisation that you no longer see", "Ended");
    }

    @Test
    void whoHasNoneReadsWhatTheyAreAndHowToGetOne() {
        assertThat(Browser.signedInAs("unfinished").get("/loops").asString())
                .contains("You have none yet.", "what you and one other organisation agree", "Agree on referrals");
    }

    @Test
    void onePageSaysWhatBothSaidYesTo() {
        assertThat(Browser.signedInAs("steward")
                        .get("/loops/" + FakeLoops.AGREED)
                        .asString())
                .contains(
                        "Al-Noor Kitchen may send Eastmere Council as many people as there is room for. For: Food, Company.")
                .contains("Eastmere Council may send Al-Noor Kitchen at most 5 people a week. For: Food, Company.")
                .contains("<li>Name</li><li>Telephone number</li>", "kept for 30 days after the end")
                .contains("Either of you can pause or end this at once, without a reason.")
                .contains("id=\"pause\"", "id=\"end\"", "id=\"send\"", "/referrals/new?to=" + People.COUNCIL)
                .doesNotContain("id=\"agree\"", "id=\"resume\"");
        assertThat(Browser.signedInAs("liaison")
                        .get("/loops/" + FakeLoops.AGREED)
                        .asString())
                .contains("Eastmere Council may send Al-Noor Kitchen at most 5 people a week.")
                .contains("Al-Noor Kitchen may send Eastmere Council as many people");
    }

    @Test
    void whoMayNotSettleIsOfferedNothingThatTheServiceWouldRefuse() {
        assertThat(Browser.signedInAs("helpline")
                        .get("/loops/" + FakeLoops.AGREED)
                        .asString())
                .contains("id=\"send\"")
                .doesNotContain("id=\"pause\"", "id=\"end\"", "id=\"again\"");
        var helper = Browser.signedInAs("quayside-helper");
        assertThat(helper.get("/loops/" + FakeLoops.PROPOSED).asString())
                .contains("Waits for their answer", "Nothing else about the person is told.")
                .doesNotContain("id=\"end\"", "id=\"agree\"");
    }

    @Test
    void aYesANoAPauseAndAnEndAreOneTapEach() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/loops/" + FakeLoops.PROPOSED).asString()).contains("id=\"agree\"", "id=\"turn-down\"");

        var answer = person.post("/loops/" + FakeLoops.PROPOSED + "/answer", Map.of("agreed", "true"));
        assertThat(answer.header("Location")).endsWith("/loops/" + FakeLoops.PROPOSED + "?done=agreed");
        var said = Neighbours.referrals.lastCall("PUT", LOOPS + "/" + FakeLoops.PROPOSED + "/answer");
        assertThat(said.json().path("agreed").asBoolean()).isTrue();

        assertThat(person.get("/loops/" + FakeLoops.HELD).asString()).contains("You hold it.", "id=\"resume\"");
        answer = person.post("/loops/" + FakeLoops.HELD + "/pause", Map.of("paused", "false"));
        assertThat(answer.header("Location")).endsWith("?done=resumed");
        assertThat(Neighbours.referrals
                        .lastCall("PUT", LOOPS + "/" + FakeLoops.HELD + "/pause")
                        .json()
                        .path("paused")
                        .asBoolean(true))
                .isFalse();

        assertThat(person.get("/loops/" + FakeLoops.AGREED + "/end").asString())
                .contains("End what you agreed with Eastmere Council?");
        answer = person.post("/loops/" + FakeLoops.AGREED + "/end", Map.of());
        assertThat(answer.header("Location")).endsWith("?done=ended");
        Neighbours.referrals.lastCall("DELETE", LOOPS + "/" + FakeLoops.AGREED);
    }

    @Test
    void whatCannotBeDoneAnyMoreIsSaidInWordsWithTheStateOfNow() {
        var person = Browser.signedInAs("steward");

        var page = person.post("/loops/" + FakeLoops.AGREED + "/answer", Map.of("agreed", "true"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("does not stand any more as you saw it", "Agreed. Referrals can be sent.");

        page = person.post("/loops/" + FakeLoops.TO_EVA + "/pause", Map.of("paused", "true"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("paused and resumed too many times");
    }

    @Test
    void aProposalComesBackWithWhatWasTypedUntilItIsRight() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/links/" + People.COUNCIL).asString())
                .contains("href=\"/loops/new?with=" + People.COUNCIL + "\"");
        assertThat(person.get("/loops/new?with=" + People.COUNCIL).asString())
                .contains("Agree on referrals with Eastmere Council", "value=\"30\"", "without a reason");

        var typed = new HashMap<String, Object>(
                Map.of("with", People.COUNCIL, "mostYouSend", "many", "mostYouReceive", "3", "keepDays", "4000"));
        typed.put("quietFrom", "21:00");
        var page = person.post("/loops/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Say who sends", "Tick at least one need", "Give a number from 1 to 500", "from 0 to 365")
                .contains("Write both times, for example 21:00 and 08:00", "id=\"quietFrom-error\"")
                .contains("value=\"many\"", "value=\"4000\"", "value=\"21:00\"");
        typed.put("quietUntil", "08:00");

        typed.putAll(Map.of(
                "way",
                "send",
                "needs",
                List.of("food", "company"),
                "details",
                "name",
                "mostYouSend",
                "5",
                "keepDays",
                ""));
        assertThat(person.post("/loops/new", typed).asString())
                .contains("Nothing is sent this way", "id=\"need-food\" name=\"needs\" value=\"food\" checked")
                .contains("value=\"name\" checked", "id=\"way-send\" value=\"send\" checked");

        typed.put("mostYouReceive", "");
        assertThat(person.post("/loops/new", typed).header("Location"))
                .endsWith("/loops/" + FakeLoops.AGREED + "?done=proposed");
        var sent = Neighbours.referrals.lastCall("POST", LOOPS);
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("needs").toString()).isEqualTo("[\"food\",\"company\"]");
        assertThat(sent.json().path("mostYouSend").asInt()).isEqualTo(5);
        assertThat(sent.json().path("youReceive").asBoolean(true)).isFalse();
        assertThat(sent.json().path("keepDays").isNull()).isTrue();
        assertThat(sent.json().path("quietFrom").asText()).isEqualTo("21:00");
        assertThat(sent.json().path("quietUntil").asText()).isEqualTo("08:00");
        assertThat(person.get("/loops/" + FakeLoops.AGREED).asString()).contains("21:00 to 08:00: nobody is told");
    }

    @Test
    void aRefusedProposalSaysWhyAndKeepsWhatWasTyped() {
        var person = Browser.signedInAs("steward");
        var typed = new HashMap<>(Map.of("with", FakeLoops.NORTHMERE, "way", "both", "needs", "food"));
        var page = person.post("/loops/new", typed);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("Northmere Council is not linked with you", "value=\"food\" checked");

        typed.put("with", FakeLoops.EVA);
        page = person.post("/loops/new", typed);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("nothing was proposed", "value=\"food\" checked");

        typed.put("with", People.AL_NOOR);
        assertThat(person.post("/loops/new", typed).asString()).contains("This is your own organisation");
    }

    @Test
    void whoIsNoPartyOfItLearnsNothing() {
        var outsider = Browser.signedInAs("quayside-helper");
        var missing = outsider.get("/loops/" + People.FREE_WHARF).asString();

        for (var path : List.of("/loops/" + FakeLoops.AGREED, "/loops/" + FakeLoops.AGREED + "/end")) {
            var page = outsider.get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString()).contains("We cannot find that page").doesNotContain("Eastmere");
        }
        assertThat(missing).contains("We cannot find that page");
        for (var path : List.of("/loops/new", "/loops/new?with=" + People.FREE_WHARF)) {
            assertThat(Browser.signedInAs("steward").get(path).statusCode()).isEqualTo(404);
        }
        assertThat(outsider.post("/loops/" + FakeLoops.AGREED + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void itReadsInWelshToo() {
        assertThat(Browser.signedInAs("steward")
                        .in("cy")
                        .get("/loops/" + FakeLoops.AGREED)
                        .asString())
                .contains(
                        "Caiff Eastmere Council anfon at Al-Noor Kitchen 5 o bobl yr wythnos ar y mwyaf.", "heb reswm");
    }
}
