package org.trellis.referrals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// An organisation brings its own pathways from a list: looked at first, then taken, and sent again without doubling.
@QuarkusTest
class ImportTest {

    private static final String HEAD =
            "\uFEFFReference,Name,Need,Areas,Who it is for,What happens next,Telephone,Languages,Self referral,Ward name\r\n";

    @Inject
    Directory directory;

    private final Party holder = council();
    private final String ward = Areas.ward();

    @Test
    void aListIsLookedAtTakenAndSentAgain() {
        directory.registers(holder);
        var list = HEAD
                + row("food-1", "Food parcels", "food", ward, "Anybody here", "We ring back")
                + row("warm-1", "Warm room", "warmth", ward + " E08999901", "Anybody\r\nat all", "Come in")
                + row("later", "Something later", "food", "", "", "");

        brings(holder, list, "?publish=true")
                .statusCode(200)
                .body("dryRun", equalTo(true), "created", equalTo(3), "wrong", equalTo(0))
                .body("rows.outcome", everyItem(equalTo("new")), "rows.line", contains(2, 3, 5))
                .body("rows.pathwayId", everyItem(nullValue()), "rows.published", contains(true, true, false))
                .body("ignored", contains("Ward name"))
                .body("rows[2].missing", contains("areas", "eligibility", "whatNext"));
        own().body("$", hasSize(0));

        var taken = brings(holder, list, "?publish=true&dryRun=false")
                .statusCode(200)
                .body("dryRun", equalTo(false), "created", equalTo(3))
                .body("rows.pathwayId", everyItem(notNullValue()))
                .extract();
        String id = taken.path("rows[0].pathwayId");
        // Nobody has read it: rule 6.
        holder.reads(id)
                .body("published", equalTo(true), "freshness", equalTo("unconfirmed"))
                .body("assuredAt", nullValue(), "title", equalTo("Food parcels"), "selfReferral", equalTo(true))
                .body("languages", contains("en", "ur"), "areas", contains(ward));
        holder.reads(taken.path("rows[1].pathwayId")).body("eligibility", equalTo("Anybody\nat all"));
        holder.reads(taken.path("rows[2].pathwayId")).body("published", equalTo(false));
        Awaitility.await().untilAsserted(() -> group().reads(id).statusCode(200));

        // What somebody writes here afterwards stays, as long as the list says the same.
        var words = Party.pathway(ward);
        words.put("title", "Parcels of food");
        holder.edits(id, words).statusCode(200);
        holder.confirms(id, true).statusCode(200).body("freshness", equalTo("fresh"));
        brings(holder, list, "?publish=true&dryRun=false")
                .body("same", equalTo(3), "created", equalTo(0), "changed", equalTo(0))
                .body("rows[0].pathwayId", equalTo(id));
        holder.reads(id).body("title", equalTo("Parcels of food"), "freshness", equalTo("fresh"));

        // A row that says something else, and two that are left out.
        brings(
                        holder,
                        HEAD + row("food-1", "Food at last", "food", ward, "Anybody here", "We ring back"),
                        "?dryRun=false")
                .body("changed", equalTo(1), "same", equalTo(0), "rows[0].pathwayId", equalTo(id));
        holder.reads(id)
                .body("title", equalTo("Food at last"), "freshness", equalTo("unconfirmed"))
                .body("published", equalTo(true));
        holder.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .body("[0].changes.find { it.part == 'title' }.became", equalTo("Food at last"));
        own().body("$", hasSize(3));
        assertThat(holder.asks().get("/export").asString()).contains("pathway_import", "warm-1");
    }

    @Test
    void aWrongRowIsNamedByLineAndColumnAndKeepsNoOtherOut() {
        var list = HEAD
                + row("good", "Food parcels", "food", ward, "Anybody", "We ring")
                + row("good", "Food parcels", "food", ward, "Anybody", "We ring")
                + row("", "No key", "food", ward, "Anybody", "We ring")
                + row("area", "Area", "food", "Harbour E05999901", "Anybody", "We ring")
                + row("kind", "Area", "food", "E00999901", "Anybody", "We ring")
                + row("need", "Need", "Food & more", ward, "<b>Anybody</b>", "We ring")
                + "phone,Name,food," + ward + ",Anybody,We ring,12,en,maybe,x\r\n"
                + "wide,Name,food,one,too,few\r\n";

        brings(holder, list, "?dryRun=false")
                .statusCode(200)
                .body("created", equalTo(1), "wrong", equalTo(7))
                .body("rows.outcome", contains("new", "wrong", "wrong", "wrong", "wrong", "wrong", "wrong", "wrong"))
                .body("rows[1].faults[0].code", equalTo("twice"))
                .body("rows[1].faults[0].reason", containsString("line 2"))
                .body("rows[2].faults.column", contains("reference"))
                .body("rows[3].line", equalTo(5), "rows[3].faults.column", contains("areas"))
                .body("rows[3].faults[0].reason", containsString("GSS code"))
                .body("rows[4].faults.code", contains("area-unknown"))
                .body("rows[5].faults.column", hasItems("need", "eligibility"))
                .body("rows[6].faults.column", hasItems("selfReferral"))
                .body("rows[7].faults.code", contains("columns-differ"));
        own().body("title", contains("Food parcels"));

        var promising = "reference,title,need,answer days\na,Food,food,2\nb,Food,personal-care,\n";
        brings(group(), promising, "")
                .body("rows[0].faults.code", contains("groups-promise-no-time"))
                .body("rows[1].faults.code", contains("council-duty"), "rows[1].faults.column", contains("need"));
        brings(holder, promising, "").body("created", equalTo(2));
    }

    @Test
    void whatIsNoListOfPathwaysIsRefusedWhole() {
        brings(holder, "", "").statusCode(422).body("code", equalTo("file-empty"));
        brings(holder, "name,place\nx,y\n", "")
                .statusCode(422)
                .body("code", equalTo("columns-missing"), "missing", contains("reference", "need"));
        brings(holder, HEAD, "").statusCode(422).body("code", equalTo("file-has-no-rows"));
        brings(holder, "PK\u0003\u0004zip", "").statusCode(422).body("code", equalTo("file-is-workbook"));
        var many = IntStream.range(0, 1001).mapToObj(n -> n + ",Food").collect(Collectors.joining("\n"));
        brings(holder, "reference,title\n" + many, "?need=food")
                .statusCode(422)
                .body("code", equalTo("too-many-rows"), "line", equalTo(1002));
        brings(holder, "reference,title\n" + ("1," + "x".repeat(60_000) + "\n").repeat(20), "?need=food")
                .statusCode(413)
                .body("code", equalTo("file-too-large"));
        var full = IntStream.range(0, 201).mapToObj(n -> n + ",Food").collect(Collectors.joining("\n"));
        brings(holder, "reference,title\n" + full, "?need=food")
                .statusCode(200)
                .body("created", equalTo(200), "rows[200].faults.code", contains("too-many-pathways"));
        for (var broken : List.of("{", "[1]", "{\"a\":1}", "\"x\"")) {
            brings(holder, "application/json", broken, "").statusCode(422).body("code", equalTo("feed-broken"));
        }
    }

    @Test
    void servicesOfOpenReferralBecomeDraftsWithoutTheirContacts() {
        var service = Map.of(
                "id",
                "ac148810-d857-441c-9679-408f346de14b",
                "name",
                "Food parcels",
                "description",
                "Parcels for whoever needs one.",
                "application_process",
                "Ring us.",
                "url",
                "https://parcels.example/",
                "service_areas",
                List.of(Map.of("uri", "http://statistics.data.gov.uk/id/statistical-geography/" + ward)),
                "schedules",
                List.of(Map.of("byday", "TU,FR", "opens_at", "10:00", "closes_at", "14:00")),
                "contacts",
                List.of(Map.of("name", "Siân Somebody", "email", "sian@example.org")),
                "phones",
                List.of(Map.of("number", "01632 960001")),
                "cost_options",
                List.of(Map.of("amount", 3)));
        var gone = Map.of("id", "gone", "name", "Gone", "status", "defunct");
        var page = Map.of("total_pages", 1, "contents", List.of(service, gone));

        brings(holder, "application/json", page, "?need=food&publish=true&dryRun=false")
                .statusCode(200)
                .body("created", equalTo(1), "wrong", equalTo(1))
                .body("rows[0].missing", contains("whatNext"), "rows[0].published", equalTo(false))
                .body("rows[1].faults.code", contains("not-active"));
        own().body("$", hasSize(1))
                .body("[0].title", equalTo("Food parcels"), "[0].need", equalTo("food"))
                .body("[0].eligibility", equalTo("Parcels for whoever needs one."), "[0].how", equalTo("Ring us."))
                .body(
                        "[0].times.weekly.day",
                        contains("TU", "FR"),
                        "[0].hours",
                        nullValue(),
                        "[0].cost",
                        equalTo("paid"))
                .body("[0].areas", contains(ward), "[0].telephone", equalTo("01632 960001"));
        assertThat(holder.asks().get("/export").asString()).doesNotContain("Siân", "sian@");

        brings(holder, "application/json", service, "?dryRun=false").body("same", equalTo(1));
        brings(holder, "application/json", List.of(service), "?dryRun=false").body("same", equalTo(1));
    }

    @Test
    void anotherOrganisationsListTouchesNothingAndLearnsNothing() {
        var hidden = group();
        var list = HEAD + row("food-1", "Secret kitchen", "food", ward, "Anybody", "We ring");
        String id = brings(hidden, list, "?publish=true&dryRun=false").extract().path("rows[0].pathwayId");

        var stranger = council();
        brings(stranger, list, "").body("rows[0].outcome", equalTo("new"), "rows[0].pathwayId", nullValue());
        String other = brings(stranger, list, "?dryRun=false")
                .body("created", equalTo(1))
                .extract()
                .path("rows[0].pathwayId");
        assertThat(other).isNotEqualTo(id);
        stranger.reads(id).statusCode(404);
        hidden.reads(id).body("title", equalTo("Secret kitchen"), "version", equalTo(1));
        brings(stranger.as("helpline"), list, "").statusCode(403).body("code", equalTo("role-needed"));
        Party.nobodyAsks()
                .contentType("text/csv")
                .body(list)
                .post("/pathways/imports")
                .then()
                .statusCode(401);
    }

    private static String row(String reference, String title, String need, String areas, String who, String next) {
        return "%s,%s,%s,%s,\"%s\",%s,01632 960001,en ur,yes,Harbour\r\n"
                .formatted(reference, title, need, areas, who, next);
    }

    private ValidatableResponse own() {
        return holder.asks().get("/pathways/mine").then().statusCode(200);
    }

    private static ValidatableResponse brings(Party party, String list, String query) {
        return brings(party, "text/csv; charset=UTF-8", list, query);
    }

    private static ValidatableResponse brings(Party party, String type, Object list, String query) {
        return party.asks()
                .contentType(type)
                .body(list)
                .post("/pathways/imports" + query)
                .then();
    }
}
