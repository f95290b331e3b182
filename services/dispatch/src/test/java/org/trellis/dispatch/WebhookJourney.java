package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// All that is done with webhooks, once through, for organisations of its own.
final class WebhookJourney implements Runnable {

    private static final String[] TYPES = {"referral.accepted", "pathway.published", "pathway.withdrawn", "share.ended"
    };

    private final Directory directory;
    private final Stage stage;
    private final MovableTime time;

    WebhookJourney(Directory directory, Stage stage, MovableTime time) {
        this.directory = directory;
        this.stage = stage;
        this.time = time;
    }

    @Override
    public void run() {
        stage.isSet();
        time.isNow();
        var partner = Partner.foodBank();
        var group = Partner.group();
        var steps = new Steps(directory);
        try (var system = new PartnersSystem()) {
            var key = UUID.randomUUID().toString();
            var first = asked(partner, system, key);
            assertThat(asked(partner, system, key)).isEqualTo(first);
            directory.opens(group, partner, "partner");
            directory.publishes(group);
            directory.settle();
            steps.accepted(group.id(), partner.id());
            soon(
                    "send-webhook",
                    () -> assertThat(system.taken("referral.accepted")).hasSize(1));
            soon("send-webhook", () -> assertThat(partner.latest(first)).containsEntry("state", "delivered"));
            partner.asks().post("/webhooks/{id}/secret", first).then().statusCode(200);
            tellsOfPathways(steps, group, system);
            directory.ends(group, partner, group);
            soon("send-webhook", () -> assertThat(system.taken("share.ended")).hasSize(1));
            isForgotten(partner, first);
            isDestroyed(partner, group);
        } finally {
            time.isNoon();
        }
    }

    private static String asked(Partner partner, PartnersSystem system, String key) {
        return partner.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("url", system.url(), "types", TYPES))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void tellsOfPathways(Steps steps, Partner group, PartnersSystem system) {
        var pathway = UUID.randomUUID();
        steps.publishes(group, pathway, 1);
        reads(() -> assertThat(system.taken("pathway.published")).hasSize(1));
        var council = Partner.of("council", "liaison-officer");
        directory.registers(council);
        steps.publishes(council, UUID.randomUUID(), 1);
        reads(() -> assertThat(system.taken("pathway.published")).hasSize(2));
        var keptOut = Partner.group();
        directory.publishes(group, List.of(keptOut.id()));
        eventually(() -> assertThat(Rows.of(
                        keptOut.id(),
                        "(select organisation_id from pathway_keeper where organisation_id = '" + group.id() + "')"))
                .isEmpty());
        steps.withdraws(group, pathway, 2);
        reads(() -> assertThat(system.taken("pathway.withdrawn")).hasSize(1));
        time.passes(Duration.ofDays(32));
        soon(
                "forget-pathway-news",
                () -> assertThat(Rows.of(group.id(), "pathway_news").toString()).doesNotContain(pathway.toString()));
        steps.publishes(group, UUID.randomUUID(), 1);
        eventually(() ->
                assertThat(Rows.own(group.id(), "pathway_news", "pathway_id")).hasSize(1));
    }

    private void isForgotten(Partner partner, String webhook) {
        time.passes(Duration.ofDays(31));
        soon(
                "forget-webhook-delivery",
                () -> assertThat(partner.deliveries(webhook)).isEmpty());
    }

    private void isDestroyed(Partner partner, Partner group) {
        directory.destroys(partner);
        directory.destroys(group);
        eventually(() -> {
            for (var table : new String[] {"webhook", "webhook_secret", "webhook_delivery"}) {
                assertThat(Rows.of(partner.id(), table)).as(table).isEmpty();
            }
            for (var table : new String[] {"pathway_keeper", "pathway_news"}) {
                assertThat(Rows.own(group.id(), table, "organisation_id"))
                        .as(table)
                        .isEmpty();
            }
        });
    }

    private void reads(ThrowingRunnable happens) {
        eventually(() -> {
            Rows.fallDue("read-pathway-news");
            Rows.fallDue("send-webhook");
            happens.run();
        });
    }

    private void soon(String kind, ThrowingRunnable happens) {
        eventually(() -> {
            Rows.fallDue(kind);
            happens.run();
        });
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
