package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeDeciding;
import org.trellis.portal.fakes.Neighbours;

/// Forty payments go to the bank in one list, and its statement comes back pasted.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BankFilePagesTest {

    private static final String FILE = "/bank-files/" + FakeDeciding.FILE;
    private static final String STATEMENT = "/api/grants/v1/payment-files/" + FakeDeciding.FILE + "/statement";

    @Test
    void theListIsFetchedForTheBankAndKeptNowhere() {
        var person = Browser.signedInAs("giver");
        assertThat(person.post("/bank-files", Map.of()).header("Location")).endsWith(FILE);
        assertThat(person.get(FILE).asString())
                .contains("40 payments, £12,000 in all. Paid: 38.", "href=\"" + FILE + "/csv\"")
                .doesNotContain("66374958");

        var list = person.get(FILE + "/csv");

        assertThat(list.asString()).startsWith("reference,name").contains("66374958");
        assertThat(list.header("Content-Type")).startsWith("text/csv");
        assertThat(list.header("Content-Disposition")).contains("attachment");
        assertThat(list.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aPastedStatementMarksWhatFitsAndNamesTheRest() {
        var person = Browser.signedInAs("giver");

        var page = person.post(FILE + "/statement", Map.of("statement", "reference,amount\r\nA1,500.00"));

        assertThat(page.asString())
                .contains(
                        "Marked as paid: 1. Marked before: 2.",
                        "Line 3: it is another sum",
                        "Line 4: this money came back to your account: mark the payment so");
        assertThat(Neighbours.grants.lastCall("PUT", STATEMENT).header("content-type"))
                .startsWith("text/csv");
        page = person.post(FILE + "/statement", Map.of("statement", "name <only>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("This cannot be read.", ">name &lt;only&gt;</textarea>");
    }

    @Test
    void theListIsWrittenAsTheBankWantsItAndWhatWasTypedComesBack() {
        var person = Browser.signedInAs("giver");
        var path = "/bank-files/template";
        assertThat(person.get(path).asString())
                .contains("value=\"sort code\"", "value=\"Narrative\"", "id=\"heading-8\"");

        var page = person.post(
                path,
                Map.of(
                        "heading",
                        List.of("Narr<1>", "Type"),
                        "holds",
                        List.of("reference", "words"),
                        "words",
                        List.of("", ""),
                        "statementReference",
                        "Narrative",
                        "statementAmount",
                        "=x",
                        "dashes",
                        "true"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(
                        "value=\"Narr&lt;1&gt;\"",
                        "href=\"#heading-1\"",
                        "href=\"#words-2\"",
                        "href=\"#statementAmount\"",
                        "each have to be in one column, and in one only",
                        "name=\"dashes\" value=\"true\" checked");

        page = person.post(
                path,
                Map.of(
                        "heading",
                        List.of("Details", "Code", "", "Account", "Type", "Sum"),
                        "holds",
                        List.of("reference", "sort-code", "", "account-number", "words", "amount"),
                        "words",
                        List.of("x", "", "", "", "Faster payment", ""),
                        "statementReference",
                        "Narrative",
                        "statementAmount",
                        "Paid out",
                        "headings",
                        "true"));
        assertThat(page.header("Location")).endsWith(path + "?done=saved");
        var kept = Neighbours.grants
                .lastCall("PUT", "/api/grants/v1/payment-template")
                .json();
        assertThat(kept.path("columns")).hasSize(5);
        assertThat(kept.at("/columns/3").toString())
                .isEqualTo("{\"heading\":\"Type\",\"holds\":\"words\",\"words\":\"Faster payment\"}");
        assertThat(kept.path("headings").asBoolean()).isTrue();
        assertThat(person.post(path + "/plain", Map.of()).header("Location")).endsWith("?done=plain");
        assertThat(Browser.signedInAs("steward").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherInstitutionFindsNothingAndAGroupNoSuchPage() {
        var council = Browser.signedInAs("liaison");

        assertThat(council.get(FILE).statusCode()).isEqualTo(404);
        assertThat(council.get(FILE + "/csv").statusCode()).isEqualTo(404);
        assertThat(council.post(FILE + "/statement", Map.of("statement", "reference,amount"))
                        .statusCode())
                .isEqualTo(404);
        var none = council.post("/bank-files", Map.of());
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.asString()).contains("Nothing is to be paid by the bank just now.", "There is no list yet.");
        assertThat(Browser.signedInAs("steward").get("/bank-files").statusCode())
                .isEqualTo(404);
    }
}
