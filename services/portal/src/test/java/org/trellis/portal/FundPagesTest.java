package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeGrants;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Funds: all there is to know before anybody begins, and how those who give keep them.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FundPagesTest {

    private static final String FUNDS = "/api/grants/v1/funds";
    private static final String WINTER = "/our-funds/" + FakeGrants.WINTER;
    private static final String DRAFT = "/our-funds/" + FakeGrants.DRAFT_FUND;

    @Test
    void everybodyReadsAllOfAFundAndHowToApply() {
        var nobody = new Browser();
        assertThat(nobody.get("/funds").asString())
                .contains("Eastmere Winter &lt;Kitchens&gt;", "Up to £500, from Eastmere Voluntary Action")
                .contains("Apply until 31 January 2037.", "Decided within 7 working days.");

        var page = nobody.get("/funds/" + FakeGrants.WINTER).asString();

        assertThat(page)
                .contains("Food and fuel", "Harbour, Eastmere", "Nothing is restricted.", "What will you do?")
                .contains("nothing on paper. Groups &lt;new&gt; to us.</dd>")
                .contains("A photo of each is enough.", "These are all of them.", "Groups apply. Put yours on Trellis")
                .contains("href=\"/register\"", "/sign-in?to=/funds/" + FakeGrants.WINTER)
                .doesNotContain("id=\"apply\"");
        assertThat(nobody.get("/").asString()).contains("href=\"/funds\"");
    }

    @Test
    void whoCanApplyIsOfferedToAndNobodyElse() {
        assertThat(Browser.signedInAs("steward")
                        .get("/funds/" + FakeGrants.WINTER)
                        .asString())
                .contains("id=\"apply\"", "name=\"fund\" value=\"" + FakeGrants.WINTER);
        assertThat(Browser.signedInAs("steward")
                        .get("/funds/" + FakeGrants.PAUSED)
                        .asString())
                .contains("This fund takes no applications for the moment.")
                .doesNotContain("id=\"apply\"");
        assertThat(Browser.signedInAs("giver")
                        .get("/funds/" + FakeGrants.WINTER)
                        .asString())
                .contains("Groups apply, and you act for an organisation that is none.")
                .doesNotContain("id=\"apply\"");
    }

    @Test
    void aDraftThatNobodyElseSeesIsNowhereForOthers() {
        for (var browser : List.of(new Browser(), Browser.signedInAs("steward"), Browser.signedInAs("liaison"))) {
            assertThat(browser.get("/funds/" + FakeGrants.DRAFT_FUND).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void thereAreNoSuchPagesForAGroup() {
        for (var path : List.of("/our-funds", "/our-funds/new", WINTER, WINTER + "/ledger", DRAFT + "/words")) {
            var page = Browser.signedInAs("steward").get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.asString()).doesNotContain("Winter");
        }
    }

    @Test
    void anotherInstitutionLearnsNothing() {
        var council = Browser.signedInAs("liaison");

        for (var path : List.of(WINTER, WINTER + "/ledger", WINTER + "/closing", DRAFT, DRAFT + "/words")) {
            assertThat(council.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(council.post(WINTER + "/state", Map.of("state", "closed")).statusCode())
                .isEqualTo(404);
        assertThat(council.post(WINTER + "/copies", Map.of()).statusCode()).isEqualTo(404);
        assertThat(council.get("/our-funds").asString()).contains("You have no fund yet.");
    }

    @Test
    void theMoneyIsATableThatAddsUp() {
        var page = Browser.signedInAs("giver").get(WINTER).asString();

        assertThat(page)
                .contains("<caption", "id=\"pot\">£3,500<", "id=\"committed\">£500<", "id=\"paid\">£7,818.40<")
                .contains("id=\"held\">£163.20<", "id=\"returned\">£0<", "id=\"repurposed\">£18.40<")
                .contains("id=\"received\">£12,000<", "£12,000 from Eastmere Council");
        assertThat(Browser.signedInAs("giver").get(WINTER + "/ledger").asString())
                .contains("Promised", "£89.40");
    }

    @Test
    void aFundIsMadeAsPeopleTypeIt() {
        var person = Browser.signedInAs("giver");
        var typed = whole();
        typed.put("most", "£500.00");

        var answer = person.post("/our-funds/new", typed);

        assertThat(answer.header("Location")).endsWith(DRAFT + "?done=made");
        var sent = Neighbours.grants.lastCall("POST", FUNDS).json();
        assertThat(sent.path("mostPence").asText()).isEqualTo("50000");
        assertThat(sent.path("areas").toString()).isEqualTo("[\"E05999901\"]");
        assertThat(sent.path("questions").toString()).isEqualTo("[\"What?\",\"Who?\"]");
        assertThat(sent.path("conditions").toString())
                .isEqualTo("[{\"kind\":\"keep-receipts\",\"words\":\"Photos do.\"}]");
        assertThat(sent.path("campaigningRestriction").isNull()).isTrue();
        assertThat(sent.path("whoMayApply").asText()).isEqualTo("Groups new to us.");
    }

    @Test
    void whatIsRefusedComesBackAsItWasTypedBesideItsField() {
        var person = Browser.signedInAs("giver");
        var typed = whole();
        typed.putAll(Map.of("name", "", "most", "five <hundred>", "areas", "Atlantis", "decisionDays", "0"));
        typed.put("whoMayApply", "New <ones>. ".repeat(42));
        typed.put("conditionKind", List.of("", "safety"));
        typed.put("conditionWords", List.of("", ""));

        var page = person.post("/our-funds/new", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Say in up to 120 letters what it is called", "Write a sum in pounds", "&quot;Atlantis&quot;")
                .contains("Give a number of working days", "or leave both empty", "href=\"#most\"")
                .contains("id=\"whoMayApply-error\"", "Say in up to 500 characters", "New &lt;ones&gt;. New")
                .contains("value=\"five &lt;hundred&gt;\"", "<option value=\"safety\" selected>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E9", "1E1000000000", "∞", "NaN", "٥٠٠", "1234567890123456789012345", "18,40"})
    void whatIsNoSumOfMoneyComesBackAsItWasTyped(String most) {
        var typed = whole();
        typed.put("most", most);

        var page = Browser.signedInAs("giver").post("/our-funds/new", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"most-error\"", "value=\"" + most + "\"", "Spring Tables");
    }

    @Test
    void aPlaceThatIsTooLongToBeOneLosesNothing() {
        var person = Browser.signedInAs("giver");
        for (var line : List.of("the streets around the harbour ".repeat(3).strip(), ", Eastmere", "x".repeat(61))) {
            var typed = whole();
            typed.put("areas", line);

            var page = person.post("/our-funds/new", typed);

            assertThat(page.statusCode()).as(line).isEqualTo(422);
            assertThat(page.asString()).contains("id=\"areas-error\"", "value=\"Spring Tables\"", line);
        }
    }

    @Test
    void whatTheServiceRefusesStandsBesideItsField() {
        var person = Browser.signedInAs("giver");
        var typed = whole();
        typed.put("questions", "1\n2\n3\n4\n5\n6\n7");
        assertThat(person.post("/our-funds/new", typed).asString())
                .contains("id=\"questions-error\"", "you can ask 6 questions at most");

        typed = whole();
        typed.put("most", "0.001");
        assertThat(person.post("/our-funds/new", typed).asString())
                .contains("id=\"most-error\"", "in whole pence", "value=\"0.001\"");

        typed = whole();
        typed.put("conditionKind", List.of("", "silence"));
        typed.put("conditionWords", List.of("", "Speak well of us"));
        assertThat(person.post("/our-funds/new", typed).asString())
                .contains("id=\"condition-0-error\"", "Everybody stays free to say what they think.");
    }

    @Test
    void aDraftThatAColleagueChangedIsNotWrittenOverUnawares() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get(DRAFT + "/words").asString())
                .contains("name=\"etag\" value=\"&quot;3&quot;\"", "Harbour, Eastmere");
        var typed = whole();
        typed.put("etag", "\"2\"");

        var page = person.post(DRAFT + "/words", typed);

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("A colleague changed this draft", "value=\"Spring Tables\"")
                .contains("name=\"etag\" value=\"&quot;3&quot;\"");
        typed.put("etag", "\"3\"");
        assertThat(person.post(DRAFT + "/words", typed).header("Location")).endsWith(DRAFT + "?done=written");
        assertThat(person.get(WINTER + "/words").statusCode()).isEqualTo(404);
    }

    @Test
    void itIsOpenedPausedCopiedAndClosedAfterAQuestion() {
        var person = Browser.signedInAs("giver");

        assertThat(person.post(DRAFT + "/state", Map.of("state", "open")).header("Location"))
                .endsWith(DRAFT + "?done=open");
        assertThat(person.post(DRAFT + "/state", Map.of("state", "paused")).asString())
                .contains("somebody else changed it meanwhile");
        assertThat(person.get(WINTER + "/closing").asString()).contains("For good.", "id=\"close-yes\"");
        assertThat(person.post(WINTER + "/state", Map.of("state", "closed")).header("Location"))
                .endsWith("?done=closed");
        assertThat(person.post(WINTER + "/copies", Map.of("key", "0e000000-0000-7000-8000-00000000abcd"))
                        .header("Location"))
                .endsWith(DRAFT + "/words");
        assertThat(Neighbours.grants
                        .lastCall("POST", FUNDS + "/" + FakeGrants.WINTER + "/copies")
                        .header("idempotency-key"))
                .isEqualTo("0e000000-0000-7000-8000-00000000abcd");
    }

    @Test
    void moneyThatCameInIsNotedWithWhomItIsFrom() {
        var person = Browser.signedInAs("giver");
        var page = person.post(WINTER + "/sources", Map.of("from", "", "amount", "18,40"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose from whom it came", "value=\"18,40\"", "id=\"amount-error\"");

        var from = "council:" + People.COUNCIL;
        assertThat(person.post(WINTER + "/sources", Map.of("from", from, "amount", "£12,000"))
                        .header("Location"))
                .endsWith("?done=received");
        var sent = Neighbours.grants
                .lastCall("POST", FUNDS + "/" + FakeGrants.WINTER + "/sources")
                .json();
        assertThat(sent.path("pence").asText()).isEqualTo("1200000");
        assertThat(sent.path("fromKind").asText()).isEqualTo("council");
        assertThat(sent.path("fromId").asText()).isEqualTo(People.COUNCIL);
        assertThat(person.post(WINTER + "/sources", Map.of("from", "own", "amount", "2000000"))
                        .asString())
                .contains("A fund holds at most £1,000,000", "<option value=\"own\" selected>");
    }

    static Map<String, Object> whole() {
        var typed = new HashMap<String, Object>();
        typed.put("name", "Spring Tables");
        typed.put("purpose", "Meals.");
        typed.put("areas", "Harbour, Eastmere");
        typed.put("whoMayApply", "Groups new to us.");
        typed.put("paysFor", "Food");
        typed.put("most", "500");
        typed.put("decisionDays", "7");
        typed.put("questions", "What?\r\n\r\nWho?");
        typed.put("conditionKind", List.of("", "keep-receipts"));
        typed.put("conditionWords", List.of("", "Photos do."));
        return typed;
    }
}
