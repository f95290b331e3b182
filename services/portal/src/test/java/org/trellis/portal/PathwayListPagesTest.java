package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.Neighbours;

/// An organisation brings its own pathways from a list: looks first, sees which rows are wrong, and takes the rest.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PathwayListPagesTest {

    private static final String IMPORTS = "/api/referrals/v1/pathways/imports";
    private static final String LIST = "reference,title,need\nfood-1,Food parcels,food\n";

    @Test
    void aLookChangesNothingAndNamesEachRow() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/our-pathways").asString()).contains("href=\"/our-pathways/import\"");

        var page = send(person, Map.of("then", "look", "publish", "true", "need", "food"), "ways.csv", LIST);

        assertThat(page.statusCode()).isEqualTo(200);
        var call = Neighbours.referrals.lastCall("POST", IMPORTS);
        assertThat(call.query())
                .containsEntry("dryRun", "true")
                .containsEntry("publish", "true")
                .containsEntry("need", "food");
        assertThat(call.text()).isEqualTo(LIST);
        assertThat(call.header("content-type")).startsWith("text/csv");
        assertThat(page.asString())
                .contains("Nothing has changed yet", "ways.csv", "id=\"created\">1<", "id=\"wrong\">1<")
                .contains("<strong>Line 17</strong> (Somewhere)", "areas: must be a &lt;GSS&gt; code")
                .contains("Food &lt;parcels&gt; (New; draft, still without: areas")
                .contains(
                        "times: is &lt;kept&gt; as words",
                        "Ward &lt;name&gt;",
                        "id=\"then-take\" value=\"take\" checked",
                        "id=\"publish\"")
                .contains("<option value=\"food\" selected>")
                .doesNotContain("href=\"/our-pathways/" + FakeReferrals.DRAFT);
    }

    @Test
    void whatIsTakenIsLinkedAndWhatIsAsBeforeSaysSo() {
        var person = Browser.signedInAs("steward");
        var page = send(person, Map.of("then", "take"), "ways.json", " [{\"id\":\"1\"}]");
        var call = Neighbours.referrals.lastCall("POST", IMPORTS);
        assertThat(call.query()).containsEntry("dryRun", "false").containsEntry("publish", "false");
        assertThat(call.query()).doesNotContainKey("need");
        assertThat(call.header("content-type")).startsWith("application/json");
        assertThat(page.asString())
                .contains("Your list is in", "1 new, 1 changed", "nobody has said yet that they are right")
                .contains("href=\"/our-pathways/" + FakeReferrals.DRAFT + "\"")
                .doesNotContain("id=\"take\"");
        assertThat(send(person, Map.of("then", "take"), "ways.csv", LIST + "as before")
                        .asString())
                .contains("says what it said before");
    }

    @Test
    void whatIsNoListIsSaidInTheFormAndOthersFindNoPage() {
        var person = Browser.signedInAs("liaison");
        var refused = send(person, Map.of("then", "take", "publish", "true"), "ways.xlsx", "PK..");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<title>Error: ", "href=\"#file\"", "This is a workbook or an archive")
                .contains("value=\"take\" checked");
        assertThat(send(person, Map.of("then", "look"), "", "").asString()).contains("Pick a file");
        assertThat(send(person, Map.of("then", "look"), "ways.csv", LIST + "x".repeat(700_000))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(person, Map.of("then", "look"), "ways.csv", "x".repeat(2_500_000))
                        .statusCode())
                .isEqualTo(413);

        var helpline = Browser.signedInAs("helpline");
        assertThat(helpline.get("/our-pathways/import").statusCode()).isEqualTo(404);
        assertThat(send(helpline, Map.of("then", "take"), "ways.csv", LIST).statusCode())
                .isEqualTo(404);
        assertThat(send(new Browser(), Map.of("then", "take"), "ways.csv", LIST).statusCode())
                .isEqualTo(302);
    }

    private static Response send(Browser person, Map<String, String> fields, String name, String list) {
        var asking = person.asking().header("Sec-Fetch-Site", "same-origin");
        fields.forEach(asking::multiPart);
        return asking.multiPart("file", name, list.getBytes(StandardCharsets.UTF_8))
                .post("/our-pathways/import");
    }
}
