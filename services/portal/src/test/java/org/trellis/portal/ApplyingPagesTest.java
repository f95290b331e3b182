package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeGrants;
import org.trellis.portal.fakes.Neighbours;

/// An application by telephone: a field at a time, never lost, sent once; and what a group does about the money.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ApplyingPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String HALF = "/our-grants/drafts/" + FakeApplying.HALF;
    private static final String READY = "/our-grants/drafts/" + FakeApplying.READY;
    private static final String PAID = "/our-grants/" + FakeApplying.PAID;

    @Test
    void anAmountAboveWhatTheFundGivesIsKeptAndSaid() {
        var page = Browser.signedInAs("steward")
                .post("/our-grants/drafts/" + FakeApplying.HALF + "/amount", Map.of("words", "5000", "version", "2"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("This is more than the fund gives at once.", "value=\"5000\"");
        assertThat(Neighbours.grants
                        .lastCall("PUT", "/api/grants/v1/drafts/" + FakeApplying.HALF + "/answers/amount")
                        .json()
                        .path("words")
                        .asText())
                .isEqualTo("500000");
    }

    @Test
    void theListSaysWhereEachStandsAndWhoseTurnItIs() {
        var page = Browser.signedInAs("steward").get("/our-grants").asString();

        assertThat(page)
                .contains("Not sent yet", "Eastmere Winter &lt;Kitchens&gt;", HALF)
                .contains(
                        "With Eastmere Voluntary Action, who promised to decide by 31 January 2037. You need do nothing.")
                .contains("Eastmere Voluntary Action promised to decide by 2 January 2026, and is late.")
                .contains("It is your turn: a second steward of yours has to say that the money may come.")
                .contains("Eastmere Council is asked to hold the money for you")
                .contains("It is the turn of Eastmere Voluntary Action to pay.", "You took it back.");
        assertThat(Browser.signedInAs("walker").get("/our-grants").asString())
                .contains("You have not applied for anything yet.");
    }

    @Test
    void anApplicationIsStartedFromTheFund() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/our-grants/start", Map.of("fund", FakeGrants.WINTER))
                        .header("Location"))
                .endsWith(HALF + "/title");
        var page = person.post("/our-grants/start", Map.of("fund", FakeGrants.PAUSED));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This fund takes no applications at the moment.");
    }

    @Test
    void aFieldIsSavedOverTheWordsThatWereShown() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HALF + "/title").asString())
                .contains("value=\"Gas &amp; &lt;rice&gt;\"", "name=\"version\" value=\"1\"");

        assertThat(person.post(HALF + "/title", Map.of("words", "Gas", "version", "1"))
                        .header("Location"))
                .endsWith(HALF + "/amount");
        assertThat(person.post(HALF + "/answer-1", Map.of("words", "a\r\nb", "version", "0", "act", "list"))
                        .header("Location"))
                .endsWith(HALF + "?done=saved");
        var call = Neighbours.grants.lastCall("PUT", API + "/drafts/" + FakeApplying.HALF + "/answers/answer-1");
        assertThat(call.header("if-match")).isNull();
        assertThat(call.json().path("words").asText()).isEqualTo("a\nb");
        assertThat(person.get(HALF).asString()).contains("Nothing written yet", "£89.40", "Somebody holds it for us");
    }

    @Test
    void anAmountIsTypedInPoundsAndKeptInPence() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HALF + "/amount").asString()).contains("value=\"89.40\"", "Up to £500.");
        var path = API + "/drafts/" + FakeApplying.HALF + "/answers/amount";

        person.post(HALF + "/amount", Map.of("words", "£ 500", "version", "2"));
        assertThat(Neighbours.grants.lastCall("PUT", path).json().path("words").asText())
                .isEqualTo("50000");

        var page = person.post(HALF + "/amount", Map.of("words", "about <500>", "version", "2"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Write a sum in pounds", "value=\"about &lt;500&gt;\"");
        assertThat(Neighbours.grants.lastCall("PUT", path).json().path("words").asText())
                .isEqualTo("about <500>");
    }

    @Test
    void twoWhoWriteInOneFieldSeeBothAndLoseNothing() {
        var person = Browser.signedInAs("steward");

        var page = person.post(HALF + "/title", Map.of("words", "My <words>", "version", "3"));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Somebody else wrote here meanwhile", "Their &lt;words&gt;")
                .contains("value=\"My &lt;words&gt;\"", "name=\"version\" value=\"4\"")
                .contains("id=\"keep-theirs\"", "href=\"" + HALF + "/amount\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-1", "title", "promise"})
    void whatCannotBeSavedOnBadSignalComesBackToBeSentAgain(String field) {
        var page = Browser.signedInAs("steward")
                .post(HALF + "/" + field, Map.of("words", "<on> bad signal", "version", "1"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString())
                .contains("Not saved yet", ">&lt;on&gt; bad signal</textarea>", "name=\"version\" value=\"1\"")
                .contains("action=\"" + HALF + "/" + field + "\"");
    }

    @Test
    void onlyWhatIsTickedOfThePageGoesAlong() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HALF + "/your-page").asString())
                .contains("id=\"take-name\"", "Dock Road and Harbour Street", "07700 900123")
                .containsPattern("value=\"name\" checked")
                .doesNotContainPattern("value=\"contact\" checked");
        var answers = API + "/drafts/" + FakeApplying.HALF + "/answers/";

        person.post(HALF + "/your-page", Map.of("take", "area"));

        assertThat(Neighbours.grants
                        .lastCall("PUT", answers + "profile-area")
                        .json()
                        .path("words")
                        .asText())
                .isEqualTo("Dock Road and Harbour Street");
        assertThat(Neighbours.grants
                        .lastCall("PUT", answers + "wards")
                        .json()
                        .path("words")
                        .asText())
                .isEqualTo("E05999901");
        var taken = Neighbours.grants.lastCall("PUT", answers + "profile-name");
        assertThat(taken.json().path("words").asText()).isEmpty();
        assertThat(taken.header("if-match")).isEqualTo("\"1\"");
        assertThat(Neighbours.grants.calls("PUT", answers + "profile-contact")).isZero();
    }

    @Test
    void whatIsMissingIsSaidBesideItAndAWholeOneIsSent() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(READY + "/check").asString())
                .contains("What will you do?", "We cook.", "Gazebo, £89", "What you would agree to", "id=\"send\"");

        var page = person.post(HALF + "/sending", Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Still empty, or not one of the choices: Who comes?", "href=\"#answer-2\"", "href=\"#host\"");
        assertThat(person.post(READY + "/sending", Map.of()).header("Location"))
                .endsWith("/our-grants/" + FakeApplying.READY + "?done=sent");
    }

    @Test
    void aHelperWritesAndAStewardSends() {
        var helper = Browser.signedInAs("al-noor-helper");

        assertThat(helper.post(HALF + "/answer-1", Map.of("words", "We cook.")).statusCode())
                .isEqualTo(303);
        assertThat(helper.get(READY + "/check").asString())
                .contains("A steward of your group sends it.")
                .doesNotContain("id=\"send\"");
        assertThat(helper.post(READY + "/sending", Map.of()).statusCode()).isEqualTo(404);
        assertThat(helper.post(READY + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherGroupAndAnInstitutionFindNothing() {
        for (var person : List.of("quayside-helper", "walker", "giver", "liaison")) {
            var browser = Browser.signedInAs(person);
            for (var path : List.of(HALF, HALF + "/title", HALF + "/your-page", READY + "/check", PAID)) {
                assertThat(browser.get(path).statusCode())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
            assertThat(browser.post(HALF + "/title", Map.of("words", "x")).statusCode())
                    .as(person)
                    .isEqualTo(404);
            assertThat(browser.post(PAID + "/receipts", Map.of("amount", "1", "words", "x"))
                            .statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
    }

    @Test
    void itIsTakenBackAfterAQuestionUnlessTheMoneyIsOnItsWay() {
        var person = Browser.signedInAs("steward");
        var waits = "/our-grants/" + FakeApplying.WAITS;
        assertThat(person.get(waits + "/withdrawal").asString()).contains("Nobody asks why.");

        assertThat(person.post(waits + "/withdrawal", Map.of()).header("Location"))
                .endsWith("?done=withdrawn");

        var page = person.post(PAID + "/withdrawal", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("The money is on its way or paid");
    }

    @Test
    void aRefusalCarriesReasonsAndCanBeAskedAgainstOnce() {
        var person = Browser.signedInAs("steward");
        var refused = "/our-grants/" + FakeApplying.REFUSED;
        assertThat(person.get(refused).asString())
                .contains("outside the area", "Northmere has a &lt;fund&gt;", "Larder Vans", "id=\"appeal\"");

        assertThat(person.post(refused + "/appeal", Map.of("words", " ")).statusCode())
                .isEqualTo(422);
        assertThat(person.post(refused + "/appeal", Map.of("words", "We moved."))
                        .header("Location"))
                .endsWith("?done=appealed");
        var page = person.post("/our-grants/" + FakeApplying.WAITS + "/appeal", Map.of("words", "Why <not>?"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This application is not refused", "Why &lt;not&gt;?");
    }

    @Test
    void nothingIsOfferedThatCanOnlyBeRefused() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/our-grants/" + FakeApplying.REFUSED_AGAIN).asString())
                .contains("outside the area")
                .doesNotContain("id=\"appeal\"");
        assertThat(person.get("/our-grants/" + FakeApplying.TO_PAY).asString()).contains("id=\"withdraw\"");
        assertThat(person.get("/our-grants/" + FakeApplying.IN_FILE).asString()).doesNotContain("id=\"withdraw\"");
        assertThat(person.get("/our-grants/" + FakeApplying.BACK).statusCode()).isEqualTo(200);
    }

    @Test
    void theMoneyComesAfterASecondSteward() {
        var person = Browser.signedInAs("steward");
        var approved = "/our-grants/" + FakeApplying.APPROVED;
        assertThat(person.get(approved + "/confirmation").asString()).contains("£500.", "To our own account");

        var page = person.post(approved + "/confirmation", Map.of());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("You sent this application, so another steward has to say it.");
        assertThat(person.post("/our-grants/" + FakeApplying.TO_PAY + "/confirmation", Map.of())
                        .header("Location"))
                .endsWith("?done=confirmed");
        assertThat(Browser.signedInAs("al-noor-helper").get(approved).asString())
                .contains("A steward says it, who is not the one that sent the application.")
                .doesNotContain("id=\"confirm\"");
    }

    @Test
    void whatIsSpentAndWhatIsLeftIsOneTapEach() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(PAID).asString())
                .contains(
                        "£481.60: Gas &lt;big&gt;",
                        "id=\"left-now\">£18.40<",
                        "name=\"left\" type=\"text\" value=\"18.40\"");
        var award = API + "/awards/" + FakeApplying.PAID;

        assertThat(person.post(PAID + "/receipts", Map.of("amount", "£8.40", "words", "Rice"))
                        .header("Location"))
                .endsWith("?done=receipt");
        assertThat(Neighbours.grants
                        .lastCall("POST", award + "/receipts")
                        .json()
                        .path("pence")
                        .asText())
                .isEqualTo("840");
        assertThat(person.post(PAID + "/leftover", Map.of("left", "18.40", "repurposed", "false"))
                        .header("Location"))
                .endsWith("?done=giving-back");
        var page = person.post(PAID + "/leftover", Map.of("left", "18.40", "repurposed", "true"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("what it is used for instead", "value=\"18.40\"");
        assertThat(person.post(
                                PAID + "/leftover",
                                Map.of("left", "18.40", "repurposed", "true", "instead", "Tea towels"))
                        .header("Location"))
                .endsWith("?done=repurposed");

        page = person.post(PAID + "/receipts", Map.of("amount", "30", "words", "Ovens & <pots>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("at most what is left: £18.40", "value=\"Ovens &amp; &lt;pots&gt;\"");
    }
}
