package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeConcerns;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Before a referral somebody is asked whether anybody is in danger; a concern goes its own sealed way.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ConcernPagesTest {

    private static final String V1 = "/api/referrals/v1";

    @Test
    void beforeAReferralDangerIsAskedAboutAndOneTapGoesOnWithAllThatWasAskedFor() {
        var person = Browser.signedInAs("helpline");
        var query = "to=" + People.AL_NOOR + "&need=food&place=em1+1aa";
        var first = person.get("/referrals/new?" + query);
        assertThat(first.statusCode()).isEqualTo(303);

        var page = person.follow(first).asString();
        assertThat(page)
                .contains("Is anybody in danger now?", "href=\"tel:999\"", "href=\"tel:111\"")
                .contains("Eastmere Council: 01632 960999", "href=\"tel:01632960999\"", "Day and &lt;night&gt;.")
                .contains("href=\"/concerns/new?about=" + People.AL_NOOR + "\"")
                .contains("href=\"/referrals/new?asked=true&amp;" + query.replace("&", "&amp;") + "\"");
        assertThat(person.get("/referrals/new?asked=true&" + query).asString())
                .contains("Send a referral to Al-Noor Kitchen", "id=\"need-food\" value=\"food\" checked");
        var again = person.post("/referrals/new", Map.of("to", People.AL_NOOR));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Choose what is needed").doesNotContain("Is anybody in danger now?");
    }

    @Test
    void aConcernIsSentSealedAndComesBackWithWhatWasTyped() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/concerns/new?about=" + People.AL_NOOR).asString())
                .contains("Raise a concern about Al-Noor Kitchen", "id=\"not-told\"", "href=\"tel:999\"");
        // Who is not to be seen is not named, and nothing says whether they are there.
        assertThat(person.get("/concerns/new?about=" + People.FREE_WHARF).asString())
                .doesNotContain("name=\"about\"", "Free Wharf");

        var typed = new HashMap<>(Map.of("words", "x <b>" + "y".repeat(3996), "callBack", "Pat & Jo"));
        var page = person.post("/concerns/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("4,000 letters at most", "Say whether there is risk now", "x &lt;b&gt;yyy", "Pat &amp; Jo");

        typed.put("words", "She is locked in.");
        typed.put("risk", "yes");
        page = person.post("/concerns/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"receiver-error\"", "She is locked in.", "value=\"yes\" checked");

        typed.put("receiver", FakeLoops.EVA);
        typed.put("about", People.AL_NOOR);
        assertThat(person.post("/concerns/new", typed).header("Location")).endsWith("/concerns?done=sent");
        var sent = Neighbours.referrals.lastCall("POST", V1 + "/concerns");
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("atRisk").asBoolean()).isTrue();
        assertThat(sent.json().path("receiverId").asText()).isEqualTo(FakeLoops.EVA);
        assertThat(sent.json().path("aboutId").asText()).isEqualTo(People.AL_NOOR);
        assertThat(person.get("/concerns").asString())
                .contains("To Eastmere Voluntary Action", "Not taken in hand yet")
                .doesNotContain("locked in", "id=\"received\"", "id=\"to-safeguarding\"");
        assertThat(person.get("/home").asString()).contains("href=\"/concerns\"");
        assertThat(person.get("/groups/" + FakeLoops.WALKERS).asString())
                .contains("/concerns/new?about=" + FakeLoops.WALKERS);
    }

    @Test
    void aLeadReadsItTakesItInHandAsksAndClosesIt() {
        var lead = Browser.signedInAs("lead");
        assertThat(lead.get("/concerns").asString())
                .contains(
                        "About Al-Noor Kitchen",
                        "Risk now",
                        "Nobody has taken it in hand",
                        "Raised by Eastmere Council")
                .doesNotContain("locked in");
        var path = "/concerns/" + FakeConcerns.NEW;
        assertThat(lead.get(path).asString())
                .contains("She is locked in &lt;b&gt;.", "Pat &lt;b&gt;, 07700 900555", "id=\"take\"", "3 March 2037");

        assertThat(lead.post(path + "/hand", Map.of()).header("Location")).endsWith(path + "?done=taken");
        var page = lead.post(path + "/question", Map.of("words", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Write something", "She is locked in");
        lead.post(path + "/question", Map.of("words", "Who has the key?"));
        assertThat(Neighbours.referrals
                        .lastCall("POST", V1 + path + "/questions")
                        .json()
                        .path("words")
                        .asText())
                .isEqualTo("Who has the key?");
        assertThat(lead.post(path + "/end", Map.of()).asString()).contains("Choose how it ended");
        assertThat(lead.post(path + "/end", Map.of("outcome", "advice-given")).header("Location"))
                .endsWith("?done=closed");
        assertThat(lead.post(path + "/keeping", Map.of("reason", "x")).asString())
                .contains("Choose why it has to be kept");
        assertThat(lead.post(path + "/keeping", Map.of("reason", "for-a-court")).header("Location"))
                .endsWith("?done=kept");

        var over = "/concerns/" + FakeConcerns.OVER;
        assertThat(lead.get(over).asString())
                .contains("Passed to the council", "Who has the &lt;key&gt;?", "They answered")
                .doesNotContain("id=\"ask\"", "id=\"close\"", "id=\"keep\"");
        assertThat(lead.post(over + "/end", Map.of("outcome", "advice-given")).statusCode())
                .isEqualTo(409);
        for (var other : List.of("steward", "helpline", "liaison", "quayside-helper")) {
            var nothing = Browser.signedInAs(other).get(path);
            assertThat(nothing.statusCode()).as(other).isEqualTo(404);
            assertThat(nothing.asString()).contains("We cannot find that page").doesNotContain("locked");
        }
    }

    @Test
    void whoItIsAboutReadsTheQuestionAndAnswers() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/concerns").asString())
                .contains("You are asked something", "Asked by Eastmere Voluntary Action")
                .doesNotContain("id=\"received\"");
        var path = "/concerns/questions/" + FakeConcerns.ASKED;
        assertThat(steward.get(path).asString())
                .contains("Eastmere Voluntary Action asks you something", "Who has the &lt;key&gt;?", "id=\"answer\"")
                .doesNotContain("locked in", "07700");

        assertThat(steward.post(path, Map.of("words", "")).statusCode()).isEqualTo(422);
        assertThat(steward.post(path, Map.of("words", "Two of us.")).header("Location"))
                .endsWith(path + "?done=answered");
        assertThat(Neighbours.referrals
                        .lastCall("POST", V1 + "/concern-questions/" + FakeConcerns.ASKED + "/answers")
                        .json()
                        .path("words")
                        .asText())
                .isEqualTo("Two of us.");
        var over = "/concerns/questions/" + FakeConcerns.OVER;
        assertThat(steward.get(over).asString()).contains("id=\"over\"").doesNotContain("id=\"answer\"");
        var page = steward.post(over, Map.of("words", "Too late?"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This was closed");
        assertThat(Browser.signedInAs("quayside-helper").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theNumbersForWhereSomebodyIsComeFirst() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/safety-first?to=" + People.AL_NOOR).asString())
                .contains("Eastmere Council: 01632", "Eastmere Voluntary Action: 01632");
        assertThat(person.get("/safety-first?to=" + People.AL_NOOR + "&place=EM1+1AA")
                        .asString())
                .contains("Eastmere Council: 01632")
                .doesNotContain("Eastmere Voluntary Action: 01632");
    }

    @Test
    void anOrganisationChoosesWhoHearsAndALeadSaysThatTheyDo() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/safeguarding").asString())
                .contains("id=\"gone\"", "Eastmere Council", "Eastmere Voluntary Action", "value=\"nobody\"")
                .doesNotContain("id=\"open-door\"");
        assertThat(steward.post("/safeguarding/lead", Map.of("lead", FakeLoops.EVA))
                        .header("Location"))
                .endsWith("?done=chosen");
        var page = steward.post("/safeguarding/lead", Map.of("lead", People.COUNCIL));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString())
                .contains("You are not linked with them", "value=\"" + People.COUNCIL + "\" checked");
        assertThat(steward.post("/safeguarding/lead", Map.of()).asString()).contains("Choose one of them");
        assertThat(steward.post("/safeguarding/lead", Map.of("lead", "nobody")).header("Location"))
                .endsWith("?done=nobody");
        assertThat(Browser.signedInAs("helpline").get("/safeguarding").statusCode())
                .isEqualTo(404);

        var lead = Browser.signedInAs("lead");
        page = lead.post("/safeguarding/door", Map.of("telephone", "x1", "words", "Ring & ring"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains("must be a telephone number", "value=\"x1\"", ">Ring &amp; ring</textarea>");
        assertThat(lead.post("/safeguarding/door", Map.of("telephone", "01632 960999", "areas", "Atlantis"))
                        .asString())
                .contains("We do not know &quot;Atlantis&quot;", ">Atlantis</textarea>");
        assertThat(lead.get("/safeguarding").asString()).contains(">Harbour, Eastmere</textarea>");
        assertThat(lead.post("/safeguarding/door", Map.of("telephone", "01632 960999", "areas", "EM1 1AA"))
                        .header("Location"))
                .endsWith("?done=open");
        assertThat(Neighbours.referrals
                        .lastCall("PUT", "/api/referrals/v1/concern-door")
                        .text())
                .contains("E05999901")
                .doesNotContain("1AA");
        assertThat(lead.post("/safeguarding/door/end", Map.of()).header("Location"))
                .endsWith("?done=shut");
    }
}
