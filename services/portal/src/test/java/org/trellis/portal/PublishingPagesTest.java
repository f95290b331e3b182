package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakePublishing;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// An institution says as whom it publishes, sees what is wrong, publishes, and brings what it gave before.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PublishingPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String FORM = "/our-open-data/publisher";
    private static final String FILES = API + "/past-grants/imports";

    private static Map<String, Object> typed() {
        var typed = new HashMap<String, Object>();
        typed.put("prefix", "360G-eva");
        typed.put("orgId", "GB-CHC-1999999");
        typed.put("name", "EVA");
        typed.put("website", "");
        typed.put("knownOrganisation", List.of("", People.COUNCIL));
        typed.put("knownOrgId", List.of("", "GB-LAE-EAS"));
        typed.put("knownPublishes", List.of("we", "itself"));
        return typed;
    }

    @Test
    void whatIsWrongIsReadBeforeItIsPublished() {
        var giver = Browser.signedInAs("giver");

        assertThat(giver.get("/our-open-data").asString())
                .contains("Eastmere &lt;Voluntary&gt; Action", "id=\"prefix\">360G-eva<")
                .contains("id=\"ready\">38<", "id=\"waiting\">2<", "id=\"stopped\">1<")
                .contains("<b>Error:</b> there seems to be a telephone number in it.", "360G-eva-&lt;7&gt;, title")
                .contains("Warning: it does not say where.")
                .contains("package.json?funder=0e000000-0000-7000-8000-000000000003");

        var published = giver.post("/our-open-data", Map.of());
        assertThat(published.header("Location")).endsWith("/our-open-data?done=published");
        assertThat(Neighbours.grants.calls("PUT", API + "/open-data/publication"))
                .isPositive();
    }

    @Test
    void whoNeverSaidAsWhomIsLedThere() {
        var council = Browser.signedInAs("liaison");

        assertThat(council.get("/our-open-data").asString())
                .contains("You have not said as whom you publish.", "href=\"" + FORM + "\"")
                .doesNotContain("id=\"publish\"");
        assertThat(council.get(FORM).asString()).contains("value=\"Eastmere Council\"");
        var typed = typed();
        typed.put("knownOrganisation", List.of());
        typed.put("knownOrgId", List.of());
        assertThat(council.post(FORM, typed).header("Location")).endsWith("?done=saved");
        assertThat(Neighbours.grants
                        .lastCall("PUT", API + "/open-data/publisher")
                        .header("if-match"))
                .isNull();
    }

    @Test
    void asWhomIsWrittenOverWhatWasRead() {
        var giver = Browser.signedInAs("giver");
        assertThat(giver.get(FORM).asString())
                .contains("name=\"etag\" value=\"&quot;3&quot;\"", "id=\"pastToo\" name=\"pastToo\" value=\"true\"")
                .contains("<option value=\"" + People.COUNCIL + "\" selected>Eastmere Council</option>")
                .contains("value=\"GB-LAE-EAS\"", "<option value=\"itself\" selected>");
        var typed = typed();
        typed.put("etag", "\"3\"");

        assertThat(giver.post(FORM, typed).header("Location")).endsWith("?done=saved");

        var sent =
                Neighbours.grants.lastCall("PUT", API + "/open-data/publisher").json();
        assertThat(sent.path("known").toString())
                .isEqualTo("[{\"organisationId\":\"" + People.COUNCIL
                        + "\",\"orgId\":\"GB-LAE-EAS\",\"name\":\"Eastmere Council\",\"publishesItself\":true}]");
        assertThat(sent.path("website").isNull()).isTrue();
        assertThat(sent.path("pastToo").asBoolean()).isFalse();

        typed.put("etag", "\"2\"");
        var late = giver.post(FORM, typed);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString())
                .contains("A colleague changed this meanwhile.", "value=\"EVA\"", "value=\"&quot;3&quot;\"");
    }

    @Test
    void whatIsRefusedComesBackAsItWasTyped() {
        var giver = Browser.signedInAs("giver");
        var typed = typed();
        typed.putAll(Map.of("prefix", "eva <x>", "orgId", "1999999", "name", "", "website", "eva.example"));
        typed.put("knownOrgId", List.of("", ""));

        var page = giver.post(FORM, typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("value=\"eva &lt;x&gt;\"", "id=\"prefix-error\"", "id=\"orgId-error\"", "id=\"name-error\"")
                .contains("id=\"website-error\"", "id=\"known-0-error\"", "or leave both empty")
                .contains("<option value=\"" + People.COUNCIL + "\" selected>");
        for (var taken : List.of("360G-taken", "360G-other")) {
            typed = typed();
            typed.put("prefix", taken);
            assertThat(giver.post(FORM, typed).asString()).contains("id=\"prefix-error\"", "value=\"" + taken + "\"");
        }
    }

    @Test
    void aFileIsLookedAtTakenAndTakenAgain() {
        var giver = Browser.signedInAs("giver");
        var look = send(giver, "look", "grants.json", " {\"grants\":[]}");
        var call = Neighbours.grants.lastCall("POST", FILES);
        assertThat(call.query()).containsEntry("dryRun", "true");
        assertThat(call.header("content-type")).startsWith("application/json");
        assertThat(look.asString())
                .contains("Nothing is kept yet.", "id=\"added\">3<", "id=\"wrong\">1<", "grants.json")
                .contains("<b>Grant 4 of the file:</b> 360G-eva-&lt;4&gt;: the amount is not a sum above nothing")
                .contains("id=\"then-take\" value=\"take\" checked");

        var taken = send(giver, "take", "grants.csv", "Identifier,Title\n1,Tea\n");
        call = Neighbours.grants.lastCall("POST", FILES);
        assertThat(call.query()).containsEntry("dryRun", "false");
        assertThat(call.header("content-type")).startsWith("text/csv");
        assertThat(taken.asString()).contains("3 added, 1 changed.").doesNotContain("id=\"then-take\"");
        assertThat(send(giver, "take", "grants.csv", "Identifier\nas before").asString())
                .contains("Nothing changed");
    }

    @Test
    void whatIsNoFileIsSaidInTheForm() {
        var giver = Browser.signedInAs("giver");

        assertThat(send(giver, "look", "", "").asString()).contains("Choose a file");
        var broken = send(giver, "take", "grants.json", "{\"grants\":[\noh}]}");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.asString())
                .contains("has a mistake at line 2", "href=\"#file\"", "id=\"then-take\" value=\"take\" checked");
        assertThat(send(giver, "look", "grants.csv", "x".repeat(5_500_000)).asString())
                .contains("larger than 5 MB");
        assertThat(send(Browser.signedInAs("steward"), "look", "grants.csv", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pastGrantsAreReadAndTakenAway() {
        var giver = Browser.signedInAs("giver");
        assertThat(giver.get("/past-grants").asString())
                .contains("31 grants, £12,400 altogether.", "Winter &lt;kitchens&gt;")
                .contains("£3,239.34 to a person, of whom nothing is kept, 4 November 2019");
        assertThat(giver.get("/past-grants/" + FakePublishing.PAST).asString()).contains("360G-eva-2019-7");
        assertThat(giver.post("/past-grants/" + FakePublishing.PAST + "/removal", Map.of())
                        .header("Location"))
                .endsWith("/past-grants?done=removed");
        assertThat(giver.get("/past-grants/" + UUID.randomUUID()).statusCode()).isEqualTo(404);

        var council = Browser.signedInAs("liaison");
        assertThat(council.get("/past-grants").asString()).contains("There are none yet.");
        for (var page : List.of("", "/removal")) {
            var path = "/past-grants/" + FakePublishing.PAST + page;
            var answer = page.isEmpty() ? council.get(path) : council.post(path, Map.of());
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    private static Response send(Browser person, String then, String name, String file) {
        return person.asking()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("then", then)
                .multiPart("file", name, file.getBytes(StandardCharsets.UTF_8))
                .post("/past-grants/import");
    }
}
