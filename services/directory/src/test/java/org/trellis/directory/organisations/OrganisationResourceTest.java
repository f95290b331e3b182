package org.trellis.directory.organisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

@QuarkusTest
class OrganisationResourceTest {

    @Test
    void institutionsAreKnownToEverybody() {
        var name = "Council " + UUID.randomUUID();
        var council = council(name);

        anonymous()
                .queryParam("kind", "council")
                .queryParam("q", name.substring(8).toUpperCase(java.util.Locale.ROOT))
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.id", contains(council.id().toString()));
    }

    @Test
    void aWildcardInWhatIsSearchedIsALetterLikeAnyOther() {
        council("Eastmere Council");

        anonymous().queryParam("q", "%").get("/organisations").then().body("items", hasSize(0));
    }

    @Test
    void groupsAreKnownToThoseTheyShowThemselvesTo() {
        var shown = group("Quayside Mutual Aid");
        var hidden = group("Free Wharf Solidarity");
        var council = council("Eastmere Council");
        var neighbour = council("Northmere Council");
        shows(shown, "linked");
        opens(shown, council, "listed");
        var ids = shown.id() + "," + hidden.id();

        council.asks()
                .queryParam("ids", ids)
                .get("/organisations")
                .then()
                .body("items.name", contains("Quayside Mutual Aid"));
        neighbour.asks().queryParam("ids", ids).get("/organisations").then().body("items", hasSize(0));
        shows(shown, "public");
        neighbour
                .asks()
                .queryParam("ids", ids)
                .get("/organisations")
                .then()
                .body("items.id", contains(shown.id().toString()));
        shows(shown, "unlisted");
        council.asks().queryParam("ids", ids).get("/organisations").then().body("items", hasSize(0));
    }

    @Test
    void aPersonSeesTheirOwnOrganisationsAndTheUnfinishedOnesToo() {
        var group = group("Al-Noor Kitchen");
        var unfinished = UUID.randomUUID();
        var token = Tokens.of(
                "somebody", List.of(new Tokens.In(group.id(), "steward"), new Tokens.In(unfinished, "steward")));

        new Party(group.id(), "", token)
                .asks()
                .get("/organisations/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.id == '%s' }.name".formatted(group.id()), equalTo("Al-Noor Kitchen"))
                .body("items.find { it.id == '%s' }.registered".formatted(unfinished), equalTo(false));
    }

    @Test
    void onlyTheOperatorRegistersInstitutionsAndNeverGroups() {
        var wanted = Map.of("id", UUID.randomUUID(), "kind", "council", "name", "Fake", "evidence", "none");
        council("Eastmere Council")
                .asks()
                .body(wanted)
                .post("/institutions")
                .then()
                .statusCode(403);
        anonymous().body(wanted).post("/institutions").then().statusCode(401);

        var operator = new Party(null, "", Tokens.of("operator", List.of(), "operator"));
        operator.asks()
                .body(Map.of("id", UUID.randomUUID(), "kind", "group", "name", "Fake", "evidence", "none"))
                .post("/institutions")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("kind"));
        operator.asks().get("/links").then().statusCode(403).body("code", equalTo("role-needed"));
    }
}
