package org.trellis.directory.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.API;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.group;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.testing.Tokens;

/// What can be said without Keycloak; the journeys register with a real one.
@QuarkusTest
class RegistrationResourceTest {

    private final UUID id = UUID.randomUUID();
    private final Party steward = new Party(id, "Al-Noor Kitchen", Tokens.of(id, "steward"));

    private static Map<String, Object> wanted(String name) {
        var wanted = new HashMap<String, Object>();
        wanted.put("name", name);
        wanted.put("contact", Map.of("kind", "phone", "value", "07700 900123"));
        return wanted;
    }

    @Test
    void aStewardFinishesARegistrationAndMayRepeatIt() {
        for (var name : List.of("Al-Noor Kitchen", "Another name")) {
            steward.asks()
                    .body(wanted(name))
                    .put("/groups/{id}", id)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith(API + "/groups/" + id + "/listing"))
                    .body("name", equalTo("Al-Noor Kitchen"));
        }
    }

    @Test
    void aNameIsEnough() {
        steward.asks()
                .body(Map.of("name", "Al-Noor Kitchen"))
                .put("/groups/{id}", id)
                .then()
                .statusCode(201);

        steward.asks().get("/groups/{id}/listing", id).then().statusCode(200).body("facets.contact", nullValue());
    }

    @Test
    void nobodyElseFinishesIt() {
        var other = UUID.randomUUID();
        var helper = new Party(id, "", Tokens.of(id, "helper"));
        var stranger = new Party(other, "", Tokens.of(other, "steward"));

        for (var caller : List.of(helper, stranger)) {
            caller.asks()
                    .body(wanted("Mine now"))
                    .put("/groups/{id}", id)
                    .then()
                    .statusCode(404);
        }
        anonymous().body(wanted("Mine now")).put("/groups/{id}", id).then().statusCode(401);
    }

    @Test
    void aNameThatAHiddenGroupHasIsAsGoodAsAnyOther() {
        group("Free Wharf Solidarity");

        steward.asks()
                .body(wanted("Free Wharf Solidarity"))
                .put("/groups/{id}", id)
                .then()
                .statusCode(201)
                .body("name", equalTo("Free Wharf Solidarity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<script>alert(1)</script>", "long"})
    void aNameThatIsNoNameIsRefused(String name) {
        steward.asks()
                .body(wanted(name.equals("long") ? "a".repeat(10_000) : name))
                .post("/groups")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.field", hasItem("name"));
    }

    @ParameterizedTest
    @CsvSource({"phone,hello", "phone,12", "email,nobody", "email,a b@c.example", "pigeon,coo"})
    void aContactThatReachesNobodyIsRefused(String kind, String value) {
        steward.asks()
                .body(Map.of("name", "Al-Noor Kitchen", "contact", Map.of("kind", kind, "value", value)))
                .post("/groups")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void aScriptThatMakesGroupsIsStopped() {
        var many = java.util.stream.IntStream.range(0, 20)
                .mapToObj(n -> new Tokens.In(UUID.randomUUID(), "steward"))
                .toList();
        new Party(id, "", Tokens.of("busy", many))
                .asks()
                .body(wanted("One more"))
                .post("/groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("too-many-groups"));
    }

    @Test
    void whoRegistersAGroupIsItsSteward() {
        var me = "newcomer-" + id;

        var group = new Party(id, "", Tokens.of(me, List.of()))
                .asks()
                .body(wanted("Pump Lane Pantry"))
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(KeycloakDouble.members(UUID.fromString(group))).containsExactly(Map.entry(me, Set.of("stewards")));
        assertThat(Mailbox.facts(UUID.fromString(group), me, 1)).containsExactly("trellis.member.joined");
    }

    @Test
    void whileSignInIsAwayTheWishIsNoted() {
        var person = new Party(id, "", Tokens.of("newcomer-" + id, List.of()));
        KeycloakDouble.isAway(true);
        try {
            person.asks()
                    .header("Idempotency-Key", "first-try")
                    .body(wanted("Pump Lane Pantry"))
                    .post("/groups")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("registration-noted"));
        } finally {
            KeycloakDouble.isAway(false);
        }
    }
}
