package org.trellis.directory.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.page;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

@QuarkusTest
class ListingResourceTest {

    @Test
    void aNewGroupIsSeenByNobodyElse() {
        var group = group("Al-Noor Kitchen");

        group.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("visibility", equalTo("unlisted"))
                .body("facets.contact.phone", equalTo("07700 900123"))
                .header("ETag", notNullValue());
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
    }

    @Test
    void aStewardWritesThePageInTheGroupsOwnWords() {
        var group = group("Al-Noor Kitchen");

        group.asks()
                .body(page("Al-Noor Kitchen"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("summary", containsString("halal"))
                .body("offers", equalTo(List.of("food", "company")))
                .body("area.point.lat", equalTo(52.60123f))
                .body("confirmed", nullValue());
        group.asks()
                .post("/groups/{id}/confirmation", group.id())
                .then()
                .statusCode(200)
                .body("confirmed.byRole", equalTo("steward"))
                .body("confirmed.how", equalTo("web"));
    }

    @Test
    void aPublicPageHidesFacetsAndTheExactPlace() {
        var group = group("Al-Noor Kitchen");
        writes(group);
        shows(group, "public");

        anonymous()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("via", equalTo("public"))
                .body("facets", aMapWithSize(0))
                .body("area.point.lat", equalTo(52.6f))
                .body("visibility", nullValue())
                .body("version", nullValue());
    }

    @Test
    void aCouncilOfficerIsToldInWordsThatOnlyTheGroupCanChangeIt() {
        var group = group("Al-Noor Kitchen");
        shows(group, "public");

        council("Eastmere Council")
                .asks()
                .body(page("Taken over"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("only-the-group-edits"))
                .body("detail", equalTo("Only Al-Noor Kitchen can change this."));
    }

    @Test
    void aHiddenGroupIsAsAbsentAsOneThatNeverWas() {
        var hidden = group("Free Wharf Solidarity");
        writes(hidden);
        var council = council("Eastmere Council");
        opens(hidden, council, "partner");
        shares(hidden, council, "contact");

        for (var path : List.of(
                "/groups/{id}/listing", "/organisations/{id}", "/links/{id}", "/groups/{id}/preview?as=public")) {
            assertThat(answer(council, path, hidden.id())).isEqualTo(answer(council, path, UUID.randomUUID()));
        }
        for (var id : List.of(hidden.id(), UUID.randomUUID())) {
            council.asks()
                    .body(page("Mine now"))
                    .put("/groups/{id}/listing", id)
                    .then()
                    .statusCode(404);
            council.asks()
                    .body(Map.of("visibility", "public"))
                    .put("/groups/{id}/visibility", id)
                    .then()
                    .statusCode(404);
            council.asks().post("/groups/{id}/confirmation", id).then().statusCode(404);
            council.asks()
                    .body(Map.of("level", "listed"))
                    .put("/links/{id}", id)
                    .then()
                    .statusCode(404);
            council.asks().delete("/links/{id}", id).then().statusCode(404);
        }
        council.asks()
                .queryParam("ids", hidden.id().toString())
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        council.asks().get("/links").then().statusCode(200).body("items", equalTo(List.of()));
    }

    private static String answer(Party who, String path, UUID id) {
        var answer = who.asks().get(path, id).then().extract();
        return answer.statusCode() + answer.headers().toString() + answer.body().asString();
    }

    @Test
    void theGroupSeesItsPageAsOthersDo() {
        var group = group("Quayside Mutual Aid");
        writes(group);
        shows(group, "linked");
        var council = council("Eastmere Council");
        opens(group, council, "signposts");
        shares(group, council, "contact");

        group.asks()
                .queryParam("as", council.id().toString())
                .get("/groups/{id}/preview", group.id())
                .then()
                .statusCode(200)
                .body("visible", equalTo(true))
                .body("listing.facets.contact.phone", equalTo("07700 900123"))
                .body("listing.facets.capacity", nullValue());
        group.asks()
                .queryParam("as", "public")
                .get("/groups/{id}/preview", group.id())
                .then()
                .statusCode(200)
                .body("visible", equalTo(false))
                .body("listing", nullValue());
    }

    @Test
    void aHelperConfirmsButDoesNotEdit() {
        var group = group("Quayside Mutual Aid");
        var helper = new Party(group.id(), group.name(), Tokens.of(group.id(), "helper"));

        helper.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);
        helper.asks()
                .body(page("Quayside Mutual Aid"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("steward-needed"));
    }

    @Test
    void anOlderVersionDoesNotOverwriteANewerOne() {
        var group = group("Al-Noor Kitchen");
        var read = group.asks().get("/groups/{id}/listing", group.id()).header("ETag");
        group.asks()
                .header("If-Match", read)
                .body(page("First"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);

        group.asks()
                .header("If-Match", read)
                .body(page("Second"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<script>alert(1)</script>", "\u0000", "long"})
    void aNameThatIsNoNameIsRefusedWithTheField(String name) {
        var group = group("Al-Noor Kitchen");

        group.asks()
                .body(page(name.equals("long") ? "a".repeat(10_000) : name))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.field", hasItem("name"));
    }

    @Test
    void aNeedThatIsNotInTheListIsNamed() {
        var group = group("Al-Noor Kitchen");
        var page = page("Al-Noor Kitchen");
        page.put("offers", List.of("food", "moonshine"));

        group.asks()
                .body(page)
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(422)
                .body("detail", containsString("moonshine"));
    }
}
