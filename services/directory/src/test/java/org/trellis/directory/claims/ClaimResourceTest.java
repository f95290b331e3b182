package org.trellis.directory.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;
import org.trellis.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class ClaimResourceTest {

    // A link of its own for each test: whom one of them claims, no list brings again.
    private final String list = """
            name,area,url
            Wharf Kitchen,Wharf,https://wharf.example/%s
            Quay Friends,Quayside,
            """.formatted(UUID.randomUUID());

    @Test
    void theRowGivesWayAndStaysAway() {
        var council = listing("Claimed Council");
        var row = Lists.idOf(council, "Wharf Kitchen");
        var group = Borough.group("Wharf Kitchen");

        claims(group, group.id(), row).statusCode(201).body("importedId", is(row));

        Borough.anonymous().get("/groups/{id}/listing", row).then().statusCode(404);
        var again = Lists.imports(council, list);
        assertThat(again.count("keptOut")).isEqualTo(1);
        assertThat(again.count("unchanged")).isEqualTo(1);
        Borough.anonymous().get("/groups/{id}/listing", row).then().statusCode(404);
    }

    @Test
    void theImporterLearnsThatAGroupClaimedItAndNotWhich() {
        var council = listing("Wondering Council");
        var row = Lists.idOf(council, "Wharf Kitchen");
        var hidden = Borough.group("Free Wharf");

        claims(hidden, hidden.id(), row).statusCode(201);

        var rows = council.asks()
                .queryParam("state", "claimed")
                .get("/imports/rows")
                .then()
                .body("items.id", is(java.util.List.of(row)));
        assertThat(rows.extract().asString()).doesNotContain(hidden.id().toString(), "Free Wharf");
        council.asks().get("/groups/{id}/listing", hidden.id()).then().statusCode(404);
        council.asks().delete("/imports/rows/{id}", row).then().statusCode(204);
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        var council = listing("Repeated Council");
        var row = Lists.idOf(council, "Wharf Kitchen");
        var group = Borough.group("Repeating Kitchen");

        String first = claims(group, group.id(), row).statusCode(201).extract().path("id");
        String second = claims(group, group.id(), row).statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatIsNotPublicCannotBeClaimed() {
        var council = Borough.council("Waiting Council");
        Lists.imports(council, list);
        var row = Lists.idOf(council, "Wharf Kitchen");
        var group = Borough.group("Early Kitchen");
        var open = Borough.group("Open Kitchen");
        Borough.shows(open, "public");

        var hidden = claims(group, group.id(), row).statusCode(404).extract().asString();
        var absent = claims(group, group.id(), UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(hidden).isEqualTo(absent);
        claims(group, group.id(), open.id().toString()).statusCode(404);
        council.asks()
                .queryParam("state", "claimed")
                .get("/imports/rows")
                .then()
                .body("items", empty());
    }

    @Test
    void onlyAStewardOfTheGroupSpeaksForIt() {
        var council = listing("Steward Council");
        var row = Lists.idOf(council, "Wharf Kitchen");
        var group = Borough.group("Spoken-for Kitchen");
        var other = Borough.group("Other Kitchen");

        claims(other, group.id(), row).statusCode(404);
        claims(council, group.id(), row).statusCode(403);
        claims(new Party(group.id(), "", Tokens.of(group.id(), "helper")), group.id(), row)
                .statusCode(403);
        Borough.anonymous().get("/groups/{id}/listing", row).then().statusCode(200);
    }

    @Test
    void oneGroupCannotEmptyAWholeList() {
        var council = Borough.council("Emptied Council");
        Lists.imports(
                council,
                IntStream.range(0, 12)
                        .mapToObj(i -> "Group " + i + ",Street " + i)
                        .collect(Collectors.joining("\n", "name,area\n", "\n")));
        Lists.publishes(council);
        var group = Borough.group("Greedy Group");

        for (var i = 0; i < 10; i++) {
            claims(group, group.id(), Lists.idOf(council, "Group " + i)).statusCode(201);
        }

        claims(group, group.id(), Lists.idOf(council, "Group 10"))
                .statusCode(422)
                .body("code", is("too-many-claims"));
    }

    private Party listing(String name) {
        var council = Borough.council(name);
        Lists.imports(council, list);
        Lists.publishes(council);
        return council;
    }

    private static ValidatableResponse claims(Party by, UUID group, String row) {
        return by.asks()
                .body(Map.of("importedId", row))
                .post("/groups/{id}/claims", group)
                .then();
    }
}
