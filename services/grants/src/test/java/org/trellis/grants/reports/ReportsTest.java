package org.trellis.grants.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Weighed.report;
import static org.trellis.grants.Weighed.reports;
import static org.trellis.grants.Weighed.takesBack;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

/// What came of a grant, as its group says it.
@QuarkusTest
class ReportsTest {

    private static Map<String, Object> says(String happened, String words) {
        return Map.of("happened", happened, "words", words);
    }

    @Test
    void oneWordIsEnough() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        report(grant.group(), award).statusCode(404);

        for (var happened : List.of("yes", "partly", "no")) {
            reports(grant.second(), award, Map.of("happened", happened)).statusCode(200);
            report(grant.body(), award)
                    .statusCode(200)
                    .body("direction", equalTo("received"))
                    .body("happened", equalTo(happened))
                    .body("words", nullValue())
                    .body("quotable", equalTo(false))
                    .body("toSource", equalTo(false));
        }
        report(grant.group(), award).body("direction", equalTo("ours")).body("version", equalTo(3));
        reports(grant.group(), award, Map.of("happened", "wonderful")).statusCode(400);
        reports(grant.group(), award, Map.of()).statusCode(400);
    }

    @Test
    void nobodyIsNamedInIt() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        for (var personal : List.of(
                "Ring 07700 900123.",
                "Write to amina@example.org.",
                "At 5 Dock Road, EM1 4QZ.",
                "NI number QQ 12 34 56 C.")) {
            reports(grant.group(), award, says("yes", personal))
                    .statusCode(422)
                    .body("code", equalTo("report-has-contact"));
            reports(grant.group(), award, Map.of("happened", "yes", "words", personal, "namesNobody", true))
                    .statusCode(422);
        }
        var named = "Mrs Amina Begum came every week.";
        var asked = reports(grant.group(), award, says("yes", named))
                .statusCode(422)
                .body("code", equalTo("report-may-name-a-person"))
                .extract()
                .asString();
        assertThat(asked).doesNotContain("Amina");
        report(grant.group(), award).statusCode(404);

        reports(grant.group(), award, Map.of("happened", "yes", "words", named, "namesNobody", true))
                .statusCode(200)
                .body("words", equalTo(named));
    }

    @Test
    void threeLinesAreEnough() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);

        reports(grant.group(), award, says("yes", "One.\r\n\r\nTwo.\nThree.\n"))
                .statusCode(200)
                .body("words", equalTo("One.\nTwo.\nThree."));
        reports(grant.group(), award, says("yes", "1\n2\n3\n4"))
                .statusCode(422)
                .body("code", equalTo("report-too-long"));
    }

    @Test
    void nothingIsSaidOfMoneyThatHasNotCome() {
        var grant = Grant.with(50_000);
        var sent = grant.sent(10_000);
        reports(grant.group(), sent, Map.of("happened", "yes"))
                .statusCode(409)
                .body("code", equalTo("application-not-approved"));
        var approved = grant.approved(10_000);
        reports(grant.group(), approved, Map.of("happened", "yes"))
                .statusCode(409)
                .body("code", equalTo("not-paid-yet"));
    }

    @Test
    void theGroupAloneSaysItAndTakesItBack() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        reports(grant.body(), award, Map.of("happened", "no")).statusCode(403);
        var officer = grant.body().other("hat", "steward");
        reports(officer, award, Map.of("happened", "no")).statusCode(403).body("code", equalTo("only-the-group"));
        takesBack(officer, award).statusCode(403);
        reports(grant.group(), award, Map.of("happened", "partly")).statusCode(200);
        takesBack(grant.second(), award).statusCode(204);

        report(grant.group(), award).statusCode(404);
        report(grant.body(), award).statusCode(404);
        takesBack(grant.second(), award).statusCode(204);
    }

    @Test
    void whoChangesWhatAnotherChangedIsTold() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        var etag = reports(grant.group(), award, says("yes", "We cooked ten times."))
                .extract()
                .header("ETag");
        reports(grant.second(), award, says("partly", "We cooked nine times.")).statusCode(200);

        grant.group()
                .asks()
                .header("If-Match", etag)
                .body(says("yes", "We cooked ten times!"))
                .put("/awards/{id}/report", award)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        report(grant.group(), award).body("words", equalTo("We cooked nine times."));
    }

    @Test
    void whoseMoneyItWasReadsWhatGroupsShowThemAndNoNames() throws Exception {
        var council = Party.of("council", "liaison-officer");
        var grant = Grant.with(50_000);
        grant.body()
                .asks()
                .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", 50_000))
                .post("/funds/{id}/sources", grant.fund())
                .then()
                .statusCode(200);
        var shown = grant.paid(10_000);
        var kept = grant.paid(10_000);
        reports(
                        grant.group(),
                        shown,
                        Map.of("happened", "yes", "words", "We cooked ten times.", "toSource", true, "quotable", true))
                .statusCode(200);
        reports(grant.group(), kept, says("no", "The room was closed.")).statusCode(200);

        var read = council.asks()
                .get("/reports?fund=" + grant.fund())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.words", contains("We cooked ten times."))
                .body("items.direction", contains("shared"))
                .extract()
                .asString();
        assertThat(read).doesNotContain(grant.group().id().toString(), shown.toString());
        assertThat(council.asks().get("/export").then().extract().asString())
                .doesNotContain(grant.group().id().toString());
        assertThat(grant.group().asks().get("/export").then().extract().asString())
                .contains("We cooked ten times.");
        report(council, shown).statusCode(404);
        grant.body().asks().get("/reports").then().body("items", hasSize(2));
        grant.group().asks().get("/reports").then().body("items.direction", contains("ours", "ours"));
        var stranger = Party.of("council", "liaison-officer");
        stranger.asks().get("/reports").then().body("items", empty());
        reports(grant.group(), shown, Map.of("happened", "yes", "toSource", false))
                .statusCode(200);
        council.asks().get("/reports").then().body("items", empty());
        assertThat(Rows.visible(council.id(), "report")).isZero();
    }

    @Test
    void whoGivesLaterReadsNothingOfBefore() {
        var council = Party.of("council", "liaison-officer");
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        var shown = Map.of("happened", "yes", "toSource", true);
        reports(grant.group(), award, shown).statusCode(200);

        for (int i = 0; i < 2; i++) {
            gives(council, grant, 1);
            council.asks().get("/reports").then().statusCode(200).body("items", empty());
            council.asks().get("/reports?fund=" + grant.fund()).then().body("items", empty());
        }
        reports(grant.group(), award, shown).statusCode(200);
        gives(council, grant, 1);
        council.asks().get("/reports").then().body("items.direction", contains("shared"));
    }

    @Test
    void theThreeWaysStandInOneListInPages() {
        var body = Party.body();
        var council = Party.of("council", "liaison-officer");
        var one = Grant.to(body, Funds.open(body, 50_000));
        var other = Grant.to(council, Funds.open(council, 50_000));
        gives(council, one, 1);
        for (int i = 0; i < 3; i++) {
            reports(one.group(), one.paid(1_000), Map.of("happened", "yes", "toSource", true))
                    .statusCode(200);
            reports(other.group(), other.paid(1_000), Map.of("happened", "no")).statusCode(200);
        }

        String next = null;
        for (int i = 0; i < 3; i++) {
            var page = council.asks()
                    .get("/reports?limit=2" + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .body("items.direction", contains("received", "shared"));
            next = page.extract().path("next");
        }
        assertThat(next).isNull();
        council.asks()
                .get("/reports?fund=" + one.fund())
                .then()
                .body("items.direction", contains("shared", "shared", "shared"));
        body.asks().get("/reports").then().body("items.direction", contains("received", "received", "received"));
    }

    private static void gives(Party council, Grant grant, int pence) {
        grant.body()
                .asks()
                .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", pence))
                .post("/funds/{id}/sources", grant.fund())
                .then()
                .statusCode(200);
    }

    @Test
    void aStrangerLearnsNothing() {
        var grant = Grant.with(50_000);
        var award = grant.paid(10_000);
        reports(grant.group(), award, Map.of("happened", "yes", "toSource", true, "quotable", true))
                .statusCode(200);

        for (var stranger : List.of(Party.body(), Party.group())) {
            report(stranger, award).statusCode(404);
            stranger.asks().get("/reports").then().statusCode(200).body("items", empty());
        }
        reports(Party.group(), award, Map.of("happened", "no")).statusCode(404);
        takesBack(Party.group(), award).statusCode(404);
        report(grant.group(), award).body("happened", equalTo("yes"));
    }
}
