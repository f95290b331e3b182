package org.trellis.directory.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.testing.Tokens;

/// Who belongs to an organisation, seen and changed from inside only.
@QuarkusTest
class MemberResourceTest {

    private Party group;
    private final String helperId = Crowd.fresh("helper");
    private Party helper;

    @BeforeEach
    void aGroupWithAHelper() {
        group = Crowd.group("Al-Noor Kitchen");
        helper = Crowd.member(group, helperId, Role.HELPER);
    }

    @Test
    void whoIsHereIsSeenByWhoeverIsHere() {
        helper.asks().body(Map.of("called", " Sara ")).put("/members/me").then().statusCode(204);

        helper.asks()
                .get("/members")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.me }.called", equalTo("Sara"))
                .body("items.find { it.me }.roles", contains("helper"))
                .body("items.find { !it.me }.called", nullValue())
                .body("items.find { it.me }.since", nullValue())
                .body("items.find { !it.me }.since", notNullValue());
    }

    @Test
    void nobodyElseLearnsWhoIsHere() {
        var other = Crowd.council("Northmere Council");
        var councillor = Crowd.member(other, Crowd.fresh("councillor"), Role.COUNCILLOR);

        for (var caller : List.of(other, councillor)) {
            caller.asks().get("/members").then().body("items.person", not(hasItem(helperId)));
            for (var path : List.of("/members", "/invitations", "/succession/contact", "/rule", "/confirmations")) {
                caller.asks()
                        .header("Trellis-Organisation", group.id())
                        .get(path)
                        .then()
                        .statusCode(404);
            }
        }
        var hidden = other.asks().delete("/members/{person}", helperId).then().statusCode(404);
        var absent = other.asks().delete("/members/{person}", "nobody").then().statusCode(404);
        assertThat(hidden.extract().asString()).isEqualTo(absent.extract().asString());
        for (var put : List.of("/members/{person}/roles", "/members/{person}/post")) {
            other.asks()
                    .body(Map.of("roles", List.of("helpline"), "team", "Ours"))
                    .put(put, helperId)
                    .then()
                    .statusCode(404);
        }
        Borough.anonymous().get("/members").then().statusCode(401);
        Borough.anonymous().delete("/members/{person}", helperId).then().statusCode(401);
        Borough.anonymous().delete("/members/me").then().statusCode(401);
        assertThat(KeycloakDouble.members(group.id())).containsKey(helperId);
    }

    @Test
    void aRemovedPersonsOpenTabIsWorthNothingAtOnce() {
        helper.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);

        group.asks()
                .delete("/members/{person}", helperId)
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));

        for (var path : List.of("/members", "/links", "/groups/" + group.id() + "/listing")) {
            helper.asks().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        var everywhere = new Party(
                group.id(),
                "",
                Tokens.of(
                        helperId,
                        List.of(new Tokens.In(group.id(), "helper"), new Tokens.In(UUID.randomUUID(), "helper"))));
        everywhere
                .asks()
                .get("/organisations/mine")
                .then()
                .body("items.id", not(hasItem(group.id().toString())));
        assertThat(KeycloakDouble.members(group.id())).doesNotContainKey(helperId);
        assertThat(Mailbox.facts(group.id(), helperId, 2)).containsExactly("trellis.member.left", "tombstone");
        assertThat(Crowd.acts(group.id())).endsWith("member-removed");
        group.asks().get("/members").then().body("items", hasSize(1));
    }

    @Test
    void whenSignInGoesAwayHalfWayTheRemovalHoldsHereAndIsFinishedLater() {
        KeycloakDouble.isDeafTo("DELETE");
        try {
            group.asks()
                    .delete("/members/{person}", helperId)
                    .then()
                    .statusCode(202)
                    .body("state", equalTo("noted"));
        } finally {
            KeycloakDouble.isDeafTo("");
        }
        helper.asks().get("/members").then().statusCode(404);
        group.asks().get("/members").then().body("items", hasSize(1));
        assertThat(KeycloakDouble.members(group.id())).containsKey(helperId);

        Crowd.isDue(group.id(), "member-removal");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !KeycloakDouble.members(group.id()).containsKey(helperId));
        assertThat(Mailbox.facts(group.id(), helperId, 2)).containsExactly("trellis.member.left", "tombstone");
    }

    @Test
    void theNoteOfARemovalGoesWhenNoTokenCanBeLeft() {
        group.asks().delete("/members/{person}", helperId).then().statusCode(200);
        Crowd.sql(group.id(), "update removed_member set removed_at = now() - interval '1 hour'");
        helper.asks().get("/members").then().statusCode(404);

        Crowd.isDue(group.id(), "member-removal");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> helper.asks().get("/members").statusCode() == 200);
    }

    @Test
    void whileSignInIsAwayNothingIsChanged() {
        KeycloakDouble.isAway(true);
        try {
            group.asks().get("/members").then().statusCode(503).body("code", equalTo("sign-in-away"));
            group.asks().delete("/members/{person}", helperId).then().statusCode(503);
        } finally {
            KeycloakDouble.isAway(false);
        }
        group.asks().get("/members").then().body("items", hasSize(2));
    }

    @Test
    void stewardsAreEqualAndHelpersAreNoStewards() {
        var second = Crowd.member(group, Crowd.fresh("second"), Role.STEWARD);

        helper.asks().delete("/members/{person}", Crowd.personOf(group)).then().statusCode(403);
        helper.asks()
                .body(Map.of("roles", List.of("steward")))
                .put("/members/{person}/roles", helperId)
                .then()
                .statusCode(403);
        second.asks().delete("/members/{person}", Crowd.personOf(group)).then().statusCode(200);
        group.asks().get("/members").then().statusCode(404);
    }

    @Test
    void nobodyRemovesThemselvesByMistake() {
        group.asks()
                .delete("/members/{person}", Crowd.personOf(group))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-instead"));
    }

    @Test
    void rolesAreThoseOfTheKindAndOneKeeperIsLeft() {
        group.asks()
                .body(Map.of("roles", List.of("steward", "helper")))
                .put("/members/{person}/roles", helperId)
                .then()
                .statusCode(200);
        assertThat(KeycloakDouble.members(group.id()).get(helperId)).isEqualTo(Set.of("stewards", "helpers"));
        assertThat(Mailbox.facts(group.id(), helperId, 2)).containsOnly("trellis.member.joined");
        assertThat(Crowd.acts(group.id())).endsWith("role-changed");

        group.asks()
                .body(Map.of("roles", List.of("helper")))
                .put("/members/{person}/roles", helperId)
                .then()
                .statusCode(200);
        group.asks()
                .body(Map.of("roles", List.of("helper")))
                .put("/members/{person}/roles", Crowd.personOf(group))
                .then()
                .statusCode(409)
                .body("code", equalTo("last-keeper"));
        for (var wrong : List.of(List.of("helpline"), List.of("operator"), List.of("steward", "helpline"))) {
            group.asks()
                    .body(Map.of("roles", wrong))
                    .put("/members/{person}/roles", helperId)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("roles-unknown"));
        }
    }

    @Test
    void whoLostTheirRoleKeepsNothingByAnOldToken() {
        var second = Crowd.member(group, Crowd.fresh("second"), Role.STEWARD);
        second.asks()
                .body(Map.of("roles", List.of("helper")))
                .put("/members/{person}/roles", Crowd.personOf(group))
                .then()
                .statusCode(200);

        group.asks().delete("/members/{person}", helperId).then().statusCode(404);
        assertThat(KeycloakDouble.members(group.id())).containsKey(helperId);
    }

    @Test
    void aNameHasAnEndAndNoMarkup() {
        for (var wrong : List.of("", " ", "x".repeat(41), "<b>")) {
            helper.asks()
                    .body(Map.of("called", wrong))
                    .put("/members/me")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void anInstitutionSaysWhereItsPeopleWorkAndWhoCovers() {
        var council = Crowd.council("Eastmere Council");
        var officer = Crowd.fresh("officer");
        Crowd.member(council, officer, Role.HELPLINE);
        var cover = Map.of("person", Crowd.personOf(council), "from", "2026-12-01", "until", "2026-12-01");

        council.asks()
                .body(Map.of("team", "Communities", "wards", List.of("E05999901"), "cover", cover))
                .put("/members/{person}/post", officer)
                .then()
                .statusCode(200)
                .body("post.cover.until", equalTo("2026-12-01"));
        council.asks()
                .get("/members")
                .then()
                .body("items.find { it.person == '%s' }.post.wards".formatted(officer), hasItems("E05999901"));

        for (var wrong : List.of(
                Map.of("person", "nobody", "from", "2026-12-01", "until", "2026-12-02"),
                Map.of("person", officer, "from", "2026-12-01", "until", "2026-12-02"),
                Map.of("person", Crowd.personOf(council), "from", "2026-12-02", "until", "2026-12-01"))) {
            council.asks()
                    .body(Map.of("cover", wrong))
                    .put("/members/{person}/post", officer)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("cover-wrong"));
        }
        council.asks()
                .body(Map.of("wards", List.of("Harbour")))
                .put("/members/{person}/post", officer)
                .then()
                .statusCode(400);
        group.asks()
                .body(Map.of("team", "Kitchen"))
                .put("/members/{person}/post", helperId)
                .then()
                .statusCode(422)
                .body("code", equalTo("no-posts"));
    }

    @Test
    void whoIsGivenARoleOfAnInstitutionSignsInAnew() {
        var council = Crowd.council("Eastmere Council");
        var person = Crowd.fresh("councillor");
        Crowd.member(council, person, Role.COUNCILLOR);

        for (var roles : List.of(List.of("councillor", "helpline"), List.of("helpline"))) {
            council.asks()
                    .body(Map.of("roles", roles))
                    .put("/members/{person}/roles", person)
                    .then()
                    .statusCode(200);
            // Once for the role that is new, and not for one that stays.
            assertThat(KeycloakDouble.signOuts(person)).isEqualTo(2);
        }
    }

    @Test
    void signingOutEverywhereIsNotedInEachOfTheirOrganisations() {
        var other = Crowd.group("Quayside Mutual Aid");
        var both = new Party(
                group.id(),
                "",
                Tokens.of(helperId, List.of(new Tokens.In(group.id(), "helper"), new Tokens.In(other.id(), "helper"))));

        both.asks().post("/members/me/sign-out-everywhere").then().statusCode(204);

        assertThat(KeycloakDouble.signOuts(helperId)).isEqualTo(1);
        assertThat(Crowd.acts(group.id())).endsWith("signed-out-everywhere");
        assertThat(Crowd.acts(other.id())).endsWith("signed-out-everywhere");
        Borough.anonymous().post("/members/me/sign-out-everywhere").then().statusCode(401);
    }
}
