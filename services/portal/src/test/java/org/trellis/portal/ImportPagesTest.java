package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeImports;
import org.trellis.portal.fakes.FakeService;
import org.trellis.portal.fakes.Neighbours;

/// An officer brings a list, looks before anything changes, says why it may be shown, and takes it back.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ImportPagesTest {

    private static final String IMPORTS = "/api/directory/v1/imports";
    private static final String LIST = "Group,Patch\nHarbour Neighbours,\"Harbour, EM1\"\n";

    @Test
    void thoseWhoKeepListsAreLedThereAndNobodyElse() {
        assertThat(Browser.signedInAs("liaison").get("/home").asString()).contains("href=\"/imports\"");
        for (var other : new String[] {"steward", "helpline", "quayside-helper"}) {
            assertThat(Browser.signedInAs(other).get("/home").asString()).doesNotContain("/imports");
        }
        assertThat(Browser.signedInAs("liaison").get("/imports").asString())
                .contains("href=\"/imports/new\"", "href=\"/imports/rows\"", "href=\"/imports/statements\"")
                .contains("1800 new, 5 changed", "Undone: 2 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steward", "helpline", "quayside-helper"})
    void whoGuessesTheAddressLearnsNoMoreThanOfAPageThatIsNot(String other) {
        var person = Browser.signedInAs(other);
        var absent = person.get("/imports/no-such-page");
        assertThat(absent.statusCode()).isEqualTo(404);

        for (var path : new String[] {
            "/imports",
            "/imports/new",
            "/imports/rows",
            "/imports/statements",
            "/imports/batches/" + FakeImports.LATEST + "/undo"
        }) {
            assertThat(person.get(path).statusCode()).isEqualTo(404);
            assertThat(body(person.get(path))).isEqualTo(body(absent));
        }
        for (var path : new String[] {
            "/imports/rows/" + FakeImports.ROW + "/removal",
            "/imports/statements",
            "/imports/statements/" + FakeImports.STATEMENT + "/withdrawal",
            "/imports/batches/" + FakeImports.LATEST + "/undo"
        }) {
            assertThat(person.post(path, Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(send(person, "look", Map.of(), LIST).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyWhoIsNotSignedInSendsAFile() {
        assertThat(send(new Browser(), "take", Map.of(), LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void aLookChangesNothingAndSaysWhatWouldCome() {
        var page = send(Browser.signedInAs("liaison"), "look", Map.of(), LIST);

        assertThat(page.statusCode()).isEqualTo(200);
        var call = lists("/groups");
        assertThat(call.query()).containsEntry("dryRun", "true");
        assertThat(call.text()).isEqualTo(LIST);
        assertThat(call.header("content-type")).startsWith("text/csv");
        assertThat(call.header("trellis-organisation")).isNotNull();
        assertThat(page.asString())
                .contains("Nothing has changed yet", "groups.csv")
                .contains("id=\"created\">1800<", "id=\"updated\">5<", "id=\"unchanged\">19<", "id=\"bad\">2<")
                .contains("<strong>Line 17</strong>, Na&lt;me: has 140 characters, more than 120")
                .contains("<strong>Line 18</strong>: has 4 columns")
                .contains("never kept: Phone", "a full postcode was shortened: 7")
                .contains("Take these in", "we kept no copy of it", "id=\"then-take\" value=\"take\" checked");
    }

    @Test
    void whatIsTakenCanBeExplainedAndUndoneFromTheSamePage() {
        var page = send(Browser.signedInAs("liaison"), "take", Map.of(), LIST);

        assertThat(lists("/groups").query()).containsEntry("dryRun", "false");
        assertThat(page.asString())
                .contains("Your list is in", "1805 rows wait", "href=\"/imports/statements\"")
                .contains("href=\"/imports/batches/" + FakeImports.LATEST + "/undo\"")
                .doesNotContain("id=\"take\"");
    }

    @Test
    void theColumnsThatTheHeaderDoesNotTellAreChosenAndKept() {
        var person = Browser.signedInAs("liaison");
        var list = "Who,Patch,,Phone <b>\nHarbour,EM1,,1\n";

        var asked = send(person, "take", Map.of(), list);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString())
                .contains("does not tell which column is the group&#39;s name", "href=\"#column-name\"")
                .contains("<option>Phone &lt;b&gt;</option>", "id=\"then-take\" value=\"take\" checked")
                .doesNotContain("name=Who", "<option></option>");

        var looked = send(person, "look", Map.of("name", "Who", "postcode", "-"), list);
        assertThat(lists("/groups").query())
                .containsEntry("name", "Who")
                .containsEntry("postcode", "-")
                .doesNotContainKey("area");
        assertThat(looked.asString())
                .contains("<option selected>Who</option>", "<option value=\"-\" selected>", "As found: Patch");
    }

    @Test
    void aFeedIsToldByWhatIsInIt() {
        var page = send(Browser.signedInAs("liaison"), "look", Map.of(), "\uFEFF\n {\"contents\": [{\"id\": \"x\"}]}");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(lists("/services").text()).endsWith("{\"contents\": [{\"id\": \"x\"}]}");
        assertThat(lists("/services").header("content-type")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "busy  | 503 | Try again in a minute",
                "large | 413 | larger than 64 MB",
                "half  | 422 | The first 500 good rows are in",
                "half  | 422 | Line 612 is not in UTF-8",
                "''    | 422 | The file is empty"
            })
    void whatIsRefusedIsSaidInWordsAndTheChoicesStay(String list, int status, String words) {
        var page = send(Browser.signedInAs("liaison"), "take", Map.of("name", "My <own>"), list);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString())
                .contains(words, "<title>Error: ", "href=\"#file\"")
                .contains("value=\"take\" checked", "<option selected>My &lt;own&gt;</option>");
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        var page = Browser.signedInAs("liaison")
                .asking()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("column-name", "Who")
                .multiPart("then", "look")
                .multiPart(new MultiPartSpecBuilder(new byte[0])
                        .controlName("file")
                        .fileName("")
                        .mimeType("application/octet-stream")
                        .build())
                .post("/imports/new");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Pick a file", "<option selected>Who</option>");
    }

    @Test
    void aListMayBeLargerThanAnyOtherForm() {
        var person = Browser.signedInAs("liaison");
        var list = LIST + "Ärmel,EM2\n".repeat(300_000);

        assertThat(send(person, "look", Map.of(), list).statusCode()).isEqualTo(200);
        assertThat(lists("/groups").text()).isEqualTo(list);
        assertThat(person.asking()
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/x-www-form-urlencoded")
                        .body("source=" + "x".repeat(300_000))
                        .post("/imports/statements")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFormThatIsFarTooLargeIsRefusedBeforeItIsRead() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST /imports/new HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("send it in parts");
        }
    }

    @Test
    void aFormThatIsNoneIsRefusedInWords() {
        var person = Browser.signedInAs("liaison");

        for (var kind : new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "text/plain"}) {
            var page = person.asking()
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", kind)
                    .body("scribbles".getBytes(StandardCharsets.UTF_8))
                    .post("/imports/new");
            assertThat(page.statusCode()).as(kind).isBetween(400, 422);
            assertThat(page.asString()).as(kind).contains("<h1");
        }
    }

    @Test
    void anotherSiteCannotSendAList() {
        var person = Browser.signedInAs("liaison");

        assertThat(person.asking()
                        .header("Sec-Fetch-Site", "cross-site")
                        .multiPart("then", "take")
                        .multiPart("file", "groups.csv", LIST.getBytes(StandardCharsets.UTF_8))
                        .post("/imports/new")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPageOfBadRowsIsStillLight() {
        var page = send(Browser.signedInAs("liaison"), "look", Map.of(), FakeImports.MANY_BAD);

        assertThat(page.asString()).contains("The first 100 of 900");
        assertThat(page.asByteArray().length
                        + new Browser().get("/assets/trellis.css").asByteArray().length)
                .isLessThan(100 * 1024);
    }

    @Test
    void rowsAreReadByStateAndOneIsTakenOut() {
        var person = Browser.signedInAs("liaison");

        assertThat(person.get("/imports/rows?state=held").asString())
                .contains("Harbour &lt;Helpers&gt;", "EM1, EM2", "href=\"https://harbour.example/\"")
                .contains("A group said &quot;that is us&quot;", "id=\"out-" + FakeImports.ROW + "\"")
                .contains("href=\"/imports/rows?cursor=" + FakeImports.ROW + "&amp;state=held\"");
        assertThat(Neighbours.directory.lastCall("GET", IMPORTS + "/rows").query())
                .containsEntry("state", "held");
        assertThat(person.get("/imports/rows?state=removed").asString()).contains("There are no such rows");
        assertThat(person.get("/imports/rows?state=%3Cb%3E").statusCode()).isEqualTo(200);

        var out = person.post("/imports/rows/" + FakeImports.ROW + "/removal", Map.of("state", "held"));
        assertThat(out.header("Location")).endsWith("/imports/rows?done=out&state=held");
        Neighbours.directory.lastCall("DELETE", IMPORTS + "/rows/" + FakeImports.ROW);
        assertThat(person.get("/imports/rows?done=out&state=held").asString()).contains("does not come back");
    }

    @Test
    void aStatementPublishesAndWhatIsMissingIsSaidBesideWhatWasTyped() {
        var person = Browser.signedInAs("liaison");

        var page = person.post(
                "/imports/statements",
                Map.of("source", "Spring <list>", "lawfulBasis", " ", "howTold", "x".repeat(1001)));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(">Spring &lt;list&gt;</textarea>", "href=\"#lawfulBasis\"", "1000 letters or fewer");

        var key = "0e000000-0000-7000-8000-0000000000ff";
        var stated = person.post(
                "/imports/statements",
                Map.of("source", "Spring list", "lawfulBasis", "Interests", "howTold", "By post", "key", key));
        assertThat(stated.header("Location")).endsWith("/imports/statements?done=stated");
        var call = Neighbours.directory.lastCall("POST", IMPORTS + "/statement");
        assertThat(call.header("idempotency-key")).isEqualTo(key);
        assertThat(call.json().path("howTold").asText()).isEqualTo("By post");

        assertThat(person.post(
                                "/imports/statements",
                                Map.of("source", "Nothing", "lawfulBasis", "Kept words", "howTold", "By post"))
                        .asString())
                .contains("Nothing waits to be shown", ">Kept words</textarea>");
    }

    @Test
    void whatWasStatedStandsBelowAndCanBeWithdrawn() {
        var person = Browser.signedInAs("liaison");

        assertThat(person.get("/imports/statements").asString())
                .contains("Groups that wrote &lt;us&gt;", "11 of 12 rows are public by it")
                .contains("Withdrawn: 21 October 2026", "id=\"withdraw-" + FakeImports.STATEMENT + "\"");
        assertThat(person.post("/imports/statements/" + FakeImports.STATEMENT + "/withdrawal", Map.of())
                        .header("Location"))
                .endsWith("/imports/statements?done=withdrawn");
        Neighbours.directory.lastCall("DELETE", IMPORTS + "/statements/" + FakeImports.STATEMENT);
    }

    @Test
    void theLatestListIsUndoneAfterAQuestionAndAnEarlierOneIsNot() {
        var person = Browser.signedInAs("liaison");

        assertThat(person.get("/imports/batches/" + FakeImports.LATEST + "/undo")
                        .asString())
                .contains("id=\"undo-yes\"", "1800 new, 5 changed");
        assertThat(person.post("/imports/batches/" + FakeImports.LATEST + "/undo", Map.of())
                        .header("Location"))
                .endsWith("/imports?done=undone");
        Neighbours.directory.lastCall("DELETE", IMPORTS + "/batches/" + FakeImports.LATEST);

        assertThat(person.get("/imports/batches/" + FakeImports.EARLIER + "/undo")
                        .asString())
                .contains("Only the latest list that stands can be")
                .doesNotContain("id=\"undo-yes\"");
        var refused = person.post("/imports/batches/" + FakeImports.OVERTAKEN + "/undo", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("undo the later ones first");
        assertThat(person.get("/imports/batches/0e000000-0000-7000-8000-00000000ffff/undo")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response send(Browser person, String then, Map<String, String> columns, String list) {
        var asking = person.asking().header("Sec-Fetch-Site", "same-origin");
        new LinkedHashMap<>(columns).forEach((field, column) -> asking.multiPart("column-" + field, column));
        return asking.multiPart("then", then)
                .multiPart("file", "groups.csv", list.getBytes(StandardCharsets.UTF_8))
                .post("/imports/new");
    }

    private static FakeService.Call lists(String path) {
        return Neighbours.directory.lastCall("POST", IMPORTS + path);
    }

    /// The page without the address of the other language, which repeats what was asked for.
    private static String body(Response page) {
        return page.asString().replaceAll("/imports[^\"]*", "");
    }
}
