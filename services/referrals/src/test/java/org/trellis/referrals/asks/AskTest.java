package org.trellis.referrals.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.askedPathway;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.testing.Directory;

/// An organisation asks whether it may refer by a pathway, and its holder answers; nobody else learns of it.
@QuarkusTest
class AskTest {

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party asker = group();
    private final Party other = group();
    private final String ward = Areas.ward();
    private String pathway;

    @BeforeEach
    void aPathwayWhoseHolderWantsToBeAsked() {
        directory.registers(holder);
        directory.settle();
        pathway = holder.keeps(askedPathway(ward));
        Awaitility.await().untilAsserted(() -> asker.reads(pathway).statusCode(200));
    }

    @Test
    void theHolderSaysYesAndLaterNoLonger() {
        mayRefer("ask");
        String ask = asker.asksToRefer(pathway)
                .statusCode(201)
                .body(
                        "state",
                        equalTo("open"),
                        "organisationId",
                        equalTo(asker.id().toString()))
                .extract()
                .path("id");
        mayRefer("asked");
        openAsks()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("We cook on the quay."))
                .body("items[0].pathwayId", equalTo(pathway));

        holder.as("support-officer").answers(pathway, ask, true).statusCode(200).body("state", equalTo("yes"));
        mayRefer("yes");
        openAsks().body("items", hasSize(0));
        holder.answers(pathway, ask, false).statusCode(200).body("state", equalTo("no"));
        mayRefer("no");
        holder.answers(pathway, ask, true).statusCode(200);
        mayRefer("yes");
        asker.asks()
                .get("/pathways/{id}/referrers", pathway)
                .then()
                .body("items.state", contains("yes"))
                .body("items[0].answeredAt", notNullValue());
    }

    @Test
    void nobodySeesWhoElseAsked() {
        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        String otherAsk = other.asksToRefer(pathway).statusCode(201).extract().path("id");
        holder.answers(pathway, otherAsk, true).statusCode(200);

        assertThat(asker.readsAsks(pathway)).containsExactly(ask);
        assertThat(other.readsAsks(pathway)).containsExactly(otherAsk);
        assertThat(group().readsAsks(pathway)).isEmpty();
        assertThat(holder.readsAsks(pathway)).containsExactly(ask, otherAsk);
        mayRefer("asked");
        asker.asks().get("/pathways/asks").then().statusCode(200).body("items", hasSize(0));
        Party.nobodyAsks().get("/pathways/{id}", pathway).then().statusCode(200).body("mayRefer", nullValue());
        holder.reads(pathway).body("mayRefer", nullValue());
        Party.nobodyAsks().get("/pathways/{id}/referrers", pathway).then().statusCode(401);
        Party.nobodyAsks().get("/pathways/asks").then().statusCode(401);
    }

    @Test
    void nobodyElseAnswersOrTakesBack() {
        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");

        for (var somebody : List.of(asker, other)) {
            somebody.answers(pathway, ask, true).statusCode(403).body("code", equalTo("only-the-holder-edits"));
        }
        other.takesBack(pathway).statusCode(404).body("code", equalTo("not-found"));
        holder.takesBack(pathway).statusCode(404);
        holder.answers(pathway, UUID.randomUUID().toString(), true).statusCode(404);
        var another = holder.keeps(askedPathway(ward));
        holder.answers(another, ask, true).statusCode(404);
        var helpline = holder.as("helpline");
        helpline.answers(pathway, ask, true).statusCode(403).body("code", equalTo("role-needed"));
        helpline.asks().get("/pathways/asks").then().statusCode(403);
        mayRefer("asked");
    }

    @Test
    void askedTwiceAndAtOnceItStandsOnce() throws Exception {
        try (var many = Executors.newFixedThreadPool(4)) {
            var made = many.invokeAll(Stream.<Callable<Integer>>generate(
                            () -> () -> asker.asksToRefer(pathway).extract().statusCode())
                    .limit(8)
                    .toList());
            var isNew = 0;
            for (var one : made) {
                assertThat(one.get()).isIn(200, 201);
                isNew += one.get() == 201 ? 1 : 0;
            }
            assertThat(isNew).isEqualTo(1);
        }
        assertThat(holder.readsAsks(pathway)).hasSize(1);
    }

    @Test
    void whatOneDoesNotReadOneCannotAskFor() {
        var hidden = group();
        var id = hidden.keeps(askedPathway(ward));
        var draft = holder.adds(askedPathway(ward));

        for (var absent : List.of(id, draft, UUID.randomUUID().toString())) {
            asker.asksToRefer(absent).statusCode(404).body("code", equalTo("not-found"));
            asker.takesBack(absent).statusCode(404);
            asker.asks().get("/pathways/{id}/referrers", absent).then().statusCode(404);
            asker.answers(absent, UUID.randomUUID().toString(), true).statusCode(404);
        }
    }

    @Test
    void whereNobodyHasToAskEveryOrganisationMayRefer() {
        var open = holder.keeps(Party.pathway(ward));

        asker.reads(open).body("mayRefer", equalTo("yes"));
        asker.asksToRefer(open).statusCode(409).body("code", equalTo("nobody-has-to-ask"));
        holder.asksToRefer(pathway).statusCode(422).body("code", equalTo("own-pathway"));
    }

    @Test
    void aNoStandsForAWhileAndThenOneMayAskAgain() throws SQLException {
        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        holder.answers(pathway, ask, false).statusCode(200);

        asker.asksToRefer(pathway)
                .statusCode(409)
                .body("code", equalTo("answered-already"), "againFrom", notNullValue());
        asker.takesBack(pathway).statusCode(409).body("code", equalTo("answered-already"));
        openAsks().body("items", hasSize(0));

        Rows.agesBy("31 days", "referrer_answer", "at", "ask_id = '" + ask + "'");
        mayRefer("ask");
        String again = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        mayRefer("asked");
        assertThat(holder.readsAsks(pathway)).containsExactly(again);
    }

    @Test
    void whoAskedTakesItBackAlsoAfterAYes() {
        asker.asksToRefer(pathway).statusCode(201);
        asker.takesBack(pathway).statusCode(204);
        asker.takesBack(pathway).statusCode(404);
        mayRefer("ask");
        openAsks().body("items", hasSize(0));

        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        holder.answers(pathway, ask, true).statusCode(200);
        asker.takesBack(pathway).statusCode(204);
        mayRefer("ask");
        assertThat(holder.readsAsks(pathway)).isEmpty();
    }

    @Test
    void withThePathwayWhatWasAskedOfItIsAbsentAndRemovedWithIt() {
        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        holder.answers(pathway, ask, true).statusCode(200);
        holder.publishes(pathway, false);
        asker.asks().get("/pathways/{id}/referrers", pathway).then().statusCode(404);
        asker.takesBack(pathway).statusCode(404);
        assertThat(holder.readsAsks(pathway)).containsExactly(ask);

        holder.publishes(pathway, true);
        mayRefer("yes");
        holder.publishes(pathway, false);
        holder.asks().delete("/pathways/{id}", pathway).then().statusCode(204);
        holder.asks().get("/pathways/{id}/referrers", pathway).then().statusCode(404);
        openAsks().body("items", hasSize(0));
    }

    @Test
    void forWhomTheHolderBlocksThereIsNothingAlsoAfterAYes() {
        var shown = group();
        directory.publishes(shown);
        var id = shown.keeps(askedPathway(ward));
        Awaitility.await().untilAsserted(() -> asker.reads(id).statusCode(200));
        String ask = asker.asksToRefer(id).statusCode(201).extract().path("id");
        shown.answers(id, ask, true).statusCode(200);

        directory.publishes(shown, List.of(asker.id()));

        Awaitility.await().untilAsserted(() -> asker.reads(id).statusCode(404));
        asker.asksToRefer(id).statusCode(404).body("code", equalTo("not-found"));
        asker.asks().get("/pathways/{id}/referrers", id).then().statusCode(404);
        asker.takesBack(id).statusCode(404);
        directory.publishes(shown);
        Awaitility.await().untilAsserted(() -> asker.reads(id).statusCode(200).body("mayRefer", equalTo("no")));
    }

    @Test
    void withTheHoldersSideOfTheLinkItsYesIsOver() {
        directory.opens(holder, asker, "referrals");
        directory.opens(holder, other, "referrals");
        directory.settle();
        for (var one : List.of(asker, other)) {
            String ask = one.asksToRefer(pathway).statusCode(201).extract().path("id");
            holder.answers(pathway, ask, true).statusCode(200);
        }

        directory.ends(holder, asker, asker);
        directory.settle();

        mayRefer("no");
        other.reads(pathway).body("mayRefer", equalTo("yes"));
    }

    @Test
    void whomTheAskerBlocksReadsNothingOfIt() {
        directory.publishes(asker);
        asker.asksToRefer(pathway).statusCode(201);
        other.asksToRefer(pathway).statusCode(201);

        directory.publishes(asker, List.of(holder.id()));

        Awaitility.await()
                .untilAsserted(() -> openAsks()
                        .body("items", hasSize(1))
                        .body("items.organisationId", not(hasItem(asker.id().toString()))));
        mayRefer("ask");
    }

    @Test
    void theFeedOfChangesSaysNothingOfIt() {
        asker.asksToRefer(pathway).statusCode(201);

        Awaitility.await()
                .untilAsserted(() -> assertThat(asker.follows().get(pathway))
                        .containsEntry("referrers", "asked")
                        .doesNotContainKey("mayRefer"));
    }

    @Test
    void whoHasThePathwayAlreadyLearnsOfTheAnswer() {
        String ask = asker.asksToRefer(pathway).statusCode(201).extract().path("id");
        var etag = asker.reads(pathway).extract().header("ETag");
        asker.asks()
                .header("If-None-Match", etag)
                .get("/pathways/{id}", pathway)
                .then()
                .statusCode(304);
        holder.answers(pathway, ask, true).statusCode(200);

        asker.asks()
                .header("If-None-Match", etag)
                .get("/pathways/{id}", pathway)
                .then()
                .statusCode(200)
                .body("mayRefer", equalTo("yes"));
    }

    @Test
    void whileNothingIsHeardOfLinksNobodyAsks() throws SQLException {
        directory.fallsSilent();
        try {
            Rows.forgetsWhatWasHeard();
            for (var any : List.of(pathway, UUID.randomUUID().toString())) {
                asker.asksToRefer(any).statusCode(503).body("code", equalTo("links-not-current"));
            }
            mayRefer("ask");
        } finally {
            directory.speaksAgain();
        }
        asker.asksToRefer(pathway).statusCode(201);
    }

    @Test
    void aReasonIsShortOrNone() {
        for (var reason : List.of("x".repeat(281), "<b>please</b>")) {
            asker.asks()
                    .body(Map.of("reason", reason))
                    .post("/pathways/{id}/referrers", pathway)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-request"));
        }
        asker.asks()
                .body(Map.of("reason", " "))
                .post("/pathways/{id}/referrers", pathway)
                .then()
                .statusCode(201)
                .body("reason", nullValue());
    }

    @Test
    void asksComeAPageAtATime() {
        for (int i = 0; i < 3; i++) {
            group().asksToRefer(pathway).statusCode(201);
        }
        var first = holder.asks()
                .get("/pathways/asks?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract();
        var next = first.<String>path("next");

        holder.asks()
                .get("/pathways/asks?limit=2&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items.id", not(hasItem(next)));
    }

    private void mayRefer(String word) {
        asker.reads(pathway).statusCode(200).body("mayRefer", equalTo(word));
        asker.asks()
                .get("/pathways?area=" + ward)
                .then()
                .body("items.find { it.id == '" + pathway + "' }.mayRefer", equalTo(word));
    }

    private ValidatableResponse openAsks() {
        return holder.asks().get("/pathways/asks").then().statusCode(200);
    }
}
