package org.trellis.directory.needs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.trellis.directory.Borough.API;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

/// People type what they would say, and it is taken for the need that they mean: by our words, and by taxonomies that
/// the operator loaded.
@QuarkusTest
class TaxonomyTest {

    private String word;
    private Party group;

    /// It offers food and company, and says neither "pantry" nor "banc bwyd".
    @BeforeEach
    void aGroupThatOffersFood() {
        word = "zneed" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        group = group("Kitchen " + word);
        writes(group);
        shows(group, "public");
    }

    private static ValidatableResponse searches(String q) {
        return anonymous().queryParam("q", q).get("/search").then().statusCode(200);
    }

    @Test
    void wordsForANeedFindWhoOffersIt() {
        for (var said : List.of("pantry", "food parcel", "Banc Bwyd", "soup kitchens", "food-parcels")) {
            searches(said + " " + word).body("items.name", contains(group.name()));
        }
        searches(word + " food parcel")
                .body("understood.words", contains(List.of("food", "parcel")))
                .body("understood.needs", contains(List.of("food")));
        searches("eviction " + word).body("items", empty()).body("understood[0].needs", contains("housing"));
        searches(word).body("understood", empty());
    }

    @Test
    void theyFindAGroupOnlyForWhomItIsThere() {
        shows(group, "linked");
        var council = council("Eastmere Council");
        opens(group, council, "listed");

        council.asks()
                .queryParam("q", "pantry " + word)
                .get("/search")
                .then()
                .body("items.name", contains(group.name()));
        searches("pantry " + word).body("items", empty());
    }

    @Test
    void aTaxonomyBringsFurtherWordsAndItsNextVersionReplacesThem() {
        var taxonomy = "test-" + UUID.randomUUID().toString().substring(0, 8);
        var list = word + "list";

        var loaded = loads(taxonomy, """
                code,tag,Category,need
                1,%1$s and soup,,food
                2,Brass bands,Music,
                3,%1$s clubs,Meals,
                4,Anything at all,,tasty
                5,,,
                """.formatted(list));

        loaded.statusCode(200)
                .body("rows", equalTo(5), "understood", equalTo(2))
                .body("others.line", contains(3, 5, 6))
                .body("others.name", contains("Brass bands", "Anything at all", ""));
        searches(list + " " + word).body("items.name", contains(group.name()));
        searches(list + " clubs " + word).body("items.name", contains(group.name()));

        loads(taxonomy, "name\n" + list + " of meals\n").statusCode(200);
        searches(list + " clubs " + word).body("items", empty());
        searches(list + " of meals " + word).body("items.name", contains(group.name()));

        operator().delete("/reference/taxonomies/{name}", taxonomy).then().statusCode(204);
        searches(list + " of meals " + word).body("items", empty());
    }

    @Test
    void onlyTheOperatorLoadsOneAndNotOverOurs() {
        var file = "name,need\nknitting " + word + ",food\n";
        for (var other : List.of(group.token(), Tokens.of(UUID.randomUUID(), "liaison-officer"))) {
            given().basePath(API)
                    .auth()
                    .oauth2(other)
                    .contentType("text/csv")
                    .body(file)
                    .post("/reference/taxonomies/theirs")
                    .then()
                    .statusCode(403);
            given().basePath(API)
                    .auth()
                    .oauth2(other)
                    .delete("/reference/taxonomies/theirs")
                    .then()
                    .statusCode(403);
        }
        anonymous()
                .contentType("text/csv")
                .body(file)
                .post("/reference/taxonomies/theirs")
                .then()
                .statusCode(401);
        loads("trellis", file).statusCode(422).body("code", equalTo("taxonomy-ours"));
        operator().delete("/reference/taxonomies/trellis").then().statusCode(422);
        loads("no-names", "code,words\n1,food\n").statusCode(422).body("code", equalTo("columns-missing"));
        loads("Not-A-Name", file).statusCode(400);
        searches("pantry " + word).body("items.name", contains(group.name()));
    }

    @Test
    void theTaxonomiesOfTheFieldAreUnderstood() throws IOException {
        var folder = Path.of("../../../shared/standards/taxonomies");
        Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: ../shared/standards/taxonomies is not here");

        loads("uk-cat", Files.readString(folder.resolve("ukcat.csv")))
                .statusCode(200)
                .body("rows", greaterThan(200), "understood", greaterThan(40))
                .body("others.name", hasItem("Literature"), "others.name", not(hasItem("Food banks")));
        loads("service-types", Files.readString(folder.resolve("service-categories.csv")))
                .statusCode(200)
                .body("understood", greaterThan(20));
        var children = group("Playful " + word);
        var page = new java.util.HashMap<>(org.trellis.directory.Borough.page(children.name()));
        page.put("offers", List.of("children"));
        children.asks()
                .body(page)
                .put("/groups/{id}/listing", children.id())
                .then()
                .statusCode(200);
        shows(children, "public");
        searches("infant feeding support " + word).body("items", empty());
        searches("holiday clubs " + word).body("items.name", contains(children.name()));
        for (var taxonomy : List.of("uk-cat", "service-types")) {
            operator().delete("/reference/taxonomies/{name}", taxonomy).then().statusCode(204);
        }
    }

    private static ValidatableResponse loads(String taxonomy, String file) {
        return operator()
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/reference/taxonomies/{name}", taxonomy)
                .then();
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return given().basePath(API).auth().oauth2(Tokens.of("operator", List.of(), "operator"));
    }
}
