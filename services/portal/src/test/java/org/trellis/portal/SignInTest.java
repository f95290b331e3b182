package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SignInTest {

    @Test
    void theFrontPageIsOpenToEverybody() {
        new Browser().get("/").then().statusCode(200);
    }

    @Test
    void homeAsksToSignIn() {
        var answer = new Browser().get("/home");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .startsWith(Neighbours.keycloak.url() + "/realms/trellis/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256");
    }

    @Test
    void aStewardComesHome() {
        var page = Browser.signedInAs("steward").get("/home");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Al-Noor Kitchen").contains("Who can find it");
        var call = Neighbours.directory.lastCall("GET", "/api/directory/v1/groups/" + People.AL_NOOR + "/listing");
        assertThat(call.header("authorization")).startsWith("Bearer ey");
        assertThat(call.header("trellis-organisation")).isEqualTo(People.AL_NOOR);
    }

    @Test
    void theSessionIsKeptInAClosedCookie() {
        var page = Browser.signedInAs("steward").get("/session/renew?to=/home");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/sign-in?to=%2Fhome");
    }

    @Test
    void actingForAnOrganisationThatTheTokenDoesNotHoldIsNotFound() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/acting", Map.of("organisation", People.COUNCIL))
                        .statusCode())
                .isEqualTo(404);
    }
}
