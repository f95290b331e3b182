package org.trellis.directory.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;
import org.trellis.testing.Tokens;

/// Sign-in forgets a destroyed group, and those of its people who belong nowhere else.
@QuarkusTest
class AfterwardsTest {

    @AfterEach
    void signInIsThere() {
        KeycloakDouble.isAway(false);
        KeycloakDouble.isDeafTo("");
    }

    private static void closes(Party group) {
        group.asks().post("/closing").then().statusCode(200).body("state", equalTo("done"));
    }

    private static void isForgotten(Party group) {
        Awaitility.await().untilAsserted(() -> {
            Crowd.isDue(group.id(), "destroyed");
            assertThat(KeycloakDouble.members(group.id())).isEmpty();
        });
    }

    @Test
    void whoBelongsElsewhereOrRunsThePlatformKeepsTheAccount() {
        var group = Crowd.group("Hollin Street Neighbours");
        var elsewhere = Crowd.fresh("elsewhere");
        var helper = Crowd.fresh("helper");
        var operator = Crowd.fresh("operator");
        Crowd.member(group, elsewhere, Role.STEWARD);
        Crowd.member(Crowd.group("Quayside Mutual Aid"), elsewhere, Role.HELPER);
        Crowd.member(group, helper, Role.HELPER);
        Crowd.member(group, operator, Role.HELPER);
        KeycloakDouble.isOperator(operator);
        closes(group);

        Ending.dayComes(group);
        isForgotten(group);

        assertThat(KeycloakDouble.isDeleted(Crowd.personOf(group))).isTrue();
        assertThat(KeycloakDouble.isDeleted(helper)).isTrue();
        assertThat(KeycloakDouble.isDeleted(elsewhere)).isFalse();
        assertThat(KeycloakDouble.isDeleted(operator)).isFalse();
        for (var person : List.of(helper, elsewhere)) {
            assertThat(Mailbox.facts(group.id(), person, 2)).containsExactly("trellis.member.left", "tombstone");
        }
    }

    @Test
    void whileSignInIsAwayTheRowsGoAllTheSame() {
        var group = Crowd.group("Hollin Street Neighbours");
        var helper = Crowd.fresh("helper");
        Crowd.member(group, helper, Role.HELPER);
        closes(group);
        KeycloakDouble.isAway(true);

        Ending.dayComes(group);
        Ending.isDestroyed(group);
        assertThat(Ending.count("organisation where organisation_id = '%s'".formatted(group.id())))
                .isZero();

        KeycloakDouble.isAway(false);
        assertThat(KeycloakDouble.members(group.id())).containsKey(helper);
        assertThat(Crowd.due(group.id(), "destroyed")).isNotEmpty();
        KeycloakDouble.isDeafTo("DELETE");
        Crowd.isDue(group.id(), "destroyed");
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), "destroyed"));
        assertThat(KeycloakDouble.members(group.id())).containsKey(helper);

        KeycloakDouble.isDeafTo("");
        isForgotten(group);
        assertThat(KeycloakDouble.isDeleted(helper)).isTrue();
    }

    @Test
    void howItCameInIsForgottenToo() {
        var person = Crowd.fresh("founder");
        Crowd.isReached(person, Crowd.address());
        String id = new Party(UUID.randomUUID(), "", Tokens.of(person, List.of()))
                .asks()
                .body(Map.of("name", "Pump Lane Pantry", "contact", Map.of("kind", "phone", "value", "07700 900123")))
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var registered = "registration where group_id = '%s'".formatted(id);
        assertThat(Ending.count(registered)).isEqualTo(1);
        var group = new Party(
                UUID.fromString(id),
                "Pump Lane Pantry",
                Tokens.of(person, List.of(new Tokens.In(UUID.fromString(id), "steward"))));
        closes(group);

        Ending.dayComes(group);
        isForgotten(group);

        assertThat(KeycloakDouble.isDeleted(person)).isTrue();
        Awaitility.await().until(() -> Ending.count(registered) == 0);
        // The same person may begin anew, under another id.
        var again = Borough.group("Pump Lane Pantry");
        anonymous().get("/organisations/{id}", again.id()).then().statusCode(404);
        assertThat(again.id()).isNotEqualTo(group.id());
    }

    @Test
    void whatARequestStillWroteInThatMomentGoesToo() {
        var group = Crowd.group("Hollin Street Neighbours");
        closes(group);
        Ending.dayComes(group);
        Ending.isDestroyed(group);
        isForgotten(group);
        Ending.asSuperuser("insert into member values ('%s', 'late', 'Late', now(), null)".formatted(group.id()));

        Awaitility.await().untilAsserted(() -> {
            Ending.longAgo(group);
            Crowd.isDue(group.id(), "destroyed");
            Ending.nothingIsLeftOf(group);
        });
    }
}
