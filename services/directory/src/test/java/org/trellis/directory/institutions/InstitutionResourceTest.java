package org.trellis.directory.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.page;
import static org.trellis.directory.Operators.authority;
import static org.trellis.directory.Operators.email;
import static org.trellis.directory.Operators.operator;
import static org.trellis.directory.Operators.personAt;
import static org.trellis.directory.Operators.placeName;
import static org.trellis.directory.Operators.theTimeIsCome;
import static org.trellis.directory.Operators.wanted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Post;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.testing.Tokens;

@QuarkusTest
class InstitutionResourceTest {

    private static final String ROUTE = "/institutions/registrations";

    private static ValidatableResponse registers(Map<String, Object> wanted) {
        return operator().asks().body(wanted).post(ROUTE).then();
    }

    @Test
    void oneRequestMakesTheOrganisationAndInvitesItsFirstMember() {
        var name = placeName() + " Council";
        var gss = authority();
        var email = email();

        var made = registers(wanted(name, gss, email))
                .statusCode(201)
                .body("state", equalTo("invited"), "gss", equalTo(gss), "invitedUntil", notNullValue())
                .body("invited", equalTo("p•••@eastmere.example"))
                .extract();

        String organisation = made.path("organisation");
        anonymous().get("/organisations/{id}", organisation).then().body("name", equalTo(name));
        assertThat(made.asString()).doesNotContain(email);
        var notice = Post.newest("institution-invitation", n -> n.to().equals(email));
        assertThat(notice.words()).containsEntry("organisation", name);
        assertThat(notice.token()).hasSize(22);
        assertThat(KeycloakDouble.members(UUID.fromString(organisation))).isEmpty();
    }

    @Test
    void theSameKeyMakesOneInstitution() {
        var wanted = wanted(placeName(), null, email());
        var key = UUID.randomUUID().toString();
        var first =
                operator().asks().header("Idempotency-Key", key).body(wanted).post(ROUTE);
        var second =
                operator().asks().header("Idempotency-Key", key).body(wanted).post(ROUTE);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("organisation")).isEqualTo(first.path("organisation"));
    }

    @Test
    void whileSignInIsAwayItIsNotedAndThenFinished() {
        var email = email();
        var key = UUID.randomUUID().toString();
        var wanted = wanted(placeName(), null, email);
        KeycloakDouble.isAway(true);
        try {
            operator()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(wanted)
                    .post(ROUTE)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("registration-noted"));
        } finally {
            KeycloakDouble.isAway(false);
        }
        theTimeIsCome("institution");

        Post.newest("institution-invitation", n -> n.to().equals(email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s Councii", "%s  Council", "The City of %s", "%s.council"})
    void aNameThatLooksLikeAnothersIsRefused(String pattern) {
        var place = placeName();
        registers(wanted(place + " Council", authority(), email())).statusCode(201);

        registers(wanted(pattern.formatted(place), authority(), email()))
                .statusCode(422)
                .body("code", equalTo("name-looks-like-another"))
                .body("detail", containsString(place + " Council"));
    }

    @Test
    void aGroupCannotPassForAnInstitution() {
        var place = placeName();
        registers(wanted(place + " Council", authority(), email())).statusCode(201);
        var contact = Map.of("kind", "phone", "value", "07700 900123");
        var person = personAt(email());
        var group = group("Quayside Mutual Aid");
        var renamed = page(place + " C\u043euncil");

        person.asks()
                .body(Map.of("name", place + " Councii", "contact", contact))
                .post("/groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("name-looks-like-an-institution"))
                .body("detail", containsString("Mutual Aid"));
        group.asks()
                .body(renamed)
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("name-looks-like-an-institution"));
    }

    @Test
    void aCouncilNeedsAGssCodeThatIsItsOwn() {
        var gss = authority();
        registers(wanted(placeName(), gss, email())).statusCode(201);

        registers(wanted(placeName(), gss, email())).statusCode(422).body("code", equalTo("gss-taken"));
        registers(wanted(placeName(), "E00000001", email())).statusCode(422).body("code", equalTo("gss-not-right"));
        var none = wanted(placeName(), null, email());
        none.put("kind", "council");
        registers(none).statusCode(422).body("code", equalTo("gss-not-right"));
        var body = wanted(placeName(), authority(), email());
        body.put("kind", "partner");
        registers(body).statusCode(422).body("code", equalTo("gss-not-right"));
        registers(wanted(placeName(), null, "nobody")).statusCode(422).body("code", equalTo("address-not-read"));
    }

    @Test
    void whoProvedTheAddressComesInOnceAndTheOperatorNever() {
        var email = email();
        String organisation =
                registers(wanted(placeName(), authority(), email)).extract().path("organisation");
        var token =
                Post.newest("institution-invitation", n -> n.to().equals(email)).token();
        var invited = personAt(email);
        var other = personAt(email());

        anonymous().get("/institution-invitations/{t}", token).then().statusCode(200);
        other.asks()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(403)
                .body("code", equalTo("address-not-proved"));
        operator()
                .asks()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(403);
        anonymous()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(401);
        for (var again = 0; again < 2; again++) {
            invited.asks()
                    .post("/institution-invitations/{t}/acceptance", token)
                    .then()
                    .statusCode(200)
                    .body("organisation", equalTo(organisation));
        }
        assertThat(KeycloakDouble.members(UUID.fromString(organisation)))
                .containsOnlyKeys(invited.name())
                .containsValue(Set.of("liaison-officers"));
        other.asks()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(404);
        anonymous().get("/institution-invitations/{t}", token).then().statusCode(404);
        // The session in which it was accepted was asked for no second factor.
        assertThat(KeycloakDouble.signOuts(invited.name())).isPositive();
        assertThat(KeycloakDouble.signOuts(other.name())).isZero();
    }

    @Test
    void anAcceptanceIsFinishedWhenSignInIsBack() {
        var email = email();
        String organisation =
                registers(wanted(placeName(), null, email)).extract().path("organisation");
        var token =
                Post.newest("institution-invitation", n -> n.to().equals(email)).token();
        var invited = personAt(email);
        KeycloakDouble.isAway(true);
        try {
            invited.asks()
                    .post("/institution-invitations/{t}/acceptance", token)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("sign-in-away"));
        } finally {
            KeycloakDouble.isAway(false);
        }
        invited.asks()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(200);
        assertThat(KeycloakDouble.members(UUID.fromString(organisation))).containsOnlyKeys(invited.name());
    }

    @Test
    void anInvitationIsSentAgainWithdrawnAndSentElsewhere() {
        var email = email();
        var elsewhere = email();
        String id = registers(wanted(placeName(), null, email)).extract().path("id");
        var first =
                Post.newest("institution-invitation", n -> n.to().equals(email)).token();

        operator()
                .asks()
                .body(Map.of())
                .put("/institutions/{id}/invitation", id)
                .then()
                .statusCode(200);
        anonymous().get("/institution-invitations/{t}", first).then().statusCode(404);
        var second = Post.all("institution-invitation", n -> n.to().equals(email), 2)
                .getLast()
                .token();
        anonymous().get("/institution-invitations/{t}", second).then().statusCode(200);
        operator().asks().delete("/institutions/{id}/invitation", id).then().statusCode(204);
        anonymous().get("/institution-invitations/{t}", second).then().statusCode(404);
        operator()
                .asks()
                .body(Map.of("firstMember", elsewhere, "language", "cy"))
                .put("/institutions/{id}/invitation", id)
                .then()
                .body("state", equalTo("invited"));
        var third = Post.newest("institution-invitation", n -> n.to().equals(elsewhere));
        assertThat(third.language()).isEqualTo("cy");
        personAt(elsewhere)
                .asks()
                .post("/institution-invitations/{t}/acceptance", third.token())
                .then()
                .statusCode(200);
        operator()
                .asks()
                .body(Map.of())
                .put("/institutions/{id}/invitation", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-joined"));
        operator().asks().delete("/institutions/{id}/invitation", id).then().statusCode(409);
        var listed = Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> state(id), "joined"::equals);
        assertThat(listed).isEqualTo("joined");
    }

    private static String state(String id) {
        String next = "";
        while (next != null) {
            var page = operator()
                    .asks()
                    .queryParam("cursor", next.isEmpty() ? null : next)
                    .get("/institutions");
            String found = page.path("items.find { it.id == '%s' }?.state".formatted(id));
            if (found != null) {
                return found;
            }
            next = page.path("next");
        }
        return null;
    }

    @Test
    void nobodyElseRegistersReadsOrInvites() {
        String id = registers(wanted(placeName(), null, email())).extract().path("id");
        var councillor = UUID.randomUUID();
        var others = List.of(
                council("Eastmere Council"),
                group("Quayside Mutual Aid"),
                new Party(councillor, "", Tokens.of(councillor, "councillor")));
        for (var other : others) {
            for (var some : List.of(id, UUID.randomUUID().toString())) {
                other.asks()
                        .body(Map.of())
                        .put("/institutions/{id}/invitation", some)
                        .then()
                        .statusCode(403);
                other.asks()
                        .delete("/institutions/{id}/invitation", some)
                        .then()
                        .statusCode(403);
            }
            other.asks().get("/institutions").then().statusCode(403);
            other.asks()
                    .body(wanted(placeName(), null, email()))
                    .post(ROUTE)
                    .then()
                    .statusCode(403);
        }
        anonymous().get("/institutions").then().statusCode(401);
        operator()
                .asks()
                .delete("/institutions/{id}/invitation", UUID.randomUUID())
                .then()
                .statusCode(404);
        anonymous()
                .get("/institution-invitations/{t}", "AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404);
    }
}
