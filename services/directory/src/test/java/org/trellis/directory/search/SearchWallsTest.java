package org.trellis.directory.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.search.Neighbourhood.API;
import static org.trellis.directory.search.Neighbourhood.search;
import static org.trellis.directory.search.Neighbourhood.searchAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;
import org.trellis.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class SearchWallsTest {

    private final UUID council = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();

    @Inject
    Neighbourhood around;

    @Test
    void aHiddenGroupIsInNoAnswer() {
        var dormant =
                around.write(Examples.named("Yhidden Wharf").offering("digital").at(54.30, -0.70));
        around.link(dormant, council, "partner", true);
        around.write(Examples.named("Yhidden Quay").offering("digital").at(54.30, -0.70));

        for (var question : List.of(
                List.of("q", "yhidden"),
                List.of("q", "yhidden", "lat", "54.3", "lon", "-0.7"),
                List.of("lat", "54.3", "lon", "-0.7"),
                List.of("lat", "54.3", "lon", "-0.7", "need", "digital"))) {
            var found = search(question.toArray())
                    .statusCode(200)
                    .body("items", empty())
                    .extract();
            assertThat(found.asString()).doesNotContain("total").doesNotContain("ount");
            searchAs(council, "helpline", question.toArray())
                    .statusCode(200)
                    .body("items", empty())
                    .body("next", nullValue());
        }
    }

    @Test
    void aHiddenGroupLeavesNoGapInPagesOrHeaders() {
        var nothing = search("q", "ynothing whatever").extract();
        around.write(Examples.named("Ynothing Whatever"));

        var hidden = search("q", "ynothing whatever").extract();

        assertThat(hidden.asString()).isEqualTo(nothing.asString());
        assertThat(hidden.headers().asList())
                .hasToString(nothing.headers().asList().toString());
    }

    @Test
    void aGroupWithALinkIsSeenByThatOrganisationAlone() {
        var group = around.write(Examples.named("Ylinked Kitchen").at(54.70, -1.31));
        around.link(group, council, "signposts");

        searchAs(council, "helpline", "lat", 54.7, "lon", -1.3)
                .body("items.id", contains(group.id().toString()))
                .body("items[0].via", equalTo("link"))
                .body("items[0].level", equalTo("signposts"))
                .body("items[0].listedBy", nullValue());
        searchAs(council, "helpline", "q", "ylinked kitchn", "need", "food")
                .body("items.id", contains(group.id().toString()));
        searchAs(council, "helpline", "q", "ylinked", "need", "money").body("items", empty());
        for (var question : List.of(List.of("q", "ylinked kitchen"), List.of("lat", "54.7", "lon", "-1.3"))) {
            search(question.toArray()).body("items", empty());
            searchAs(neighbour, "helpline", question.toArray()).body("items", empty());
        }
    }

    @Test
    void takingTheLinkBackEndsItAtOnce() {
        var group = around.write(Examples.named("Yback Street"));
        around.link(group, council, "listed");
        searchAs(council, "helpline", "q", "yback").body("items.name", contains("Yback Street"));

        around.unlink(group, council);

        searchAs(council, "helpline", "q", "yback").body("items", empty());
    }

    @Test
    void theDistanceToALinkedGroupIsToItsCoarsePlace() {
        var group = around.write(Examples.named("Ycoarse").at(54.0049, -0.5049));
        around.link(group, council, "listed");

        searchAs(council, "helpline", "lat", 54.0, "lon", -0.5).body("items[0].distanceMetres", equalTo(0));
    }

    @Test
    void whatAGroupLetsOneDoIsToldToThatOneOnly() {
        var group = around.publish(Examples.named("Ypublic House"));
        around.write(group);
        around.link(group, council, "referrals");

        searchAs(council, "helpline", "q", "ypublic house")
                .body("items.name", contains("Ypublic House"))
                .body("items[0].via", equalTo("public"))
                .body("items[0].level", equalTo("referrals"));
        searchAs(neighbour, "helpline", "q", "ypublic house").body("items[0].level", nullValue());
        search("q", "ypublic house").body("items[0].level", nullValue());
    }

    @Test
    void nobodySearchesAsAnOrganisationThatIsNotTheirs() {
        given().auth()
                .oauth2(Tokens.of(neighbour, "helpline"))
                .header("Trellis-Organisation", council.toString())
                .get(API + "/search?q=anything")
                .then()
                .statusCode(404);
        given().header("Trellis-Organisation", council.toString())
                .get(API + "/search?q=anything")
                .then()
                .statusCode(404);
    }
}
