package org.trellis.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.testing.Letters;

/// What is public, as the standard has it, and nothing that is not.
@QuarkusTest
class OpenReferralTest {

    private static final String FEED = "/open-referral-uk";

    private final String name = "Zoruk " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPublicPageIsAServiceThatSaysWhenSomebodyConfirmedIt() {
        var group = publicGroup();
        service(group)
                .body("assured_date", nullValue(), "status", equalTo("active"))
                .body(
                        "name",
                        equalTo(name),
                        "organization.id",
                        equalTo(group.id().toString()))
                .body("url", equalTo("http://localhost:8080/groups/" + group.id()))
                .body("attributes.taxonomy_term.term", hasItem("food"), "languages.code", hasItem("ur"))
                .body("service_areas.name", hasItem("E05999901"), "service_areas.extent_type", hasItem("geojson"))
                .body("service_at_locations[0].location.latitude", equalTo(52.6f));

        group.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);

        service(group)
                .body(
                        "assured_date",
                        equalTo(LocalDate.now(ZoneId.of("Europe/London")).toString()));
    }

    @Test
    void editingDoesNotAssure() {
        var group = publicGroup();
        writes(group);
        service(group).body("assured_date", nullValue());
    }

    @Test
    void whoPausesIsClosedForAWhile() {
        var group = publicGroup();
        group.asks().put("/groups/{id}/pause", group.id()).then().statusCode(200);

        service(group).body("status", equalTo("temporarily closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linked", "unlisted"})
    void whatIsNotPublicIsNowhere(String visibility) {
        var group = publicGroup();
        var council = Borough.council("Eastmere Council");
        opens(group, council, "partner");
        shows(group, visibility);

        for (var collection : new String[] {"services", "organizations", "service_at_locations"}) {
            for (var reader :
                    Stream.of(anonymous(), council.asks(), group.asks()).toList()) {
                reader.get(FEED + "/" + collection + "/" + group.id())
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("not-found"));
            }
            var found = anonymous()
                    .get(FEED + "/" + collection + "?search=" + name.replace(" ", "+"))
                    .then();
            found.body("total_items", equalTo(0), "empty", equalTo(true), "contents", hasSize(0));
        }
        assertThat(anonymous().get(FEED + "/services?minimal=true").asString())
                .doesNotContain(group.id().toString());
        assertThat(anonymous().get(FEED + "/services?format=ndjson").asString()).doesNotContain(name);
    }

    @Test
    void contactsThatAreForSomeAreInNoFeed() {
        var group = publicGroup();

        for (var what : new String[] {"services", "organizations", "service_at_locations"}) {
            assertThat(Letters.words(anonymous()
                            .get(FEED + "/" + what + "/" + group.id() + "?full_service=true")
                            .asString()))
                    .doesNotContain("07700", "al-noor.example", "Dock Road", "Two more this week");
        }
    }

    @Test
    void anyPageOfTheWebMayReadIt() {
        var group = publicGroup();
        for (var path : new String[] {"", "/services", "/services/" + group.id(), "/services/" + UUID.randomUUID()}) {
            assertThat(anonymous().get(FEED + path).header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEqualTo("*");
        }
    }

    @Test
    void pagesAreWalkedAndNothingComesTwice() {
        for (var i = 0; i < 3; i++) {
            publicGroup();
        }
        var search = "?per_page=2&search=" + name.replace(" ", "+");
        var ids = new HashSet<String>();
        for (var page = 1; page <= 2; page++) {
            var answer = anonymous()
                    .get(FEED + "/services" + search + "&page=" + page)
                    .then()
                    .statusCode(200);
            answer.body("total_items", equalTo(3), "total_pages", equalTo(2), "page_number", equalTo(page))
                    .body("first_page", equalTo(page == 1), "last_page", equalTo(page == 2));
            ids.addAll(answer.extract().jsonPath().getList("contents.id"));
        }
        assertThat(ids).hasSize(3);
        anonymous()
                .get(FEED + "/services" + search + "&page=9")
                .then()
                .body("contents", hasSize(0), "last_page", equalTo(true));
        assertThat(anonymous()
                        .get(FEED + "/services?format=ndjson&search=" + name.replace(" ", "+"))
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @Test
    void eachParameterNarrowsWhatIsFound() {
        var group = publicGroup();
        var id = group.id().toString();
        var food = Terms.idOf("food");
        found("services", "taxonomy_term_id=" + food).body("contents.id", hasItem(id));
        found("services", "taxonomy_term_id=" + Terms.idOf("transport")).body("contents", hasSize(0));
        found("services", "taxonomy_term_id=" + UUID.randomUUID()).body("contents", hasSize(0));
        found("services", "taxonomy_id=" + Terms.ID).body("contents.id", hasItem(id));
        found("services", "taxonomy_id=" + UUID.randomUUID()).body("contents", hasSize(0));
        found("services", "organization_id=" + id).body("contents", hasSize(1));
        found("services", "modified_after=2020-01-01").body("contents.id", hasItem(id));
        found("services", "modified_after=2099-01-01T00:00:00").body("contents", hasSize(0));
        found("services", "modified_after=2099-01-01T00:00:00%2B01:00").body("contents", hasSize(0));
        found("services", "minimal=true")
                .body("contents[0].keySet().sort()", equalTo(java.util.List.of("id", "modified_date")));
        found("services", "full=true").body("contents[0].attributes", not(nullValue()));
        found("service_at_locations", "full=true").body("contents[0].service.id", equalTo(id));
        found("organizations", "full_service=true").body("contents[0].services[0].languages", not(nullValue()));
    }

    @Test
    void aPostcodeFindsWhoCoversItAndWhatLiesAround() {
        Crowd.postcodes("ZZ9 9ZZ,52.60,1.75,,,", "ZZ9 9ZY,53.60,0.75,,,");
        var group = publicGroup();
        var id = group.id().toString();

        found("service_at_locations", "postcode=ZZ9+9ZZ").body("contents.id", hasItem(id));
        found("service_at_locations", "postcode=ZZ9+9ZZ&proximity=1500").body("contents.id", hasItem(id));
        found("service_at_locations", "postcode=ZZ9+9ZY").body("contents", hasSize(0));
        found("service_at_locations", "postcode=ZZ9+9ZY&proximity=1500").body("contents", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, invalid-request",
        "per_page=0, invalid-request",
        "format=xml, invalid-request",
        "taxonomy_term_id=food, invalid-request",
        "organization_id=1, invalid-request",
        "modified_after=yesterday, moment-invalid",
        "modified_after=2026-13-01, moment-invalid",
        "postcode=nowhere, postcode-unknown"
    })
    void whatIsNoParameterIsRefused(String query, String code) {
        anonymous()
                .get(FEED + "/service_at_locations?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void theNeedsAreATaxonomy() {
        anonymous()
                .get(FEED + "/taxonomies")
                .then()
                .body("contents", hasSize(1), "contents[0].id", equalTo(Terms.ID.toString()));
        anonymous().get(FEED + "/taxonomies/" + Terms.ID).then().body("taxonomy_terms.term", hasItem("food"));
        anonymous().get(FEED + "/taxonomy_terms?search=food").then().body("contents.term", hasItem("food"));
        anonymous()
                .get(FEED + "/taxonomy_terms?parent_id=" + UUID.randomUUID())
                .then()
                .body("contents", hasSize(0));
        anonymous().get(FEED + "/taxonomy_terms/" + Terms.idOf("food")).then().body("term", equalTo("food"));
        anonymous().get(FEED + "/taxonomy_terms/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSchemasHoldOverEveryShape() {
        var schemas = OrukSchemas.atHand();
        var group = publicGroup();
        shows(Crowd.group("Nothing But A Name"), "public");
        var id = group.id();

        assertThat(schemas.faults("api_details", get(""))).isEmpty();
        assertThat(schemas.faults("service_list", get("/services?per_page=100")))
                .isEmpty();
        assertThat(schemas.faults("service_list", get("/services?per_page=100&full=true")))
                .isEmpty();
        assertThat(schemas.faults("service_package", "[" + get("/services/" + id) + "]"))
                .isEmpty();
        assertThat(schemas.faults("service_at_location_list", get("/service_at_locations?full=true")))
                .isEmpty();
        assertThat(schemas.faults("service_at_location_package", "[" + get("/service_at_locations/" + id) + "]"))
                .isEmpty();
        assertThat(schemas.faults("organization_list", get("/organizations?per_page=100")))
                .isEmpty();
        assertThat(schemas.faults(
                        "organization_package", "[" + get("/organizations/" + id + "?full_service=true") + "]"))
                .isEmpty();
        assertThat(schemas.faults("taxonomy_list", get("/taxonomies"))).isEmpty();
        assertThat(schemas.faults("taxonomy_term_list", get("/taxonomy_terms"))).isEmpty();
        assertThat(schemas.faults("service_list", "{\"contents\": [{\"name\": 7}]}"))
                .isNotEmpty();
    }

    private Party publicGroup() {
        var group = Crowd.group(name);
        writes(group);
        shows(group, "public");
        return group;
    }

    private static ValidatableResponse service(Party group) {
        return anonymous().get(FEED + "/services/" + group.id()).then().statusCode(200);
    }

    private ValidatableResponse found(String collection, String query) {
        return anonymous()
                .urlEncodingEnabled(false)
                .get(FEED + "/" + collection + "?search=" + name.replace(" ", "+") + "&" + query)
                .then()
                .statusCode(200);
    }

    private static String get(String path) {
        return anonymous().get(FEED + path).then().statusCode(200).extract().asString();
    }
}
