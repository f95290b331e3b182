package org.trellis.directory.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// The last steward leaves, and what becomes of the group.
@QuarkusTest
class SuccessionTest {

    private Party group;
    private final String number = "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);

    private void names(String address) {
        group.asks()
                .body(Map.of("address", address))
                .put("/succession/contact")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
    }

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Hollin Street Neighbours");
    }

    @Test
    void theLastStewardLeavesNobodyBehindUnawares() {
        Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        Borough.shows(group, "public");

        group.asks().delete("/members/me").then().statusCode(409).body("code", equalTo("last-steward"));
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);

        group.asks().queryParam("door", "shut").delete("/members/me").then().statusCode(200);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        group.asks().get("/members").then().statusCode(404);
        assertThat(Crowd.acts(group.id())).endsWith("visibility-changed", "member-left");
    }

    @Test
    void oneOfTwoStewardsJustLeaves() {
        Crowd.member(group, Crowd.fresh("second"), Role.STEWARD);

        group.asks().delete("/members/me").then().statusCode(200).body("state", equalTo("done"));

        assertThat(KeycloakDouble.members(group.id())).doesNotContainKey(Crowd.personOf(group));
        assertThat(Mailbox.facts(group.id(), Crowd.personOf(group), 3))
                .containsExactly("trellis.member.joined", "trellis.member.left", "tombstone");
    }

    @Test
    void twoStewardsWhoLeaveAtTheSameMomentDoNotLeaveTheGroupAlone() {
        var second = Crowd.member(group, Crowd.fresh("second"), Role.STEWARD);

        var answers = List.of(group, second).parallelStream()
                .map(party -> party.asks().delete("/members/me").statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        assertThat(KeycloakDouble.members(group.id())).hasSize(1);
    }

    @Test
    void anInstitutionIsNeverLeftWithoutAnybody() {
        var council = Crowd.council("Eastmere Council");

        council.asks()
                .queryParam("door", "shut")
                .delete("/members/me")
                .then()
                .statusCode(409)
                .body("code", equalTo("last-keeper"));
    }

    @Test
    void theContactWhoWasNamedBecomesStewardAndNobodyElseComesIn() {
        names(number);
        var helperId = Crowd.fresh("helper");
        var helper = Crowd.member(group, helperId, Role.HELPER);
        var before = group.asks()
                .body(Map.of("role", "steward", "called", "Somebody", "by", "link"))
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract();

        group.asks().delete("/members/me").then().statusCode(200);

        var offer = Mailbox.notices("succession-offer", number, 1).getLast();
        assertThat(offer.words()).containsEntry("organisation", "Hollin Street Neighbours");
        anonymous()
                .get("/invitations/held/{token}", before.<String>path("link").replaceFirst(".*/", ""))
                .then()
                .statusCode(404);
        helper.asks()
                .body(Map.of("roles", List.of("steward")))
                .put("/members/{person}/roles", helperId)
                .then()
                .statusCode(403);
        Crowd.isReached(helperId, "07700 900001");
        accepts(Crowd.token(group, helperId, Role.HELPER), offer.token(), 422);
        var contact = Crowd.fresh("contact");
        Crowd.isReached(contact, number);
        accepts(Crowd.nobody(contact), offer.token(), 200);

        assertThat(KeycloakDouble.members(group.id()).get(contact)).isEqualTo(Set.of("stewards"));
        assertThat(Crowd.acts(group.id()))
                .endsWith("succession-began", "member-left", "member-joined", "succession-done");
        var steward = Crowd.token(group, contact, Role.STEWARD);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> steward.asks().get("/succession/contact").statusCode() == 404);
        steward.asks().get("/members").then().body("items", hasSize(2));
    }

    private static void accepts(Party person, String token, int status) {
        person.asks()
                .body(Map.of("called", "Joan"))
                .post("/invitations/held/{token}/acceptance", token)
                .then()
                .statusCode(status);
    }

    @Test
    void theContactIsRemindedOnceAndThenTheGroupHides() {
        names(number);
        Borough.shows(group, "public");
        group.asks().delete("/members/me").then().statusCode(200);
        var first = Mailbox.notices("succession-offer", number, 1).getLast();

        aWeekGoesBy();
        var notices = Mailbox.notices("succession-offer", number, 2);
        assertThat(notices).hasSize(2);
        for (var notice : notices) {
            anonymous().get("/invitations/held/{token}", notice.token()).then().statusCode(200);
        }
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);

        aWeekGoesBy();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> anonymous().get("/groups/{id}/listing", group.id()).statusCode() == 404);
        anonymous().get("/invitations/held/{token}", first.token()).then().statusCode(404);
        assertThat(Crowd.acts(group.id())).endsWith("visibility-changed");
        assertThat(Mailbox.notices("succession-offer", number, 2)).hasSize(2);
    }

    private void aWeekGoesBy() {
        Crowd.sql(
                group.id(),
                "update invitation set made_at = made_at - interval '7 days 1 minute',"
                        + " expires_at = expires_at - interval '7 days 1 minute'");
        Crowd.isDue(group.id(), "succession");
    }

    @Test
    void theContactIsTheStewardsBusiness() {
        names("Joan@Example.org");

        group.asks()
                .get("/succession/contact")
                .then()
                .body("by", equalTo("email"))
                .body("hint", equalTo("j•••@example.org"));
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        var other = Crowd.group("Quayside Mutual Aid");
        helper.asks().get("/succession/contact").then().statusCode(403);
        other.asks().get("/succession/contact").then().statusCode(404);
        Crowd.council("Eastmere Council")
                .asks()
                .get("/succession/contact")
                .then()
                .statusCode(403);
        anonymous().get("/succession/contact").then().statusCode(401);
        anonymous()
                .body(Map.of("address", number))
                .put("/succession/contact")
                .then()
                .statusCode(401);
        other.asks().delete("/succession/contact").then().statusCode(200);
        group.asks().get("/succession/contact").then().statusCode(200);
        group.asks()
                .body(Map.of("address", "nobody"))
                .put("/succession/contact")
                .then()
                .statusCode(422);
        group.asks().delete("/succession/contact").then().statusCode(200);
        group.asks().get("/succession/contact").then().statusCode(404);
    }
}
