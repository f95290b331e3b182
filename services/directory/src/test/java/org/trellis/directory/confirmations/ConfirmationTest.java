package org.trellis.directory.confirmations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// One steward asks, another one confirms, and then it is done.
@QuarkusTest
class ConfirmationTest {

    private Party group;
    private final String secondId = Crowd.fresh("second");
    private Party second;
    private final String number = "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);

    @BeforeEach
    void theGroupHasTheRule() {
        group = Crowd.group("Al-Noor Kitchen");
        second = Crowd.member(group, secondId, Role.STEWARD);
        Crowd.isReached(secondId, number);
        group.asks().body(Map.of("called", "Amina")).put("/members/me").then().statusCode(204);
        group.asks().body(Map.of("twoPeople", true)).put("/rule").then().statusCode(200);
    }

    private String asks(Response answer) {
        return answer.then()
                .statusCode(202)
                .body("state", equalTo("asked"))
                .extract()
                .path("confirmation");
    }

    private String token() {
        return Mailbox.notices("second-tap", number, 1).getLast().token();
    }

    private static Response answers(String token, String answer) {
        return anonymous().body(Map.of("answer", answer)).post("/confirmations/held/{token}", token);
    }

    private static Response answers(Party party, String id, String answer) {
        return party.asks().body(Map.of("answer", answer)).post("/confirmations/{id}", id);
    }

    @Test
    void closingWaitsForTheSecondTap() {
        asks(group.asks().post("/closing"));
        group.asks().get("/closing").then().body("closed", equalTo(false));
        var notice = Mailbox.notices("second-tap", number, 1).getLast();
        assertThat(notice.words()).containsEntry("act", "close").containsEntry("organisation", "Al-Noor Kitchen");
        assertThat(notice.urgent()).isTrue();
        assertThat(notice.inClear()).doesNotContain("Al-Noor", "Amina", "/confirm/", "close");
        for (var again = 0; again < 2; again++) {
            anonymous().head("/confirmations/held/{token}", notice.token());
            anonymous()
                    .get("/confirmations/held/{token}", notice.token())
                    .then()
                    .statusCode(200)
                    .body("act", equalTo("close"))
                    .body("askedBy", equalTo("Amina"));
        }
        group.asks().get("/closing").then().body("closed", equalTo(false));

        assertThat(answers(notice.token(), "confirm").statusCode()).isEqualTo(204);
        assertThat(answers(notice.token(), "confirm").statusCode()).isEqualTo(204);
        assertThat(answers(notice.token(), "refuse").statusCode()).isEqualTo(404);

        group.asks().get("/closing").then().body("closed", equalTo(true));
        assertThat(Crowd.acts(group.id()).stream().filter("group-closed"::equals))
                .hasSize(1);
        assertThat(Crowd.acts(group.id())).endsWith("act-asked", "act-confirmed", "group-closed");
    }

    @Test
    void aRefusalEndsIt() {
        asks(group.asks().post("/closing"));
        var token = token();

        assertThat(answers(token, "refuse").statusCode()).isEqualTo(204);
        assertThat(answers(token, "confirm").statusCode()).isEqualTo(404);

        group.asks().get("/closing").then().body("closed", equalTo(false));
        assertThat(Crowd.acts(group.id())).endsWith("act-refused");
    }

    @Test
    void whoAskedCannotConfirmAndCanTakeItBack() {
        var id = asks(group.asks().post("/closing"));
        assertThat(asks(group.asks().post("/closing"))).isEqualTo(id);
        group.asks().get("/confirmations").then().body("items", hasSize(1)).body("items[0].mine", equalTo(true));

        answers(group, id, "confirm").then().statusCode(403).body("code", equalTo("not-your-own"));
        group.asks().get("/closing").then().body("closed", equalTo(false));
        answers(group, id, "refuse").then().statusCode(204);
        assertThat(answers(second, id, "confirm").statusCode()).isEqualTo(404);
    }

    @Test
    void theOtherStewardCanConfirmSignedIn() {
        var id = asks(group.asks().post("/closing"));
        second.asks().get("/confirmations").then().body("items[0].mine", equalTo(false));

        answers(second, id, "confirm").then().statusCode(204);

        group.asks().get("/closing").then().body("closed", equalTo(true));
        second.asks().get("/confirmations").then().body("items", hasSize(0));
    }

    @Test
    void twoAnswersAtTheSameMomentActOnce() {
        var third = Crowd.member(group, Crowd.fresh("third"), Role.STEWARD);
        var id = asks(group.asks().post("/closing"));

        var answers = Stream.of(second, third)
                .parallel()
                .map(party -> answers(party, id, "confirm").statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(204, 404);
        assertThat(Crowd.acts(group.id()).stream().filter("group-closed"::equals))
                .hasSize(1);
    }

    @Test
    void aStewardWhoIsOutConfirmsNothing() {
        var third = Crowd.fresh("third");
        Crowd.member(group, third, Role.STEWARD);
        asks(group.asks().post("/closing"));
        var token = token();
        second.asks().delete("/members/me").then().statusCode(200);

        anonymous().get("/confirmations/held/{token}", token).then().statusCode(404);
        assertThat(answers(token, "confirm").statusCode()).isEqualTo(404);
        group.asks().get("/closing").then().body("closed", equalTo(false));
    }

    @Test
    void whatAStewardAskedWhoIsOutByNowIsNotDone() {
        var third = Crowd.member(group, Crowd.fresh("third"), Role.STEWARD);
        var id = asks(group.asks().post("/closing"));
        group.asks().delete("/members/me").then().statusCode(200);

        assertThat(answers(third, id, "confirm").statusCode()).isEqualTo(404);
        third.asks().get("/closing").then().body("closed", equalTo(false));
    }

    @Test
    void removingAnotherStewardWaitsAndIsCarriedOutByTheClock() {
        var third = Crowd.fresh("third");
        var thirdParty = Crowd.member(group, third, Role.STEWARD);
        asks(group.asks().delete("/members/{person}", third));
        thirdParty.asks().get("/members").then().statusCode(200);

        assertThat(answers(token(), "confirm").statusCode()).isEqualTo(204);

        thirdParty.asks().get("/members").then().statusCode(404);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !KeycloakDouble.members(group.id()).containsKey(third));
        assertThat(Mailbox.facts(group.id(), third, 2)).containsExactly("trellis.member.left", "tombstone");
    }

    @Test
    void takingTheRoleFromAnotherStewardWaits() {
        var id = asks(group.asks().body(Map.of("roles", List.of("helper"))).put("/members/{person}/roles", secondId));
        answers(second, id, "confirm").then().statusCode(204);

        assertThat(KeycloakDouble.members(group.id()).get(secondId)).containsExactly("helpers");
    }

    @Test
    void namingTheContactAndTurningTheRuleOffWait() {
        var named = asks(group.asks().body(Map.of("address", "07700 900777")).put("/succession/contact"));
        group.asks().get("/succession/contact").then().statusCode(404);
        answers(second, named, "confirm").then().statusCode(204);
        group.asks().get("/succession/contact").then().body("hint", equalTo("•••• 777"));
        answers(second, asks(group.asks().delete("/succession/contact")), "confirm")
                .then()
                .statusCode(204);
        group.asks().get("/succession/contact").then().statusCode(404);

        var off = asks(group.asks().body(Map.of("twoPeople", false)).put("/rule"));
        group.asks().get("/rule").then().body("twoPeople", equalTo(true));
        answers(second, off, "confirm").then().statusCode(204);
        group.asks().get("/rule").then().body("twoPeople", equalTo(false));
        assertThat(Crowd.acts(group.id())).contains("rule-on").endsWith("act-confirmed", "rule-off");
    }

    @Test
    void aHelperIsRemovedByOneStewardAlone() {
        var helper = Crowd.fresh("helper");
        Crowd.member(group, helper, Role.HELPER);

        group.asks().delete("/members/{person}", helper).then().statusCode(200);
    }

    @Test
    void whereThereIsOneStewardNobodyIsWaitedFor() {
        second.asks().delete("/members/me").then().statusCode(200);

        group.asks().body(Map.of("twoPeople", false)).put("/rule").then().statusCode(200);
    }

    @Test
    void afterADayItIsOver() {
        var id = asks(group.asks().post("/closing"));
        var token = token();
        Crowd.sql(group.id(), "update pending_act set expires_at = now()");

        var over = anonymous().get("/confirmations/held/{token}", token);
        var unknown = anonymous().get("/confirmations/held/{token}", "AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.asString()).isEqualTo(unknown.asString());
        assertThat(answers(token, "confirm").asString()).isEqualTo(unknown.asString());
        assertThat(answers(second, id, "confirm").statusCode()).isEqualTo(404);
        Crowd.isDue(group.id(), "pending-act");
        second.asks().get("/confirmations").then().body("items", hasSize(0));
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        var id = asks(group.asks().post("/closing"));
        var other = Crowd.group("Quayside Mutual Aid");
        var council = Crowd.council("Northmere Council");
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);

        other.asks().get("/confirmations").then().body("items", hasSize(0));
        var hidden = answers(other, id, "confirm");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString())
                .isEqualTo(
                        answers(other, UUID.randomUUID().toString(), "confirm").asString());
        assertThat(answers(council, id, "confirm").statusCode()).isEqualTo(403);
        assertThat(answers(helper, id, "confirm").statusCode()).isEqualTo(403);
        anonymous().get("/confirmations").then().statusCode(401);
        anonymous()
                .body(Map.of("answer", "confirm"))
                .post("/confirmations/{id}", id)
                .then()
                .statusCode(401);
        anonymous().get("/rule").then().statusCode(401);
        anonymous().body(Map.of("twoPeople", false)).put("/rule").then().statusCode(401);
        other.asks().get("/rule").then().body("twoPeople", equalTo(false));
        council.asks().body(Map.of("twoPeople", true)).put("/rule").then().statusCode(403);
        group.asks().get("/closing").then().body("closed", equalTo(false));
    }
}
