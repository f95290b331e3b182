package org.trellis.dispatch.hookdeliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.MovableNames;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Partner;
import org.trellis.dispatch.PartnersSystem;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;
import org.trellis.dispatch.Steps;
import org.trellis.testing.Directory;

/// What a partner's system gets, how often, and what happens when it does not take it.
@QuarkusTest
class SendingHooksTest {

    @Inject
    Directory directory;

    @Inject
    MovableTime time;

    @Inject
    MovableNames names;

    @Inject
    Askers askers;

    @Inject
    Sink sink;

    @Inject
    Stage stage;

    private final Partner partner = Partner.foodBank();
    private final Partner group = Partner.group();
    private final PartnersSystem system = new PartnersSystem();
    private Steps steps;

    @BeforeEach
    void itIsNow() {
        stage.isSet();
        time.isNow();
        steps = new Steps(directory);
    }

    @AfterEach
    void end() {
        system.close();
        time.isNoon();
    }

    @Test
    void itIsSignedAndHoldsIdsAndStatesAlone() {
        var webhook = partner.listensAt(system, "referral.accepted");
        steps.moved(group.id(), partner.id(), "sent");
        var referral = steps.accepted(group.id(), partner.id());

        soon(() -> assertThat(system.taken()).hasSize(1));
        var taken = system.taken().getFirst();
        assertThat(taken.isSignedWith(webhook.getString("secret"))).isTrue();
        assertThat(taken.header("content-type")).isEqualTo("application/json");
        assertThat(taken.json().<Map<String, Object>>get("$")).containsOnlyKeys("type", "timestamp", "data");
        assertThat(taken.json().getString("type")).isEqualTo("referral.accepted");
        assertThat(taken.json().getMap("data"))
                .isEqualTo(Map.of(
                        "referralId",
                        referral.toString(),
                        "senderId",
                        group.id().toString(),
                        "receiverId",
                        partner.id().toString(),
                        "need",
                        "food",
                        "state",
                        "accepted",
                        "step",
                        2));
        soon(() -> assertThat(partner.latest(webhook.getString("id")))
                .containsEntry("state", "delivered")
                .containsEntry("status", 204)
                .containsEntry("messageId", taken.id()));
    }

    @Test
    void aStepThatIsToldTwiceIsSentOnce() {
        var webhook = partner.listensAt(system, "referral.accepted");
        var event = Steps.event(UUID.randomUUID(), group.id(), partner.id(), "accepted");
        var message = UUID.randomUUID();
        directory.publish(message, event, partner.id());
        directory.publish(message, event, partner.id());
        var last = steps.accepted(group.id(), partner.id());

        soon(() -> assertThat(system.taken())
                .anySatisfy(taken -> assertThat(taken.body()).contains(last.toString())));
        assertThat(system.taken()).hasSize(2);
        assertThat(partner.deliveries(webhook.getString("id"))).hasSize(2);
    }

    @Test
    void whatDoesNotArriveIsTriedAgainUnderTheSameIdUntilItDoes() {
        system.answers(503);
        var webhook = partner.listensAt(system, "referral.accepted").getString("id");
        steps.accepted(group.id(), partner.id());

        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("state", "waiting")
                .containsEntry("why", "status")
                .containsEntry("status", 503));
        partner.reads(webhook).body("on", equalTo(true), "failingSince", notNullValue());

        system.answers(200);
        time.passes(Duration.ofMinutes(20));

        soon(() -> assertThat(partner.latest(webhook)).containsEntry("state", "delivered"));
        assertThat(system.taken())
                .hasSizeGreaterThan(1)
                .extracting(PartnersSystem.Taken::id)
                .containsOnly(system.taken().getFirst().id());
        assertThat(system.taken().getLast().header("webhook-timestamp"))
                .isGreaterThan(system.taken().getFirst().header("webhook-timestamp"));
        partner.reads(webhook).body("failingSince", nullValue());
    }

    @Test
    void itIsGivenUpAfterTheLastTryAndReplayed() {
        system.answers(500);
        var webhook = partner.listensAt(system, "referral.accepted").getString("id");
        steps.accepted(group.id(), partner.id());
        soon(() -> assertThat(partner.latest(webhook)).containsEntry("status", 500));
        time.passes(Duration.ofHours(73));
        soon(() -> assertThat(partner.latest(webhook)).containsEntry("state", "failed"));
        var first = system.taken().getFirst();

        system.answers(204);
        var delivery = partner.latest(webhook).get("id");
        partner.replays(webhook, Map.of("deliveries", List.of(delivery)))
                .statusCode(202)
                .body("replayed", equalTo(1), "more", equalTo(false));

        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("state", "delivered")
                .containsEntry("replays", 1));
        var times = system.taken().size();
        partner.replays(
                        webhook,
                        Map.of("from", time.instant().minus(Duration.ofDays(10)).toString()))
                .statusCode(202)
                .body("replayed", equalTo(1));
        soon(() -> assertThat(system.taken()).hasSize(times + 1));
        assertThat(system.taken().getLast().id()).isEqualTo(first.id());
        assertThat(system.taken().getLast().body()).isEqualTo(first.body());

        partner.replays(
                        webhook,
                        Map.of("from", time.instant().minus(Duration.ofDays(15)).toString()))
                .statusCode(422)
                .body("code", equalTo("replay-too-old"));
        partner.replays(webhook, Map.of()).statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void redirectsAreNotFollowedAndWhoSaysNothingIsGivenUpOn() {
        system.answers(307);
        var webhook = partner.listensAt(system, "referral.accepted").getString("id");
        partner.tests(webhook);
        soon(() -> assertThat(partner.latest(webhook)).containsEntry("status", 307));
        assertThat(system.taken()).hasSize(1);

        system.isSilent();
        partner.tests(webhook);
        partner.asks().post("/webhooks/{id}/test", webhook).then().statusCode(409);
        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("state", "failed")
                .containsEntry("why", "timeout"));
    }

    @Test
    void aTestIsNoFailureAndIsTriedOnce() {
        system.answers(500);
        var webhook = partner.listensAt(system, "share.ended").getString("id");
        partner.tests(webhook);

        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("type", "test")
                .containsEntry("state", "failed"));
        partner.reads(webhook).body("failingSince", nullValue());
        assertThat(system.taken()).hasSize(1);
        assertThat(system.taken("test").getFirst().json().getMap("data")).containsOnlyKeys("webhookId");
    }

    @Test
    void whoeverIsGoneOrFailsForDaysIsLeftAloneAndLosesNothing() {
        system.answers(410);
        var gone = partner.listensAt(system, "referral.accepted").getString("id");
        steps.accepted(group.id(), partner.id());
        soon(() -> partner.reads(gone).body("on", equalTo(false), "offWhy", equalTo("gone")));
        var missed = steps.accepted(group.id(), partner.id());
        soon(() -> assertThat(partner.latest(gone))
                .containsEntry("why", "switched-off")
                .containsEntry("state", "failed"));
        assertThat(system.taken()).hasSize(1);

        system.answers(500);
        partner.changes(gone, system, true, "referral.accepted").statusCode(200).body("on", equalTo(true));
        steps.accepted(group.id(), partner.id());
        soon(() -> partner.reads(gone).body("failingSince", notNullValue()));
        time.passes(Duration.ofDays(5).plusMinutes(1));
        soon(() -> partner.reads(gone).body("offWhy", equalTo("failing")));

        system.answers(204);
        partner.changes(gone, system, true, "referral.accepted").statusCode(200);
        partner.replays(
                        gone,
                        Map.of("from", time.instant().minus(Duration.ofDays(6)).toString(), "state", "failed"))
                .body("replayed", equalTo(3));
        soon(() -> assertThat(system.taken())
                .anySatisfy(taken -> assertThat(taken.body()).contains(missed.toString())));
    }

    @Test
    void anAddressThatFailsIsLeftAloneWhateverElseWaitsForIt() {
        system.answers(503);
        var webhook = partner.listensAt(system, "referral.accepted").getString("id");
        steps.accepted(group.id(), partner.id());
        // So often that the rest after it is longer than this test takes.
        for (int failed = 1; failed <= 7; failed++) {
            var tries = failed;
            soon(() -> assertThat(partner.latest(webhook)).containsEntry("tries", tries));
            if (failed < 7) {
                time.passes(Pauses.after(failed).orElseThrow().plusMinutes(11));
            }
        }
        var taken = system.taken().size();

        system.answers(204);
        steps.accepted(group.id(), partner.id());
        soon(() -> assertThat(partner.deliveries(webhook)).hasSize(2));
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(20)).until(() -> {
            Rows.fallDue("send-webhook");
            return system.taken().size() == taken;
        });

        time.passes(Duration.ofHours(13));
        soon(() -> assertThat(system.taken()).hasSize(taken + 2));
        assertThat(partner.deliveries(webhook))
                .extracting(delivery -> delivery.get("state"))
                .containsOnly("delivered");
    }

    @Test
    void whileASecretChangesBothSign() {
        var webhook = partner.listensAt(system, "share.ended");
        var id = webhook.getString("id");
        String second = partner.asks()
                .post("/webhooks/{id}/secret", id)
                .then()
                .statusCode(200)
                .body("signedWith.size()", equalTo(2))
                .extract()
                .path("secret");
        partner.tests(id);
        soon(() -> assertThat(system.taken()).hasSize(1));
        assertThat(system.taken().getFirst().isSignedWith(webhook.getString("secret")))
                .isTrue();
        assertThat(system.taken().getFirst().isSignedWith(second)).isTrue();

        String third = partner.asks()
                .body(Map.of("overlapHours", 0))
                .post("/webhooks/{id}/secret", id)
                .then()
                .statusCode(200)
                .body("signedWith.size()", equalTo(1))
                .extract()
                .path("secret");
        soon(() -> assertThat(partner.latest(id)).containsEntry("state", "delivered"));
        partner.tests(id);
        soon(() -> assertThat(system.taken()).hasSize(2));
        assertThat(system.taken().getLast().isSignedWith(third)).isTrue();
        assertThat(system.taken().getLast().isSignedWith(second)).isFalse();
    }

    @Test
    void aNameThatLeadsInsideLaterIsNotFollowed() {
        var name = "turns-%s.example".formatted(UUID.randomUUID());
        names.lead(name, "127.0.0.1");
        var webhook = partner.adds("http://" + name + ":" + system.port() + "/", "share.ended")
                .statusCode(201)
                .extract()
                .<String>path("id");
        partner.tests(webhook);
        soon(() -> assertThat(partner.latest(webhook)).containsEntry("state", "delivered"));
        assertThat(system.taken().getFirst().header("host")).isEqualTo(name + ":" + system.port());

        names.lead(name, "10.255.255.1");
        partner.tests(webhook);
        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("state", "failed")
                .containsEntry("why", "address-refused"));
        assertThat(system.taken()).hasSize(1);
    }

    @Test
    void whoCannotProveItsNameGetsNothing() {
        var pretender =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        pretender.start();
        try {
            var webhook = partner.adds("https://localhost:" + pretender.httpsPort() + "/", "share.ended")
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            partner.tests(webhook);
            soon(() -> assertThat(partner.latest(webhook)).containsEntry("why", "no-safe-connection"));
            assertThat(pretender.getAllServeEvents()).isEmpty();
        } finally {
            pretender.stop();
        }
    }

    @Test
    void systemsThatSayNothingHoldUpNeitherOthersNorNotices() {
        system.isSilent();
        var slow = new java.util.ArrayList<Partner>();
        for (int i = 0; i < 8; i++) {
            var one = Partner.foodBank();
            for (int n = 0; n < 3; n++) {
                one.listensAt(system, "referral.accepted");
            }
            slow.add(one);
        }
        slow.forEach(one -> steps.accepted(group.id(), one.id()));
        soon(() -> assertThat(system.taken()).isNotEmpty());

        time.isNoon();
        for (int i = 0; i < 5; i++) {
            var code = Ask.code();
            askers.ask(code);
            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
        }
    }

    @Test
    void theLogIsReadPageByPageAndKeptForThirtyDays() {
        var webhook = partner.listensAt(system, "referral.accepted").getString("id");
        for (int i = 0; i < 3; i++) {
            steps.accepted(group.id(), partner.id());
        }
        soon(() -> assertThat(partner.deliveries(webhook))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one).containsEntry("state", "delivered")));
        var first = partner.asks().get("/webhooks/{id}/deliveries?limit=2", webhook);
        var second = partner.asks().get("/webhooks/{id}/deliveries?limit=2&cursor={next}", webhook, first.path("next"));
        assertThat(first.<List<String>>path("items.id")).hasSize(2);
        assertThat(second.<List<String>>path("items.id")).hasSize(1);
        assertThat(second.<String>path("next")).isNull();
        partner.asks()
                .get("/webhooks/{id}/deliveries?state=odd", webhook)
                .then()
                .statusCode(400);

        time.passes(Duration.ofDays(31));
        soon(
                "forget-webhook-delivery",
                () -> assertThat(partner.deliveries(webhook)).isEmpty());
    }

    private static void soon(ThrowingRunnable happens) {
        soon("send-webhook", happens);
    }

    private static void soon(String kind, ThrowingRunnable happens) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    Rows.fallDue(kind);
                    happens.run();
                });
    }
}
