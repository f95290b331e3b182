package org.trellis.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakePeople;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Who is here, how they come in, what they settle together, and what people do with their own account.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PeoplePagesTest {

    private static final String V1 = "/api/directory/v1";
    private static final String HELD = "/invitation/" + FakePeople.TOKEN;
    private static final String TAP = "/confirm/" + FakePeople.TOKEN;

    @Test
    void whoIsHereIsShownAndChangedByStewards() {
        var page = Browser.signedInAs("steward").get("/people").asString();

        assertThat(page)
                .contains(
                        "Amina &lt;b&gt;",
                        "Somebody who has not said",
                        "Here since",
                        "href=\"/people/invitations/new\"")
                .contains("Amina asks to close the group.", "value=\"confirm\"")
                .doesNotContain("<b>");
        assertThat(Browser.signedInAs("quayside-helper").get("/people").asString())
                .contains("Amina")
                .doesNotContain("/people/invitations/new", "/remove\"", "/people/closing");
    }

    @Test
    void rolesGoByTheGroupsOwnWordsWhereItHasSome() {
        var steward = Browser.signedInAs("steward");
        var own = "Éveryone &amp; &lt;neighbours&gt;";

        assertThat(steward.get("/people").asString())
                .contains("<p class=\"govuk-body\">" + own + "<br>", "<p class=\"govuk-body\">Steward")
                .contains("Amina&#39;s sister (" + own + "), until")
                .doesNotContain("Helper");
        for (var path : new String[] {"/people/" + People.NAMELESS, "/people/invitations/new"}) {
            assertThat(steward.get(path).asString())
                    .contains(">" + own + "</label>", ">Steward</label>", "value=\"helper\"")
                    .doesNotContain("Helper");
        }
        assertThat(Browser.signedInAs("liaison").get("/people").asString()).contains("Helpline");
    }

    @Test
    void aHelperDoesNotChangeOthers() {
        assertThat(Browser.signedInAs("quayside-helper")
                        .get("/people/" + People.NAMELESS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser().get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void anInstitutionSeesWhereItsPeopleWork() {
        assertThat(Browser.signedInAs("liaison").get("/people").asString())
                .contains(
                        "Team: Communities", "Wards: E05999901", "covers from 1 December 2036 until 24 December 2036");
    }

    @Test
    void aNameThatIsTooLongStaysInTheForm() {
        var person = Browser.signedInAs("steward");

        var page = person.post("/people/called", Map.of("called", "x".repeat(41)));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Use at most 40 letters", "value=\"" + "x".repeat(41));
        assertThat(person.post("/people/called", Map.of("called", " ")).asString())
                .contains("Write what the others may call you");
        assertThat(person.post("/people/called", Map.of("called", "Amina")).header("Location"))
                .endsWith("/people?done=called");
    }

    @Test
    void takingSomebodyOutIsAskedFirstAndMayNeedASecondPerson() {
        var person = Browser.signedInAs("steward");
        var remove = "/people/" + People.NAMELESS + "/remove";

        assertThat(person.get(remove).asString()).contains("Take Somebody who has not said");
        var answer = person.post(remove, Map.of());

        assertThat(answer.header("Location")).endsWith("/people?done=asked");
        assertThat(person.get("/people?done=asked").asString()).contains("We have asked the other stewards");
        assertThat(Neighbours.directory.lastCall("DELETE", V1 + "/members/" + People.NAMELESS))
                .isNotNull();
    }

    @Test
    void rolesArePutAsTheyWereChosen() {
        var person = Browser.signedInAs("steward");
        var roles = "/people/" + People.NAMELESS + "/roles";

        assertThat(person.post(roles, Map.of()).asString()).contains("Choose at least one role");
        assertThat(person.post(roles, Map.of("roles", List.of("steward", "helper")))
                        .header("Location"))
                .endsWith("/people?done=roles");
        assertThat(Neighbours.directory
                        .lastCall("PUT", V1 + "/members/" + People.NAMELESS + "/roles")
                        .json()
                        .path("roles"))
                .hasSize(2);
    }

    @Test
    void whereSomebodyWorksComesBackWhenItIsWrong() {
        var person = Browser.signedInAs("liaison");
        var post = "/people/" + People.NAMELESS + "/post";

        assertThat(person.post(post, Map.of("team", "Housing", "wards", "Harbour"))
                        .asString())
                .contains("A ward has a code", "value=\"Harbour\"", "value=\"Housing\"");
        assertThat(person.post(post, Map.of("cover", People.AMINA, "from", "", "until", "2026-12-24"))
                        .asString())
                .contains("Write both days as dates", "value=\"2026-12-24\"");
        assertThat(person.post(post, Map.of("team", "Housing", "wards", "E05999901, E05999902"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Neighbours.directory
                        .lastCall("PUT", V1 + "/members/" + People.NAMELESS + "/post")
                        .json()
                        .path("wards"))
                .hasSize(2);
    }

    @Test
    void aLinkIsHandedOnWithoutItsCodeWord() {
        var page = Browser.signedInAs("steward")
                .post("/people/invitations", Map.of("role", "helper", "called", "Amina's sister", "by", "link"))
                .asString();

        assertThat(page).contains("/invitation/" + FakePeople.TOKEN, "id=\"word\">4821<", "https://wa.me/?text=");
        var text = page.substring(page.indexOf("<textarea"), page.indexOf("</textarea>"));
        assertThat(text).contains("Al-Noor Kitchen").doesNotContain("4821");
        assertThat(page.substring(page.indexOf("https://wa.me"), page.indexOf("id=\"word\"")))
                .doesNotContain("4821");
    }

    @Test
    void anInvitationToAnAddressSaysWhereItGoes() {
        var person = Browser.signedInAs("steward");
        var form = Map.of("role", "helper", "called", "Somebody", "by", "address", "address", "07700 900123");

        assertThat(person.post("/people/invitations", form).asString()).contains("We are sending it to •••• 123");
        var call = Neighbours.directory.lastCall("POST", V1 + "/invitations");
        assertThat(call.json().path("by").asText()).isEqualTo("phone");
        assertThat(call.header("idempotency-key")).isNotBlank();
        assertThat(person.post(
                                "/people/invitations",
                                Map.of("role", "helper", "called", "Kept words", "by", "address", "address", "nobody"))
                        .asString())
                .contains("Write a telephone number.", "value=\"Kept words\"", "value=\"nobody\"");
        assertThat(person.post("/people/invitations", Map.of("by", "address")).asString())
                .contains("Choose at least one role", "Write who it is for", "Write a telephone number such as");
    }

    @Test
    void openingAnInvitationChangesNothingAndSignInKeepsTheWay() {
        var browser = new Browser();

        assertThat(browser.get(HELD).asString())
                .contains("Al-Noor Kitchen invites you", "as one of its neighbours.", HELD + "/join");
        assertThat(browser.get("/invitation/" + FakePeople.TOKEN_OF_A_COUNCIL).asString())
                .contains("as Helpline.");
        assertThat(browser.asking().head(HELD).statusCode()).isEqualTo(200);
        var signIn = browser.get(HELD + "/join");
        assertThat(signIn.statusCode()).isEqualTo(302);
        assertThat(signIn.header("Location")).doesNotContain(FakePeople.TOKEN);
        synchronized (Neighbours.class) {
            Neighbours.keycloak.signInAs("newcomer");
            assertThat(browser.follow(signIn).asString()).contains("name=\"called\"", "name=\"word\"");
        }
    }

    @Test
    void whoComesInToAnInstitutionIsToldOfTheSecondFactor() {
        var newcomer = Browser.signedInAs("newcomer");

        assertThat(newcomer.get("/invitation/" + FakePeople.TOKEN_OF_A_COUNCIL + "/join")
                        .asString())
                .contains("Eastmere Council", "id=\"second-factor\"");
        assertThat(newcomer.get(HELD + "/join").asString()).doesNotContain("second-factor");
    }

    @Test
    void whoComesInIsSignedInAnewAndActsForTheGroup() {
        var answer = Browser.signedInAs("newcomer").post(HELD + "/join", Map.of("called", "Sara", "word", "4821"));

        assertThat(answer.header("Location")).endsWith("/session/renew?to=/people");
        assertThat(answer.getDetailedCookie("acting").getValue()).isEqualTo(People.AL_NOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "1111, That is not the code word., 422",
        "0000, It was sent to somebody else., 422",
        "9999, nearly in, 503"
    })
    void whatKeepsSomebodyOutIsSaidAndTheFormIsKept(String word, String said, int status) {
        var page = Browser.signedInAs("newcomer").post(HELD + "/join", Map.of("called", "Sara", "word", word));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).contains(said);
        if (status == 422) {
            assertThat(page.asString()).contains("value=\"Sara\"", "value=\"" + word + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitation/", "/confirm/"})
    void aLinkThatDoesNotWorkSaysSo(String page) {
        var answer = new Browser().get(page + "BBBBBBBBBBBBBBBBBBBBBB");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("id=\"gone\"");
    }

    @Test
    void theSecondTapNeedsNoSignIn() {
        var browser = new Browser();

        assertThat(browser.get(TAP).asString()).contains("Amina asks to close the group", "value=\"refuse\"");
        assertThat(browser.post(TAP, Map.of("answer", "perhaps")).asString()).contains("value=\"confirm\"");
        assertThat(browser.post(TAP, Map.of("answer", "confirm")).asString()).contains("It is done");
        var call = Neighbours.directory.lastCall("POST", V1 + "/confirmations/held/" + FakePeople.TOKEN);
        assertThat(call.header("authorization")).isNull();
    }

    @Test
    void theLastStewardIsAskedAgain() {
        var person = Browser.signedInAs("steward");

        var page = person.post("/people/leave", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("You are the last steward", "value=\"shut\"");
        assertThat(person.post("/people/leave", Map.of("door", "shut")).header("Location"))
                .endsWith("/session/renew?to=/home");
    }

    @Test
    void whatAGroupSettlesGoesToDirectory() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/people/rule", Map.of("rule", "off")).header("Location"))
                .endsWith("done=asked");
        assertThat(person.post("/people/contact", Map.of("address", "nobody")).asString())
                .contains("Write a telephone number.", "value=\"nobody\"");
        assertThat(person.post("/people/contact", Map.of("address", "07700 900777"))
                        .header("Location"))
                .endsWith("done=contact");
        assertThat(person.post("/people/contact/end", Map.of()).header("Location"))
                .endsWith("done=no-contact");
        assertThat(person.post("/people/closing", Map.of()).header("Location")).endsWith("done=asked");
        assertThat(person.post("/people/closing/end", Map.of()).header("Location"))
                .endsWith("done=opened");
        assertThat(person.post("/people/waiting/" + FakePeople.WAITING, Map.of("answer", "refuse"))
                        .header("Location"))
                .endsWith("done=refused");
    }

    @ParameterizedTest
    @CsvSource({"reach, trellis-change", "password, UPDATE_PASSWORD", "passkey, webauthn-register-passwordless"})
    void changingHowOneSignsInIsAskedOfKeycloak(String what, String action) {
        var person = Browser.signedInAs("steward");

        var posted = person.post("/account/" + what, Map.of());
        assertThat(posted.header("Location")).endsWith("/account/return");
        var asked = person.get("/account/return");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.header("Location")).contains("kc_action=" + action);
        synchronized (Neighbours.class) {
            Neighbours.keycloak.signInAs("steward");
            assertThat(person.follow(asked).asString()).contains("You are back");
        }
    }

    @Test
    void aLinkFromElsewhereAsksKeycloakForNothing() {
        for (var path : List.of("/home", "/account/return", "/account", "/sign-in")) {
            assertThat(new Browser().get(path + "?kc_action=delete_account").header("Location"))
                    .doesNotContain("kc_action");
        }
        assertThat(given().redirects()
                        .follow(false)
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/account/password")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.signedInAs("steward")
                        .post("/account/delete_account", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void signingOutEverywhereEndsThisSessionToo() {
        var answer = Browser.signedInAs("steward").post("/account/sign-out-everywhere", Map.of());

        assertThat(answer.header("Location")).endsWith("/signed-out");
        assertThat(answer.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("q_session=;"));
        assertThat(Neighbours.directory.lastCall("POST", V1 + "/members/me/sign-out-everywhere"))
                .isNotNull();
    }

    @Test
    void anUnfinishedRegistrationIsFinished() {
        var person = Browser.signedInAs("unfinished");

        assertThat(person.get("/home").header("Location")).endsWith("/register");
        assertThat(person.get("/register").asString()).contains("id=\"unfinished\"");
        var answer = person.post("/register", Map.of("name", "Free Wharf", "contact", "07700 900123"));

        assertThat(answer.header("Location")).endsWith("/session/renew?to=/listing");
        var call = Neighbours.directory.lastCall("PUT", V1 + "/groups/" + People.FREE_WHARF);
        assertThat(call.json().path("name").asText()).isEqualTo("Free Wharf");
    }
}
