package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CrossSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void aFormFromAnotherSiteIsRefused(String site) {
        assertThat(post("Sec-Fetch-Site", site)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost:1", "http://[not an address"})
    void anOlderBrowserIsRefusedByItsOrigin(String origin) {
        assertThat(post("Origin", origin)).isEqualTo(403);
    }

    @Test
    void aFormOfOursPasses() {
        assertThat(post("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
        assertThat(post("Origin", "http://localhost:" + RestAssured.port)).isEqualTo(303);
    }

    @Test
    void theNewerHeaderIsBelievedBeforeTheOlderOne() {
        var answer = Browser.signedInAs("steward")
                .asking()
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "http://localhost:" + RestAssured.port)
                .post("/home/confirmation");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("another website");
    }

    @Test
    void aLinkFromAnotherSiteMayOpenAPage() {
        var answer =
                new Browser().asking().header("Sec-Fetch-Site", "cross-site").get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutIsAFormAndNotALink() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/sign-out").statusCode()).isNotEqualTo(200);
        assertThat(person.get("/home").statusCode()).isEqualTo(200);
        assertThat(person.post("/sign-out", Map.of()).header("Location"))
                .startsWith(Neighbours.keycloak.url() + "/realms/trellis/protocol/openid-connect/logout");
    }

    private static int post(String header, String value) {
        return Browser.signedInAs("steward")
                .asking()
                .header(header, value)
                .post("/home/confirmation")
                .statusCode();
    }
}
