package org.trellis.grants.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;

/// A list for the bank is written as the bank wants it.
@QuarkusTest
class TemplateTest {

    @Test
    void aListIsWrittenAsItsBankWantsIt() throws SQLException {
        var grant = Grant.with(100_000);
        var file = FilesTest.made(grant, "Al-Noor Kitchen", 1_840);
        assertThat(FilesTest.csv(grant.body(), file)).startsWith("reference,name,sort code,account number,amount\r\n");

        writes(grant.body(), template()).statusCode(200).body("columns.heading[1]", equalTo("Sort code (payee)"));

        assertThat(FilesTest.csv(grant.body(), file))
                .matches("Payment type,Sort code \\(payee\\),Account,Amount,Spare,Narrative\\r\\n"
                        + "Faster payment,08-99-99,66374958,18\\.40,,TR[0-9A-F]{14}\\r\\n");
        var bare = template();
        bare.put("headings", false);
        writes(grant.body(), bare).statusCode(200);
        assertThat(FilesTest.csv(grant.body(), file)).startsWith("Faster payment,08-99-99");

        grant.body().asks().delete("/payment-template").then().statusCode(204);
        grant.body().asks().delete("/payment-template").then().statusCode(204);
        assertThat(FilesTest.csv(grant.body(), file)).startsWith("reference,name,sort code");
    }

    @Test
    void aStatementIsReadByTheColumnsOfItsBank() throws SQLException {
        var grant = Grant.with(100_000);
        var file = FilesTest.made(grant, "Al-Noor Kitchen", 1_840);
        writes(grant.body(), template()).statusCode(200);
        var list = FilesTest.csv(grant.body(), file);
        var reference = list.substring(list.lastIndexOf(',') + 1).strip();

        FilesTest.compares(grant.body(), file, "reference,amount\n%s,18.40\n".formatted(reference))
                .statusCode(422)
                .body("code", equalTo("columns-missing"), "detail", containsString("\"Details\" and \"Paid out\""));
        FilesTest.compares(grant.body(), file, "details,PAID OUT\n%s,18.40\n".formatted(reference))
                .statusCode(200)
                .body("paid", equalTo(1));
    }

    @Test
    void whatTheBankNeedsStandsThereOnce() {
        var body = Party.body();
        var twice = template();
        twice.put(
                "columns",
                List.of(
                        column("Amount", "amount"),
                        column("Amount", "amount"),
                        column("Sort code", "sort-code"),
                        column("Type", "words")));

        writes(body, twice)
                .statusCode(422)
                .body("code", equalTo("columns-incomplete"))
                .body("missing", contains("reference", "account-number", "amount", "words"));
        for (var heading : List.of("=cmd", "a,b", "12345678", "x\"y", "a\nb", " ", "-1")) {
            var wrong = template();
            var columns = new ArrayList<>(columns());
            columns.add(column(heading, "nothing"));
            wrong.put("columns", columns);
            writes(body, wrong).statusCode(400).body("code", equalTo("invalid-request"));
        }
        body.asks().get("/payment-template").then().body("columns", hasSize(5));
    }

    @Test
    void anotherOrganisationsListsStayAsTheyAre() throws SQLException {
        var grant = Grant.with(100_000);
        var file = FilesTest.made(grant, "Al-Noor Kitchen", 1_840);
        var stranger = Party.body();

        writes(stranger, template()).statusCode(200);
        assertThat(FilesTest.csv(grant.body(), file)).startsWith("reference,name");
        writes(grant.body(), template()).statusCode(200);
        stranger.asks().delete("/payment-template").then().statusCode(204);

        assertThat(FilesTest.csv(grant.body(), file)).startsWith("Payment type,");
        stranger.asks().get("/payment-template").then().body("columns", hasSize(5));
        grant.group().asks().get("/payment-template").then().statusCode(403);
        writes(grant.group(), template()).statusCode(403);
    }

    private static ValidatableResponse writes(Party by, Map<String, Object> template) {
        return by.asks().body(template).put("/payment-template").then();
    }

    private static Map<String, Object> template() {
        return new HashMap<>(Map.of(
                "columns",
                columns(),
                "headings",
                true,
                "dashes",
                true,
                "statementReference",
                "Details",
                "statementAmount",
                "Paid out"));
    }

    private static List<Map<String, Object>> columns() {
        var type = new HashMap<>(column("Payment type", "words"));
        type.put("words", "Faster payment");
        return List.of(
                type,
                column("Sort code (payee)", "sort-code"),
                column("Account", "account-number"),
                column("Amount", "amount"),
                column("Spare", "nothing"),
                column("Narrative", "reference"));
    }

    private static Map<String, Object> column(String heading, String holds) {
        return Map.of("heading", heading, "holds", holds);
    }
}
