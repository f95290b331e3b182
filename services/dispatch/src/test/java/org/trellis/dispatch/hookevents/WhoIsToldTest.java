package org.trellis.dispatch.hookevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Partner;
import org.trellis.dispatch.PartnersSystem;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Stage;
import org.trellis.dispatch.Steps;
import org.trellis.testing.Directory;

/// Who is told of what: the two sides, while they have to do with each other; and of pathways whoever may read them.
@QuarkusTest
class WhoIsToldTest {

    @Inject
    Directory directory;

    @Inject
    MovableTime time;

    @Inject
    Stage stage;

    private final Partner partner = Partner.foodBank();
    private final Partner group = Partner.group();
    private final PartnersSystem partners = new PartnersSystem();
    private final PartnersSystem groups = new PartnersSystem();
    private Steps steps;

    @BeforeEach
    void itIsNow() {
        stage.isSet();
        time.isNow();
        steps = new Steps(directory);
    }

    @AfterEach
    void end() {
        partners.close();
        groups.close();
        time.isNoon();
    }

    @Test
    void bothSidesAreToldAndNobodyElse() {
        var stranger = Partner.foodBank();
        try (var strangers = new PartnersSystem()) {
            stranger.listensAt(strangers, "referral.accepted", "referral.completed", "share.ended");
            partner.listensAt(partners, "referral.accepted", "referral.completed");
            group.listensAt(groups, "referral.accepted");
            steps.accepted(group.id(), partner.id());
            steps.moved(group.id(), partner.id(), "completed");

            soon(() -> assertThat(partners.taken()).hasSize(2));
            soon(() -> assertThat(groups.taken()).hasSize(1));
            assertThat(partners.taken("referral.accepted").getFirst().id())
                    .isNotEqualTo(groups.taken().getFirst().id());
            assertThat(strangers.taken()).isEmpty();
        }
    }

    @Test
    void whoAsksForThemselvesIsNamedToNobody() {
        partner.listensAt(partners, "referral.sent");

        steps.moved(null, partner.id(), "sent");

        soon(() -> assertThat(partners.taken()).hasSize(1));
        assertThat(partners.taken().getFirst().json().getMap("data"))
                .containsOnlyKeys("referralId", "receiverId", "need", "state", "step");
    }

    @Test
    void whenAShareEndsTheOtherIsToldOnceAndOfNothingMoreBetweenTheTwo() {
        directory.opens(group, partner, "partner");
        directory.settle();
        partner.listensAt(partners, "referral.accepted", "share.ended");
        group.listensAt(groups, "referral.accepted", "share.ended");

        directory.ends(group, partner, group);

        soon(() -> assertThat(partners.taken("share.ended")).hasSize(1));
        var data = partners.taken().getFirst().json().<String, String>getMap("data");
        assertThat(data)
                .containsOnlyKeys("organisationId", "endedOn")
                .containsEntry("organisationId", group.id().toString());
        directory.settle();
        var stranger = Partner.group();
        steps.accepted(group.id(), partner.id());
        var other = steps.accepted(stranger.id(), partner.id());
        soon(() -> assertThat(partners.taken("referral.accepted")).hasSize(1));
        assertThat(partners.taken().getLast().body()).contains(other.toString());
        assertThat(groups.taken()).isEmpty();
    }

    @Test
    void whatWaitsWhenAShareEndsIsNotSent() {
        directory.opens(partner, group, "partner");
        directory.opens(group, partner, "partner");
        directory.settle();
        partners.answers(500);
        var webhook = partner.listensAt(partners, "referral.accepted").getString("id");
        steps.accepted(group.id(), partner.id());
        soon(() -> assertThat(partner.latest(webhook)).containsEntry("status", 500));
        var tries = partners.taken().size();

        directory.ends(group, partner, group);
        directory.ends(partner, group, group);
        directory.settle();
        partners.answers(204);
        time.passes(Duration.ofMinutes(20));

        soon(() -> assertThat(partner.latest(webhook))
                .containsEntry("state", "withheld")
                .containsEntry("why", "share-ended"));
        assertThat(partners.taken()).hasSize(tries);
        partner.replays(
                webhook, Map.of("deliveries", List.of(partner.latest(webhook).get("id"))));
        assertThat(partner.latest(webhook)).containsEntry("state", "withheld");
    }

    @Test
    void whileNobodyKnowsWhoIsLinkedNothingThatDependsOnItIsSent() {
        var webhook = partner.listensAt(partners, "referral.accepted").getString("id");
        directory.fallsSilent();
        try {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> !partner.asks().get("/links/state").<Boolean>path("current"));
            steps.accepted(group.id(), partner.id());
            partner.tests(webhook);
            soon(() -> assertThat(partners.taken("test")).hasSize(1));
            soon(() -> assertThat(partner.deliveries(webhook)).hasSize(2));
            assertThat(partners.taken("referral.accepted")).isEmpty();
        } finally {
            directory.speaksAgain();
        }
        soon(() -> assertThat(partners.taken("referral.accepted")).hasSize(1));
    }

    @Test
    void whatEverybodyReadsIsToldToAllButThoseWhomItsGroupKeepsOut() {
        var blocked = Partner.of("council", "liaison-officer");
        try (var blockeds = new PartnersSystem()) {
            partner.listensAt(partners, "pathway.published", "pathway.withdrawn");
            var webhook = blocked.listensAt(blockeds, "pathway.published", "pathway.withdrawn")
                    .getString("id");
            directory.publishes(group, List.of(blocked.id()));
            var pathway = UUID.randomUUID();
            steps.publishes(group, pathway, 1);

            reads(() -> assertThat(partners.taken("pathway.published")).hasSize(1));
            assertThat(partners.taken().getFirst().json().getMap("data"))
                    .isEqualTo(Map.of(
                            "pathwayId",
                            pathway.toString(),
                            "organisationId",
                            group.id().toString(),
                            "need",
                            "food"));

            // The page goes, and the pathway with it: those who read it hear that, and nobody else.
            directory.withdraws(group);
            steps.withdraws(group, pathway, 2);
            reads(() -> assertThat(partners.taken("pathway.withdrawn")).hasSize(1));
            assertThat(partners.taken("pathway.withdrawn").getFirst().json().getMap("data"))
                    .containsOnlyKeys("pathwayId", "organisationId");

            var council = Partner.of("council", "liaison-officer");
            directory.registers(council);
            steps.publishes(council, UUID.randomUUID(), 1);
            reads(() -> assertThat(blockeds.taken("pathway.published")).hasSize(1));
            assertThat(blocked.deliveries(webhook)).hasSize(1);
            assertThat(blockeds.taken().getFirst().body()).contains(council.id().toString());
        }
    }

    @Test
    void pathwaysAreToldFromWhenTheyAreChosenAndCaughtUpWithAfterAPause() {
        var council = Partner.of("council", "liaison-officer");
        directory.registers(council);
        var before = UUID.randomUUID();
        steps.publishes(council, before, 1);
        await().until(() -> Rows.own(council.id(), "pathway_news", "pathway_id").size() == 1);
        var webhook = partner.listensAt(partners, "pathway.published").getString("id");
        partner.changes(webhook, partners, false, "pathway.published").statusCode(200);
        var meanwhile = UUID.randomUUID();
        steps.publishes(council, meanwhile, 1);
        steps.publishes(council, meanwhile, 2);
        await().until(() ->
                Rows.own(council.id(), "pathway_news", "pathway_id, version").contains("(" + meanwhile + ",2)"));

        partner.changes(webhook, partners, true, "pathway.published").statusCode(200);

        reads(() -> assertThat(partners.taken())
                .anySatisfy(taken -> assertThat(taken.body()).contains(meanwhile.toString())));
        assertThat(partners.taken())
                .noneSatisfy(taken -> assertThat(taken.body()).contains(before.toString()));
        assertThat(partners.taken().stream().filter(taken -> taken.body().contains(meanwhile.toString())))
                .hasSize(1);

        time.passes(Duration.ofDays(32));
        steps.withdraws(council, meanwhile, 3);
        await().untilAsserted(() -> {
            Rows.fallDue("forget-pathway-news");
            assertThat(Rows.own(council.id(), "pathway_news", "pathway_id")).doesNotContain("(" + meanwhile + ")");
        });
    }

    private static void reads(ThrowingRunnable happens) {
        soon(() -> {
            Rows.fallDue("read-pathway-news");
            happens.run();
        });
    }

    private static void soon(ThrowingRunnable happens) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    Rows.fallDue("send-webhook");
                    happens.run();
                });
    }
}
