package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void whoChoseALanguageSignsInInThatLanguage() {
        var reader = new Browser().in("en");
        reader.get("/?lang=cy");

        assertThat(reader.get("/home").header("Location")).contains("&ui_locales=cy");
        assertThat(reader.get("/sign-in?lang=en").header("Location")).contains("&ui_locales=en");
    }

    @Test
    void signInIsToldOfNoLanguageThatNobodyChose() {
        var forged = new Browser().in("cy");

        assertThat(forged.get("/home?ui_locales=cy&lang=fr").header("Location")).doesNotContain("ui_locales");
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
        var set = Browser.signedInAs("steward").sessionCookies();

        assertThat(set)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        // Five parts: an encrypted token. Three would be a signed one, that anybody can read.
                        .doesNotContainPattern("=eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+;"));
    }

    @Test
    void aSessionIsRenewedWithoutLeavingTheSite() {
        var answer = Browser.signedInAs("steward").get("/session/renew?to=/listing");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in?to=%2Flisting");
        assertThat(answer.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("q_session=;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/%5Celsewhere.example", "home"})
    void signingInLeadsToNoOtherSite(String to) {
        assertThat(Browser.signedInAs("steward").get("/sign-in?to=" + to).header("Location"))
                .endsWith("/home");
    }

    @Test
    void whoBelongsToTwoIsAskedBeforeAnythingElse() {
        var person = Browser.signedInAs("two-hats");

        assertThat(person.get("/links?done=x").header("Location")).endsWith("/acting?to=%2Flinks%3Fdone%3Dx");
        assertThat(person.get("/acting").asString()).contains("Al-Noor Kitchen", "Quayside Mutual Aid");
    }

    @Test
    void whoBelongsToTwoActsForOneAndCanChange() {
        var person = Browser.signedInAs("two-hats");

        person.post("/acting", Map.of("organisation", People.AL_NOOR, "to", "/home"));
        assertThat(person.get("/home").asString()).contains("You act for Al-Noor Kitchen", "Our page");

        person.post("/acting", Map.of("organisation", People.QUAYSIDE, "to", "/home"));
        assertThat(person.get("/home").asString())
                .contains("You act for Quayside Mutual Aid")
                .doesNotContain("Our page");
    }

    @Test
    void actingForAnOrganisationThatTheTokenDoesNotHoldIsNotFound() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/acting", Map.of("organisation", People.COUNCIL))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aForgedCookieChoosesNothing() {
        var person = Browser.signedInAs("two-hats");

        var answer = person.asking().cookie("acting", People.COUNCIL).get("/home");

        assertThat(answer.header("Location")).contains("/acting?to=");
    }
}
