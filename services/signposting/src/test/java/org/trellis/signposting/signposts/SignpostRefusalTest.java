package org.trellis.signposting.signposts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;
import static org.trellis.signposting.Party.signpost;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// What a sender is told when something about the request is not right.
@QuarkusTest
class SignpostRefusalTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();

    @BeforeEach
    void theGroupTakesSignpostsFromTheCouncil() {
        directory.opens(group, council, "signposts");
        directory.settle();
    }

    @ParameterizedTest
    @CsvSource({
        "Shopping,     EM1,       400, invalid-request",
        "shop now,     EM1,       400, invalid-request",
        "shopping,     EM1 2AB,   422, place-too-exact",
        "shopping,     em12ab,    422, place-too-exact",
        "shopping,     'E\u200bM1 2AB', 422, place-too-exact",
        "shopping,     Quayside,  422, place-not-understood",
        "shopping,     E00123456, 422, place-not-understood",
        "shopping,     ' ',       400, invalid-request",
    })
    void needAndPlaceAreOfTheRightForm(String need, String place, int status, String code) {
        var body = signpost(group.id());
        body.put("need", need);
        body.put("place", place);

        council.asks().body(body).post("/signposts").then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aPlaceIsAnOutcodeOrAWard() {
        for (var place :
                Map.of("em1", "EM1", "SW1A", "SW1A", "E05999901", "E05999901").entrySet()) {
            var body = signpost(group.id());
            body.put("place", place.getKey());
            council.asks()
                    .body(body)
                    .post("/signposts")
                    .then()
                    .statusCode(201)
                    .body("place", equalTo(place.getValue()));
        }
    }

    @Test
    void aNoteOf280CharactersIsTakenAndOneMoreIsNot() {
        council.sends(group.id(), "x".repeat(280)).statusCode(201);
        council.sends(group.id(), "x".repeat(281)).statusCode(400).body("errors.field", hasItem("note"));
    }

    @Test
    void aRefusedNoteIsSaidBeforeAnythingAboutTheReceiverAndIsNotRepeated() {
        var toSomebody = council.sends(group.id(), "Ring 07700 900123").statusCode(422);
        var toNobody = council.sends(UUID.randomUUID(), "Ring 07700 900123").statusCode(422);

        toSomebody
                .body("code", equalTo("note-has-telephone"))
                .body("part.from", equalTo(5))
                .body("part.to", equalTo(17));
        assertThat(toSomebody.extract().asString())
                .isEqualTo(toNobody.extract().asString())
                .doesNotContain("900123");
    }

    @Test
    void aLikelyNameIsAskedAbout() {
        var body = signpost(group.id(), "Mrs Bhatt needs a lift");
        council.asks()
                .body(body)
                .post("/signposts")
                .then()
                .statusCode(422)
                .body("code", equalTo("note-may-name-a-person"));

        body.put("noteNamesNobody", true);
        council.asks().body(body).post("/signposts").then().statusCode(201);
    }

    @Test
    void aSignpostToOneselfIsNoSignpost() {
        council.sends(council.id()).statusCode(422).body("code", equalTo("signpost-to-yourself"));
    }

    @Test
    void rolesThatDoNotSpeakForAnOrganisationAreTurnedAway() {
        for (var role : List.of("councillor", "safeguarding-lead")) {
            Party.asks(Tokens.of(council.id(), role))
                    .body(signpost(group.id()))
                    .post("/signposts")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-needed"));
        }
        Party.asks(Tokens.of("operator", List.of(), "operator"))
                .get("/signposts")
                .then()
                .statusCode(403);
        given().basePath(Party.API).get("/signposts").then().statusCode(401);
    }

    @Test
    void badQueriesAreRefusedInWords() {
        council.asks().get("/signposts?box=theirs").then().statusCode(400).body("code", equalTo("invalid-request"));
        council.asks().get("/signposts?limit=101").then().statusCode(400).body("code", equalTo("invalid-request"));
        for (var cursor : List.of("x", "AAAA", "!!")) {
            council.asks()
                    .queryParam("cursor", cursor)
                    .get("/signposts")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor-not-understood"));
        }
        council.asks()
                .queryParam("cursor", "_".repeat(32))
                .get("/signposts")
                .then()
                .statusCode(200);
        council.reads(new UUID(0, 0)).statusCode(404).body("note", nullValue());
        council.asks()
                .get("/signposts/no-uuid")
                .then()
                .statusCode(404)
                .body("type", startsWith("urn:trellis:problem:"));
    }
}
