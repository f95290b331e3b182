package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.FakeTogether;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Applying with others by telephone: asked, taken part in, marked and put back; and photos without a word of script.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TogetherPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String HALF = "/our-grants/drafts/" + FakeApplying.HALF;
    private static final String SHARED = "/our-grants/drafts/" + FakeTogether.SHARED;

    @Test
    void whoIsInADraftStandsThereWithoutSayingWhoSaidNo() {
        var page = Browser.signedInAs("steward").get(HALF + "/together").asString();

        assertThat(page)
                .contains("Quayside &lt;Mutual&gt; Aid", "Applies with you. Said yes.")
                .contains("Helps you to fill it in. Asked. They need not answer.", "Can write until:")
                .contains("id=\"end-" + People.QUAYSIDE + "\"");
        assertThat(Browser.signedInAs("steward").get(HALF).asString())
                .contains("id=\"to-with\"", "id=\"to-help\"", "id=\"to-changes\"", "id=\"to-files\"");
    }

    @Test
    void somebodyIsFoundInTheDirectoryAndAskedForAWhile() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HALF + "/together?q=mere").asString()).contains("id=\"found\"", "id=\"ask-");

        var asked = person.post(
                HALF + "/together",
                Map.of("organisation", People.QUAYSIDE, "part", "co-applicant", "hours", "72", "q", "mere"));

        assertThat(asked.header("Location")).endsWith(HALF + "/together?done=asked");
        var said = Neighbours.grants
                .lastCall("PUT", API + "/drafts/" + FakeApplying.HALF + "/parts/" + People.QUAYSIDE)
                .json();
        assertThat(said.path("part").asText()).isEqualTo("co-applicant");
        assertThat(said.path("name").asText()).isEqualTo("Al-Noor Kitchen");
        assertThat(Instant.parse(said.path("until").asText()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(71)), Instant.now().plus(Duration.ofHours(73)));
    }

    @Test
    void whatCannotBeComesBackWithWhatWasTyped() {
        var person = Browser.signedInAs("steward");

        var page = person.post(
                HALF + "/together",
                Map.of("organisation", People.AL_NOOR, "part", "co-applicant", "hours", "4", "q", "mere"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("They cannot be asked for this.", "value=\"mere\"", "href=\"#q\"");
        page = person.post(HALF + "/together", Map.of("organisation", "", "part", "helper", "hours", "4"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose whom you ask", "id=\"organisation-error\"");
        page = person.post(
                HALF + "/together", Map.of("organisation", People.FREE_WHARF, "part", "helper", "hours", "4"));
        assertThat(page.asString()).contains("as many as can be");
        page = person.post(
                HALF + "/together", Map.of("organisation", FakeLoops.WALKERS, "part", "co-applicant", "hours", "720"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("They can write for 30 days at the longest.", "href=\"#q\"");
    }

    @Test
    void thirtyDaysAreAMinuteLessForAClockThatIsBehind() {
        Browser.signedInAs("steward")
                .post(
                        HALF + "/together",
                        Map.of("organisation", People.QUAYSIDE, "part", "co-applicant", "hours", "720"));

        var until = Neighbours.grants
                .lastCall("PUT", API + "/drafts/" + FakeApplying.HALF + "/parts/" + People.QUAYSIDE)
                .json()
                .path("until");
        assertThat(Instant.parse(until.asText()))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(30).minusMinutes(2)),
                        Instant.now().plus(Duration.ofDays(30).minusSeconds(30)));
    }

    @Test
    void aNameThatIsTooLongIsSaidBesideIt() {
        var person = Browser.signedInAs("steward");
        var name = "Friends of the harbour ".repeat(5).strip();

        var page = person.get(HALF + "/together?q=" + name.replace(' ', '+'));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("id=\"q-error\"", "Write up to 100 letters", "value=\"" + name + "\"")
                .doesNotContain("id=\"nobody\"");
        page = person.post(
                HALF + "/together",
                Map.of("organisation", People.AL_NOOR, "part", "co-applicant", "hours", "4", "q", name));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("They cannot be asked for this.");
    }

    @Test
    void itIsTakenBackByATap() {
        assertThat(Browser.signedInAs("steward")
                        .post(HALF + "/together/ending", Map.of("organisation", FakeLoops.EVA))
                        .header("Location"))
                .endsWith("?done=ended");
        assertThat(Neighbours.grants.calls("DELETE", API + "/drafts/" + FakeApplying.HALF + "/parts/" + FakeLoops.EVA))
                .isEqualTo(1);
    }

    @Test
    void changesOfOthersAreMarkedAndPutBack() {
        var person = Browser.signedInAs("al-noor-helper");
        assertThat(person.get(HALF + "/changes").asString())
                .contains(
                        "Gas &lt;bottles&gt;",
                        "Eastmere Voluntary Action (helps)",
                        "Somebody wrote there again since.",
                        "£312.50")
                .contains("id=\"put-back-" + FakeTogether.STANDS + "\"")
                .doesNotContain("id=\"put-back-" + FakeTogether.OVER + "\"", "31250");

        assertThat(person.post(HALF + "/changes/" + FakeTogether.STANDS + "/undoing", Map.of())
                        .header("Location"))
                .endsWith("?done=put-back");
        var page = person.post(HALF + "/changes/" + FakeTogether.OVER + "/undoing", Map.of());
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("nothing was put back", "href=\"#change-" + FakeTogether.OVER + "\"");
    }

    @Test
    void whoIsAskedSaysYesOrNoAndWritesWithThem() {
        var ally = Browser.signedInAs("walker");
        assertThat(ally.get("/taking-part").asString())
                .contains("Al-Noor &lt;Kitchen&gt; asks you to apply together to Eastmere Winter &lt;Kitchens&gt;.")
                .contains("You apply together with Al-Noor &lt;Kitchen&gt;", "id=\"leave-" + FakeTogether.TAKEN + "\"")
                .contains("Sent, with your name on it", "A &lt;fridge&gt; for the square");

        assertThat(ally.post(
                                "/taking-part/" + FakeTogether.ASKED,
                                Map.of("agreed", "true", "draft", FakeTogether.SHARED))
                        .header("Location"))
                .endsWith(SHARED);
        var answer = API + "/taking-part/" + FakeTogether.ASKED + "/answer";
        assertThat(Neighbours.grants.lastCall("PUT", answer).json().path("name").asText())
                .isNotBlank();
        assertThat(ally.post("/taking-part/" + FakeTogether.ASKED, Map.of("agreed", "false"))
                        .header("Location"))
                .endsWith("?done=no");
        assertThat(ally.get(SHARED).asString())
                .contains("You take part in this.", "They alone send it.")
                .doesNotContain("id=\"to-with\"", "id=\"to-files\"", "id=\"remove\"", "/your-page");
        assertThat(ally.get(SHARED + "/check").asString())
                .contains("The group whose application it is sends it.")
                .doesNotContain("id=\"send\"");
        assertThat(ally.post(SHARED + "/answer-1", Map.of("words", "A fridge", "version", "0", "act", "list"))
                        .header("Location"))
                .endsWith(SHARED + "?done=saved");
    }

    @Test
    void whoTakesPartReachesNothingThatIsTheGroups() {
        var ally = Browser.signedInAs("walker");
        for (var path : List.of("/your-page", "/together", "/changes", "/files", "/removal")) {
            assertThat(ally.get(SHARED + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(ally.post(SHARED + "/sending", Map.of()).statusCode()).isEqualTo(404);
        assertThat(ally.post(SHARED + "/removal", Map.of()).statusCode()).isEqualTo(404);
        assertThat(ally.get("/grant-files/" + FakeApplying.WAITS + "/" + FakeTogether.FILE)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherGroupFindsNothingAndAHelperOfTheGroupAsksNobody() {
        for (var person : List.of("walker", "quayside-helper", "liaison")) {
            var browser = Browser.signedInAs(person);
            for (var path : List.of("/together", "/changes", "/files", "/files/" + FakeTogether.FILE)) {
                assertThat(browser.get(HALF + path).statusCode())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
        }
        var helper = Browser.signedInAs("al-noor-helper");
        assertThat(helper.get(HALF + "/together").statusCode()).isEqualTo(404);
        assertThat(helper.get("/taking-part").statusCode()).isEqualTo(404);
        assertThat(Browser.signedInAs("councillor").get("/taking-part").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBodyThatIsAskedToHelpFindsItFromEveryWay() {
        var body = Browser.signedInAs("giver");
        assertThat(body.get("/our-grants").header("Location")).endsWith("/taking-part");
        assertThat(body.get("/taking-part").asString())
                .contains("asks you to help with an application", "Whoever of you writes in it does not decide");
        assertThat(body.get("/home").asString()).contains("id=\"to-taking-part\"");
    }

    @Test
    void aPhotoIsTakenByTheCameraOfATelephone() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HALF + "/files").asString())
                .contains("capture=\"environment\"", "quote &lt;1&gt;.jpg", "(176 KB)", "A PDF stays as it is.");

        var path = API + "/drafts/" + FakeApplying.HALF + "/files";
        assertThat(upload(person, HALF + "/files", "IMG_1.JPG", "photo").header("Location"))
                .endsWith(HALF + "/files");
        assertThat(Neighbours.grants.lastCall("POST", path).header("content-type"))
                .isEqualTo("image/jpeg");
        upload(person, HALF + "/files", "a.webp", "photo");
        assertThat(Neighbours.grants.lastCall("POST", path).header("content-type"))
                .isEqualTo("image/webp");
        var page = upload(person, HALF + "/files", "a.txt", "none");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("This is no photo");
        page = upload(person, HALF + "/files", "", "");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Take a photo, or pick a file");
        assertThat(upload(person, HALF + "/files", "a.jpg", "x".repeat(8_000_000))
                        .statusCode())
                .isEqualTo(303);
        var served = person.get(HALF + "/files/" + FakeTogether.FILE);
        assertThat(served.header("Content-Disposition")).startsWith("attachment");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(person.post(HALF + "/files/" + FakeTogether.FILE + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void receiptsAreShownByPhotosToWhomTheMoneyConcerns() {
        var photos = "/receipt-photos/" + FakeApplying.PAID;
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/our-grants/" + FakeApplying.PAID).asString()).contains("id=\"to-photos\"");
        assertThat(person.get(photos).asString())
                .contains("£481.60: Gas &lt;big&gt;", "capture=\"environment\"", "cover names and numbers of cards");

        assertThat(upload(person, photos + "/" + FakeTogether.RECEIPT, "a.png", "photo")
                        .header("Location"))
                .endsWith(photos);
        assertThat(upload(person, photos + "/" + FakeTogether.RECEIPT, "a.png", "many")
                        .asString())
                .contains("as many as can be");
        for (var reader : List.of("giver", "liaison")) {
            assertThat(Browser.signedInAs(reader).get(photos).asString())
                    .contains("quote &lt;1&gt;.jpg")
                    .doesNotContain("capture=");
        }
        assertThat(Browser.signedInAs("walker").get(photos).statusCode()).isEqualTo(404);
        assertThat(upload(Browser.signedInAs("giver"), photos + "/" + FakeTogether.RECEIPT, "a.png", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSecondTapSendsTheSamePhotoUnderTheSameKeyAndAnotherPhotoUnderAnother() {
        var person = Browser.signedInAs("steward");
        var ofReceipt = "/receipt-photos/" + FakeApplying.PAID;
        keptOnce(
                person,
                ofReceipt,
                ofReceipt + "/" + FakeTogether.RECEIPT,
                API + "/awards/" + FakeApplying.PAID + "/receipts/" + FakeTogether.RECEIPT + "/files");
        keptOnce(person, HALF + "/files", HALF + "/files", API + "/drafts/" + FakeApplying.HALF + "/files");
    }

    static void keptOnce(Browser person, String page, String action, String route) {
        var form = Pattern.compile("action=\"(" + action + "\\?key=[0-9a-f-]{36})\"")
                .matcher(person.get(page).asString());
        assertThat(form.find()).as(action).isTrue();
        var keys = new ArrayList<String>();
        for (var content : List.of("picture 1", "picture 1", "picture 2")) {
            assertThat(upload(person, form.group(1), "a.jpg", content).statusCode())
                    .isEqualTo(303);
            keys.add(Neighbours.grants.lastCall("POST", route).header("idempotency-key"));
        }
        assertThat(keys.getFirst()).isNotBlank().isEqualTo(keys.get(1)).isNotEqualTo(keys.getLast());
    }

    @Test
    void theFunderReadsTheNamesAndTheFiles() {
        var page = Browser.signedInAs("giver")
                .get("/applications/" + FakeApplying.WAITS)
                .asString();
        assertThat(page)
                .contains("Applies together with", "Quayside &lt;Mutual&gt; Aid")
                .contains("/grant-files/" + FakeApplying.WAITS + "/" + FakeTogether.FILE);
        assertThat(Browser.signedInAs("giver")
                        .get("/grant-files/" + FakeApplying.WAITS + "/" + FakeTogether.FILE)
                        .header("Content-Disposition"))
                .startsWith("attachment");
    }

    private static Response upload(Browser person, String path, String name, String content) {
        return person.asking()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content.getBytes(StandardCharsets.ISO_8859_1), "application/octet-stream")
                .post(path);
    }
}
