package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeSupport;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// What is offered and asked, on pages that say what one agrees to, and that nobody has to answer.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SupportPagesTest {

    private static final String OFFERS = "/api/signposting/v1/offers";
    private static final String ASKS = "/api/signposting/v1/asks";

    @Test
    void theConditionsStandBeforeTheButtonAndSilenceIsSaidToBeFine() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/offers").asString())
                .contains("Offered to us", "Offered by Eastmere Council", "Our ground floor, &lt;Tuesdays&gt;, free.");

        var page = person.get("/offers/" + FakeSupport.ROOM).asString();

        assertThat(page)
                .contains("What you would agree to", "Chairs stacked.", "These are all of them.")
                .contains("You need not answer. Nobody sees whether you read this, put it away or do nothing.")
                .contains("Up to 5 organisations can take it", "Until 31 March 2037");
        assertThat(page.indexOf("Chairs stacked.")).isLessThan(page.indexOf("id=\"take\""));
        assertThat(Browser.signedInAs("steward")
                        .in("cy")
                        .get("/offers/" + FakeSupport.ROOM)
                        .asString())
                .contains("Nid oes rhaid i chi ateb.", "Ei adael fel yr oedd");
    }

    @Test
    void takingHandingBackPuttingAwayAndDoneAreOneTapEach() {
        var person = Browser.signedInAs("steward");
        var offer = "/offers/" + FakeSupport.ROOM;

        assertThat(person.post(offer + "/acceptance", Map.of("taken", "true")).header("Location"))
                .endsWith(offer + "?done=taken");
        Neighbours.signposting.lastCall("PUT", OFFERS + "/" + FakeSupport.ROOM + "/acceptance");
        assertThat(person.get("/offers/" + FakeSupport.TAKEN).asString())
                .contains("You took this", "id=\"hand-back\"")
                .doesNotContain("id=\"take\"");
        assertThat(person.post("/offers/" + FakeSupport.TAKEN + "/acceptance", Map.of("taken", "false"))
                        .header("Location"))
                .endsWith("?done=handed-back");
        Neighbours.signposting.lastCall("DELETE", OFFERS + "/" + FakeSupport.TAKEN + "/acceptance");
        assertThat(person.post(offer + "/filing", Map.of("filed", "true")).header("Location"))
                .endsWith("/offers?done=put-away");
        assertThat(person.get("/offers/" + FakeSupport.OWN).asString())
                .contains("Eastmere Council, on", "id=\"withdraw\"", "Quayside Mutual Aid");
        assertThat(person.post("/offers/" + FakeSupport.OWN + "/done", Map.of("acceptor", People.COUNCIL))
                        .header("Location"))
                .endsWith("?done=done");
        Neighbours.signposting.lastCall(
                "PUT", OFFERS + "/" + FakeSupport.OWN + "/acceptances/" + People.COUNCIL + "/done");
        assertThat(person.get("/offers/" + FakeSupport.OWN + "/withdrawal").asString())
                .contains("What was taken before stands.");

        var full = person.post("/offers/" + FakeSupport.FULL + "/acceptance", Map.of("taken", "true"));
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(full.asString()).contains("As many as can take this have taken it.");
    }

    @Test
    void anOfferComesBackWithWhatWasTypedUntilItIsRight() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/offers/new").asString())
                .contains("Eastmere Council", "What no offer may ask for", "Names, numbers or reports about people")
                .doesNotContain("id=\"to-" + People.QUAYSIDE);

        var typed = new HashMap<String, Object>(Map.of("kind", "", "most", "many"));
        typed.put("conditionKind", List.of("age", ""));
        typed.put("conditionWords", List.of("", "Report your members <now>"));
        var page = person.post("/offers/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose what it is", "Give its last day", "Choose at least one organisation")
                .contains("Give a number from 1 to 200", "or leave both empty", "value=\"many\"")
                .contains("value=\"Report your members &lt;now&gt;\"", "<option value=\"age\" selected>");

        typed.put("act", "more");
        assertThat(person.post("/offers/new", typed).asString()).contains("id=\"condition-3\"");
        typed.remove("act");

        typed.putAll(Map.of("kind", "space", "words", "Ring 07700 900123", "until", "2037-03-31", "most", "5"));
        typed.put("to", People.COUNCIL);
        typed.put("conditionKind", List.of("age", "used-for"));
        typed.put("conditionWords", List.of("Over 18", "Report your members"));
        page = person.post("/offers/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Nobody has to tell who its members", "id=\"condition-1-error\"")
                .contains("id=\"conditionsAreAllowed\"", "value=\"" + People.COUNCIL + "\" checked");
        typed.put("conditionsAreAllowed", "true");
        page = person.post("/offers/new", typed);
        assertThat(page.asString()).contains("id=\"publicContacts\"", "Ring 07700 900123");
        typed.put("publicContacts", "true");

        assertThat(person.post("/offers/new", typed).header("Location"))
                .endsWith("/offers/" + FakeSupport.OWN + "?done=made");
        var sent = Neighbours.signposting.lastCall("POST", OFFERS).json();
        assertThat(sent.path("to").toString()).isEqualTo("[\"" + People.COUNCIL + "\"]");
        assertThat(sent.path("conditions").toString())
                .isEqualTo("[{\"kind\":\"age\",\"words\":\"Over 18\"},{\"kind\":\"used-for\",\"words\":\"Report your"
                        + " members\"}]");
        assertThat(sent.path("most").asInt()).isEqualTo(5);
    }

    @Test
    void anAskSaysWhoOwesAnAnswerAndNobodyElseIsTold() {
        var person = Browser.signedInAs("steward");
        var page = person.post("/asks/new", Map.of("kind", "space", "words", "A room, 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Give the last day on which it helps", "Choose one to twenty", "A room, 07700 900123");
        var typed = new HashMap<String, Object>(
                Map.of("kind", "space", "words", "A room, 07700 900123", "by", "2037-01-31", "to", People.COUNCIL));
        assertThat(person.post("/asks/new", typed).asString()).contains("id=\"publicContacts\"");
        typed.putAll(Map.of("publicContacts", "true", "councillors", "true"));
        assertThat(person.post("/asks/new", typed).header("Location"))
                .endsWith("/asks/" + FakeSupport.MADE + "?done=asked");
        assertThat(Neighbours.signposting
                        .lastCall("POST", ASKS)
                        .json()
                        .path("councillors")
                        .asBoolean())
                .isTrue();

        assertThat(person.get("/asks/" + FakeSupport.MADE).asString())
                .contains(
                        "Do we need &lt;DBS&gt; for shopping?",
                        "An answer is owed by 4 December 2036",
                        "Owes no answer")
                .contains("/asks/" + FakeSupport.MADE + "/with/" + People.QUAYSIDE, "id=\"met\"");
        page = person.post("/asks/" + FakeSupport.MADE + "/end", Map.of("met", "true"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This ask is over");
    }

    @Test
    void theTwoWriteToEachOther() {
        var person = Browser.signedInAs("liaison");
        var thread = "/asks/" + FakeSupport.ASKED + "/with/" + People.AL_NOOR;
        assertThat(person.get("/asks/" + FakeSupport.ASKED).asString())
                .contains("href=\"" + thread + "\"", "id=\"offer\"", "id=\"owed\"");
        assertThat(person.get(thread).asString())
                .contains("You and Al-Noor Kitchen", "Not for &lt;most&gt; tasks.", "Only the two of you read this.");

        assertThat(person.post(thread, Map.of("words", " ")).asString()).contains("Write something");
        var page = person.post(thread, Map.of("words", "Ring 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"publicContacts\"", "Ring 07700 900123");
        assertThat(person.post(thread, Map.of("words", "We cannot.")).header("Location"))
                .endsWith(thread + "?done=written");
    }

    @Test
    void anInstitutionReadsItsOwnTimeAndWhatItOwesAndAGroupNeither() {
        assertThat(Browser.signedInAs("liaison").get("/home").asString())
                .contains("within 3.5 days. You answered 7.", "2 wait for your first answer, 1 of them for longer")
                .contains("This is about your own organisation, and nobody else sees it.", "id=\"promise\"")
                .contains("id=\"needed-" + FakeSupport.ASKED, "Al-Noor Kitchen asks: Advice");
        assertThat(Browser.signedInAs("steward").get("/home").asString())
                .contains("id=\"to-offers\"", "id=\"to-asks\"")
                .doesNotContain("id=\"answer-time\"", "id=\"needed-" + FakeSupport.ASKED);
        var person = Browser.signedInAs("liaison");
        assertThat(person.post("/asks/promise", Map.of("workingDays", "21")).asString())
                .contains("Give a number from 1 to 20", "value=\"21\"");
        assertThat(person.post("/asks/promise", Map.of("workingDays", "5")).header("Location"))
                .endsWith("?done=saved");
        assertThat(Browser.signedInAs("steward").get("/asks/promise").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCouncillorOffersOnAnAskAndIsOfferedNothingElse() {
        var councillor = Browser.signedInAs("councillor");
        assertThat(councillor.get("/asks/" + FakeSupport.ASKED).asString())
                .contains("id=\"offer\"")
                .doesNotContain("id=\"talk\"", "id=\"put-away\"", "/with/");
        assertThat(councillor.get("/offers/new?ask=" + FakeSupport.ASKED).asString())
                .contains("Offer Al-Noor Kitchen what it asks for", "Do we need &lt;DBS&gt; for shopping?")
                .doesNotContain("id=\"to\"");
        assertThat(councillor.get("/asks/new").statusCode()).isEqualTo(404);
        assertThat(councillor.get("/offers/" + FakeSupport.ROOM).asString()).doesNotContain("id=\"withdraw\"");
    }

    @Test
    void whoHasNoPartInItLearnsNothing() {
        var helper = Browser.signedInAs("quayside-helper");
        for (var path : List.of(
                "/offers/" + FakeSupport.ROOM,
                "/offers/" + FakeSupport.ROOM + "/withdrawal",
                "/offers/new",
                "/asks/" + FakeSupport.ROOM,
                "/asks/" + FakeSupport.ROOM + "/with/" + People.COUNCIL)) {
            var page = helper.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.asString()).contains("We cannot find that page").doesNotContain("Eastmere");
        }
        assertThat(helper.get("/offers").asString()).contains("Nothing is offered to you just now.");
        assertThat(helper.get("/asks/" + FakeSupport.ASKED).asString())
                .contains("Your group owes no answer.")
                .doesNotContain("id=\"offer\"", "id=\"talk\"", "id=\"put-away\"");
    }

    @Test
    void aCouncillorMovesAnAskToTheWardFundAndAnOfficerSendsItWithOneTap() {
        var councillor = Browser.signedInAs("councillor");
        assertThat(councillor.get("/home").asString()).contains("href=\"/asks\"");
        assertThat(councillor.get("/asks/" + FakeSupport.NOT_MOVED).asString())
                .contains("id=\"suggest\"")
                .doesNotContain("id=\"send-draft\"", "id=\"set-aside\"");
        assertThat(councillor
                        .post("/asks/" + FakeSupport.NOT_MOVED + "/suggestion", Map.of())
                        .header("Location"))
                .endsWith("?done=suggested");
        assertThat(Neighbours.signposting.lastCall("PUT", ASKS + "/" + FakeSupport.NOT_MOVED + "/suggestion"))
                .isNotNull();
        assertThat(councillor.get("/asks/" + FakeSupport.MOVED).asString())
                .contains("id=\"suggested\"")
                .doesNotContain("id=\"suggest\"", "id=\"send-draft\"", "id=\"set-aside\"");
        assertThat(councillor
                        .post("/asks/" + FakeSupport.MOVED + "/suggestion/set-aside", Map.of())
                        .statusCode())
                .isEqualTo(404);

        var officer = Browser.signedInAs("liaison");
        assertThat(officer.get("/asks").asString())
                .contains("Suggested for the ward fund", "href=\"/asks/" + FakeSupport.MOVED + "#draft\"");
        assertThat(officer.get("/asks/" + FakeSupport.MOVED).asString())
                .contains("id=\"send-draft\"", "id=\"set-aside\"")
                .contains("name=\"words\" value=\"We can pay for what you asked for out of our ward fund.\"")
                .contains("name=\"until\" value=\"2037-01-31\"");
        assertThat(officer.get("/asks/" + FakeSupport.NOT_MOVED).asString()).doesNotContain("id=\"suggest\"");
        var sent = officer.post(
                "/offers/new",
                Map.of(
                        "ask", FakeSupport.MOVED,
                        "kind", "advice",
                        "words", "We can pay for what you asked for out of our ward fund.",
                        "until", "2037-01-31"));
        assertThat(sent.header("Location")).contains("?done=made");
        var offer = Neighbours.signposting.lastCall("POST", OFFERS).json();
        assertThat(offer.path("answersAskId").asText()).isEqualTo(FakeSupport.MOVED);
        assertThat(offer.path("conditions").size()).isZero();
        assertThat(officer.post("/asks/" + FakeSupport.MOVED + "/suggestion/set-aside", Map.of())
                        .header("Location"))
                .endsWith("/asks?done=set-aside");
        assertThat(officer.post("/asks/" + FakeSupport.MOVED + "/suggestion", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.signedInAs("steward").get("/asks").asString()).doesNotContain("ward fund");
    }
}
