package org.trellis.grants.pastgrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.OpenData.feed;
import static org.trellis.grants.OpenData.imports;
import static org.trellis.grants.OpenData.past;
import static org.trellis.grants.OpenData.publishes;
import static org.trellis.grants.OpenData.says;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.testing.Letters;

@QuarkusTest
class PastGrantsTest {

    private static final Path REAL = Path.of("../../../shared/data/power-to-change-grants-2015-2019.json");

    private static Map<String, Object> file(Object... grants) {
        return Map.of("version", "1.4", "publisher", Map.of("name", "EVA"), "grants", List.of(grants));
    }

    private static Map<String, Object> past(String id, String field, Object value) {
        var grant = OpenData.past(id);
        grant.put(field, value);
        return grant;
    }

    @Test
    void aFileIsTriedTakenAndTakenAgain() {
        var body = Party.body();
        var file = file(OpenData.past("360G-eva-1"), OpenData.past("360G-eva-2"));

        imports(body, true, file).statusCode(200).body("dryRun", equalTo(true)).body("added", equalTo(2));
        body.asks().get("/past-grants").then().body("items", empty());
        imports(body, false, file).body("added", equalTo(2)).body("refused", equalTo(0));
        imports(body, false, file).body("added", equalTo(0)).body("same", equalTo(2));
        imports(body, false, file(past("360G-eva-1", "title", "Spring kitchens"), OpenData.past("360G-eva-2")))
                .body("changed", equalTo(1))
                .body("same", equalTo(1));

        body.asks()
                .get("/past-grants")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.grantId == '360G-eva-1' }.title", equalTo("Spring kitchens"))
                .body("items.find { it.grantId == '360G-eva-1' }.pence", equalTo(323_934))
                .body("items.find { it.grantId == '360G-eva-1' }.recipient", equalTo("Al-Noor Kitchen"));
        body.asks()
                .get("/past-grants/totals")
                .then()
                .body("grants", equalTo(2))
                .body("pence", equalTo(647_868))
                .body("years[0].year", equalTo(2019))
                .body("years[0].programme", equalTo("Winter"));
    }

    @Test
    void whatIsWrongIsSaidAndKeepsNoOtherOut() {
        var body = Party.body();

        imports(
                        body,
                        false,
                        file(
                                OpenData.past("360G-eva-1"),
                                OpenData.past("360G-eva-1"),
                                past("360G-eva-2", "amountAwarded", 0),
                                past("360G-eva-3", "amountAwarded", -1),
                                past("360G-eva-4", "amountAwarded", 0.001),
                                past("360G-eva-5", "amountAwarded", "lots"),
                                past("360G-eva-6", "awardDate", "2999-01-01"),
                                past("360G-eva-7", "awardDate", "01/02/2019"),
                                past("360G-eva-8", "currency", "EUR"),
                                past("360G-eva-9", "title", " "),
                                past("360G-eva-10", "recipientOrganization", List.of()),
                                past("", "title", "x"),
                                "a text"))
                .statusCode(200)
                .body("grants", equalTo(13))
                .body("added", equalTo(1))
                .body("refused", equalTo(12))
                .body("wrong.number", equalTo(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)))
                .body(
                        "wrong.code",
                        equalTo(List.of(
                                "duplicated-id",
                                "amount-not-possible",
                                "amount-not-possible",
                                "amount-not-possible",
                                "amount-not-possible",
                                "date-not-possible",
                                "date-not-possible",
                                "currency-not-gbp",
                                "text-missing",
                                "text-missing",
                                "id-missing",
                                "not-a-grant")))
                .body("wrong[1].grantId", equalTo("360G-eva-2"))
                .body("wrong[1].field", equalTo("amountAwarded"))
                .body("wrong.words", notNullValue());
        imports(body, true, "{\"grants\":[{\"id\":\"x\",\"amountAwarded\":1e999999999}]}")
                .statusCode(200);
    }

    @Test
    void nothingOfPeopleIsKept() {
        var body = Party.body();
        var withContact = past(
                "360G-eva-1",
                "recipientOrganization",
                List.of(Map.of(
                        "id", "360G-eva-org-1",
                        "name", "Al-Noor Kitchen",
                        "contactName", "Ana Contact",
                        "email", "ana@alnoor.example",
                        "telephone", "01632 960001",
                        "streetAddress", "4 Hollin Street",
                        "postalCode", "EA1 4AB")));
        var toSomebody =
                past("360G-eva-2", "recipientIndividual", Map.of("id", "360G-eva-ind-1", "name", "Ben Somebody"));
        toSomebody.remove("recipientOrganization");
        toSomebody.put("title", "For Ben Somebody");
        toSomebody.put("description", "Ben Somebody needed a bed");
        imports(body, false, file(withContact, toSomebody)).body("added", equalTo(2));

        for (String id : body.asks().get("/past-grants").then().extract().<List<String>>path("items.id")) {
            var kept = body.asks()
                    .get("/past-grants/{id}", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(Letters.words(kept))
                    .doesNotContain("Ana", "alnoor.example", "960001", "Hollin", "EA1", "Ben", "bed");
        }
        assertThat(body.asks().get("/export").asString())
                .contains("past_grant", "Al-Noor Kitchen")
                .doesNotContain("Ben");
    }

    @Test
    void onlyOnesOwnArePublishedAgainAndOnlyIfSaid() {
        var body = Party.body();
        var prefix = OpenData.prefix(body);
        var toSomebody = past(prefix + "-3", "recipientIndividual", Map.of("id", "x", "name", "Ben Somebody"));
        toSomebody.remove("recipientOrganization");
        imports(
                        body,
                        false,
                        file(
                                OpenData.past(prefix + "-1"),
                                past(prefix + "-2", "description", "Mail ana@alnoor.example"),
                                toSomebody,
                                OpenData.past("360G-another-1")))
                .body("added", equalTo(4));
        var words = OpenData.words(body);
        says(body, words).statusCode(200);
        publishes(body).body("ready", equalTo(0));
        feed(body).statusCode(404);

        words.put("pastToo", true);
        says(body, words).statusCode(200);
        publishes(body).body("ready", equalTo(1)).body("stopped", equalTo(1));
        feed(body)
                .statusCode(200)
                .body("grants.id", equalTo(List.of(prefix + "-1")))
                .body("grants[0].amountAwarded", equalTo(3239.34f))
                .body("grants[0].recipientIndividual", nullValue());

        String id = body.asks()
                .get("/past-grants")
                .then()
                .extract()
                .path("items.find { it.grantId == '%s-1' }.id".formatted(prefix));
        body.asks().delete("/past-grants/{id}", id).then().statusCode(204);
        feed(body).statusCode(404);
    }

    @Test
    void whatIsNoFileIsNotTaken() {
        var body = Party.body();

        imports(body, false, "{\"grants\":[" + json("360G-eva-1") + ",\n{\"id\": oh}]}")
                .statusCode(422)
                .body("code", equalTo("file-broken"))
                .body("line", equalTo(2));
        imports(body, false, "{\"grants\":[" + json("360G-eva-1"))
                .statusCode(422)
                .body("code", equalTo("file-broken"));
        body.asks().get("/past-grants").then().body("items", empty());
        for (var none : List.of("{}", "{\"grants\": 3}", "5")) {
            imports(body, false, none).statusCode(422).body("code", equalTo("file-has-no-grants"));
        }
        imports(body, false, "[" + json("360G-eva-1") + "]").statusCode(200).body("added", equalTo(1));
        imports(body, true, "{\"x\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}")
                .statusCode(413)
                .body("code", equalTo("file-too-large"));
        imports(body, true, "[" + "1,".repeat(5_000) + "1]").statusCode(422).body("code", equalTo("too-many-grants"));
    }

    private static String json(String id) {
        return """
                {"id":"%s","title":"Winter","description":"Meals","currency":"GBP","amountAwarded":400,\
                "awardDate":"2019-11-04","fundingOrganization":[{"id":"GB-CHC-1","name":"EVA"}],\
                "recipientOrganization":[{"id":"GB-CHC-2","name":"Al-Noor"}]}""".formatted(id);
    }

    @Test
    void aSheetIsReadByTheTitlesOfTheStandard() {
        var body = Party.body();
        var sheet = """
                Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,\
                Funding Org:Identifier,Funding Org:Name,Grant Programme:Title,Contact
                360G-eva-1,Winter,Meals,GBP,400.50,2019-11-04,GB-CHC-2,Al-Noor,GB-CHC-1,EVA,Kitchens,Ana
                360G-eva-2,Winter,Meals,GBP,"4,000",2019-11-04,GB-CHC-2,Al-Noor,GB-CHC-1,EVA,Kitchens,Ana
                """;

        body.asks()
                .contentType("text/csv")
                .body(sheet)
                .post("/past-grants/imports?dryRun=false")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("wrong[0].code", equalTo("amount-not-possible"));
        body.asks()
                .get("/past-grants")
                .then()
                .body("items[0].pence", equalTo(40_050))
                .body("items[0].programme", equalTo("Kitchens"));
        body.asks()
                .contentType("text/csv")
                .body("a,b\n1,2\n")
                .post("/past-grants/imports?dryRun=false")
                .then()
                .statusCode(422)
                .body("code", equalTo("file-has-no-grants"));
    }

    @Test
    void nobodyElseSeesThem() {
        var body = Party.body();
        imports(body, false, file(OpenData.past("360G-eva-1"))).body("added", equalTo(1));
        String id = body.asks().get("/past-grants").then().extract().path("items[0].id");
        var other = Party.body();

        other.asks().get("/past-grants").then().statusCode(200).body("items", empty());
        other.asks().get("/past-grants/totals").then().body("grants", equalTo(0));
        for (var one : List.of(id, UUID.randomUUID().toString())) {
            other.asks().get("/past-grants/{id}", one).then().statusCode(404).body("code", equalTo("not-found"));
            other.asks().delete("/past-grants/{id}", one).then().statusCode(404).body("code", equalTo("not-found"));
        }
        // The same id is another grant for another funder, and tells neither of the other's.
        imports(other, true, file(OpenData.past("360G-eva-1"))).body("added", equalTo(1));
        for (var path : List.of("/past-grants", "/past-grants/totals", "/past-grants/" + id)) {
            Party.group().asks().get(path).then().statusCode(403).body("code", equalTo("role-needed"));
            Party.nobodyAsks().get(path).then().statusCode(401);
        }
        imports(Party.group(), false, file(OpenData.past("360G-eva-1"))).statusCode(403);
        body.asks().get("/past-grants/{id}", id).then().statusCode(200).body("record.id", equalTo("360G-eva-1"));
    }

    @Test
    void aRealFileIsTakenWhole() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL), "Skipped: " + REAL + " is not here");
        var body = Party.body();
        var file = Files.readString(REAL);

        imports(body, true, file).statusCode(200).body("added", equalTo(870)).body("refused", equalTo(0));
        imports(body, false, file).statusCode(200).body("added", equalTo(870));
        imports(body, false, file).body("same", equalTo(870));

        body.asks()
                .get("/past-grants/totals")
                .then()
                .body("grants", equalTo(870))
                .body("years.year", notNullValue());
        assertThat(body.asks().get("/past-grants?limit=100").asString()).doesNotContain("postcodeOutcode");
    }
}
