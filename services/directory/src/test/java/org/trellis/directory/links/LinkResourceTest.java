package org.trellis.directory.links;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

@QuarkusTest
class LinkResourceTest {

    private Party group;
    private Party council;
    private Party neighbour;

    @BeforeEach
    void aGroupThatShowsItselfToOneCouncil() {
        group = group("Quayside Mutual Aid");
        writes(group);
        shows(group, "linked");
        council = council("Eastmere Council");
        neighbour = council("Northmere Council");
        opens(group, council, "signposts");
    }

    @Test
    void theLinkedCouncilSeesThePageAndNobodyElseDoes() {
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("via", equalTo("link"))
                .body("area.point.lat", equalTo(52.6f))
                .body("facets", aMapWithSize(0));
        neighbour.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
    }

    @Test
    void aCardShowsItsFacetToItsAudienceOnly() {
        shares(group, council, "contact");

        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets", aMapWithSize(1))
                .body("facets.contact.email", equalTo("kitchen@al-noor.example"));
        council.asks().get("/links/{id}", group.id()).then().body("theirCards.facet", equalTo(List.of("contact")));

        group.asks().delete("/links/{id}/cards/contact", council.id()).then().statusCode(204);

        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets", aMapWithSize(0));
    }

    @Test
    void endingTheLinkEndsEverythingAtOnce() {
        shares(group, council, "contact");

        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);

        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        council.asks().get("/links/{id}", group.id()).then().statusCode(404);
        opens(group, council, "listed");
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("facets", aMapWithSize(0));
    }

    @Test
    void theCouncilEndsTheLinkTooWithoutAReason() {
        opens(council, group, "signposts");
        shares(group, council, "contact");

        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);

        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
    }

    @Test
    void bothPartiesReadTheSameTwoSides() {
        opens(council, group, "listed");

        group.asks()
                .get("/links/{id}", council.id())
                .then()
                .body("organisation.name", equalTo("Eastmere Council"))
                .body("ours.level", equalTo("signposts"))
                .body("theirs.level", equalTo("listed"));
        council.asks()
                .get("/links")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organisation.name", equalTo("Quayside Mutual Aid"))
                .body("items[0].ours.level", equalTo("listed"))
                .body("items[0].theirs.level", equalTo("signposts"));
    }

    @Test
    void hidingAndShowingAgainKeepsWhatWasOpened() {
        shows(group, "unlisted");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);

        shows(group, "linked");

        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    @Test
    void aCardOnADayThatIsOverIsRefusedAndTodayIsNot() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        group.asks()
                .body(Map.of("until", today.minusDays(1).toString()))
                .put("/links/{id}/cards/contact", council.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("day-is-over"));

        group.asks()
                .body(Map.of("until", today.toString()))
                .put("/links/{id}/cards/contact", council.id())
                .then()
                .statusCode(200);

        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets", aMapWithSize(1));
    }

    @Test
    void anotherOrganisationTouchesNeitherLinkNorCard() {
        shares(group, council, "contact");

        neighbour.asks().get("/links/{id}", group.id()).then().statusCode(404);
        neighbour.asks().delete("/links/{id}", group.id()).then().statusCode(404);
        neighbour.asks().delete("/links/{id}/cards/contact", group.id()).then().statusCode(404);
        neighbour
                .asks()
                .body(Map.of("level", "listed"))
                .put("/links/{id}", group.id())
                .then()
                .statusCode(404);
        neighbour
                .asks()
                .body(Map.of())
                .put("/links/{id}/cards/contact", group.id())
                .then()
                .statusCode(404);

        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets", aMapWithSize(1));
    }

    @Test
    void aPersonInTwoOrganisationsActsForOneAtATime() {
        var token = Tokens.of(
                "somebody", List.of(new Tokens.In(group.id(), "steward"), new Tokens.In(council.id(), "helpline")));
        var somebody = new Party(group.id(), group.name(), token);

        somebody.asks().get("/links").then().statusCode(400).body("code", equalTo("organisation-needed"));
        somebody.asks()
                .header("Trellis-Organisation", group.id().toString())
                .get("/links/{id}", council.id())
                .then()
                .statusCode(200);
        somebody.asks()
                .header("Trellis-Organisation", council.id().toString())
                .delete("/links/{id}", group.id())
                .then()
                .statusCode(403);
        somebody.asks().get("/organisations/mine").then().body("items", hasSize(2));
    }

    @Test
    void aTokenOfOneOrganisationWithTheHeaderOfAnotherIsLost() {
        group.asks()
                .header("Trellis-Organisation", council.id().toString())
                .get("/links")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        anonymous()
                .header("Trellis-Organisation", UUID.randomUUID().toString())
                .get("/organisations")
                .then()
                .statusCode(404);
    }

    @Test
    void noTokenAndABrokenTokenAreAskedToSignIn() {
        anonymous().get("/links").then().statusCode(401).body("code", equalTo("sign-in-needed"));
        new Party(group.id(), "", "broken")
                .asks()
                .get("/links")
                .then()
                .statusCode(401)
                .body("code", equalTo("sign-in-needed"))
                .body("errors", nullValue());
    }
}
