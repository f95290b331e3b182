package org.trellis.grants.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.writes;
import static org.trellis.grants.Parts.CO_APPLICANT;
import static org.trellis.grants.Parts.HELPER;
import static org.trellis.grants.Parts.answers;
import static org.trellis.grants.Parts.asks;
import static org.trellis.grants.Parts.changes;
import static org.trellis.grants.Parts.invitation;
import static org.trellis.grants.Parts.reads;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Parts;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Told;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// Others in a group's draft: for as long as it says, marked, and never in its place.
@QuarkusTest
class TogetherTest {

    @Inject
    Directory directory;

    private Grant grant;
    private Party group;
    private UUID draft;

    @BeforeEach
    void aDraft() {
        grant = Grant.with(50_000);
        group = grant.group();
        draft = grant.starts();
    }

    private Party taken(Party other, String part) {
        return Parts.taken(directory, group, draft, other, part);
    }

    private Party known(Party other, String part) {
        Parts.known(directory, other);
        Awaitility.await().untilAsserted(() -> asks(group, draft, other, part).statusCode(200));
        return other;
    }

    @Test
    void twoGroupsApplyTogetherForAFridge() {
        var quayside = grant.group();
        var whole = grant.written(40_000, "own-account");
        var alNoor = Parts.taken(directory, quayside, whole, Party.group(), CO_APPLICANT);
        var silent = Parts.known(directory, Party.group());
        Awaitility.await()
                .untilAsserted(() -> asks(quayside, whole, silent, CO_APPLICANT).statusCode(200));
        reads(alNoor, whole)
                .statusCode(200)
                .body("yours", equalTo(false))
                .body("groupId", equalTo(quayside.id().toString()));
        writes(alNoor, whole, "answer-1", "A fridge on the square for both of us.", 1)
                .statusCode(200);

        Grant.sends(quayside, whole).statusCode(200);

        for (var side : List.of(quayside, grant.body())) {
            side.asks()
                    .get("/applications/{id}", whole)
                    .then()
                    .body("coApplicants.organisationId", contains(alNoor.id().toString()))
                    .body("coApplicants.name", contains(Parts.name(alNoor)))
                    .body("content.answers[0].answer", equalTo("A fridge on the square for both of us."));
        }
        alNoor.asks()
                .get("/taking-part/named")
                .then()
                .body("items.id", contains(whole.toString()))
                .body("items[0].title", equalTo("Gas and rice for ten Fridays"));
        silent.asks().get("/taking-part/named").then().body("items", empty());
        alNoor.asks().get("/taking-part").then().body("items", empty());
        reads(alNoor, whole).statusCode(404);
        alNoor.asks().get("/applications/{id}", whole).then().statusCode(404);
        Grant.confirms(alNoor, whole).statusCode(404);
    }

    @Test
    void onlyTheGroupSendsWhateverTheServiceThinks() throws SQLException {
        var whole = grant.written(40_000, "own-account");
        for (var part : List.of(CO_APPLICANT, HELPER)) {
            var other = Parts.taken(directory, group, whole, part.equals(HELPER) ? Party.body() : Party.group(), part);

            assertThat(Grant.sends(other, whole).extract().statusCode()).isIn(403, 404);
            other.asks()
                    .delete("/drafts/{id}", whole)
                    .then()
                    .statusCode(other.kind().equals("group") ? 404 : 403);
            assertThatThrownBy(() -> Rows.writeAs(
                            other.id(), "x", "steward", "update draft set sent_at = now() where id = '" + whole + "'"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> Rows.writeAs(other.id(), "x", "steward", """
                            insert into application (id, sender_id, receiver_id, fund_id, title, pence, way, content,
                                sent_at, decide_by)
                            values ('%s', '%s', '%s', '%s', 'x', 5, 'bought', '{}', now(), now())
                            """.formatted(
                                    whole, other.id(), grant.body().id(), grant.fund())))
                    .hasMessageContaining("row-level security");
        }
        reads(group, whole).statusCode(200).body("sentAt", nullValue());
    }

    @Test
    void whoTakesPartReadsAndWritesUntilTheMinute() throws SQLException {
        writes(group, draft, "title", "Gas", null).statusCode(200);
        var other = known(Party.group(), CO_APPLICANT);
        reads(other, draft).statusCode(404);
        writes(other, draft, "title", "Rice", 1).statusCode(404);
        answers(other, invitation(other), true, "Al-Noor Kitchen")
                .statusCode(200)
                .body("agreed", equalTo(true));
        reads(other, draft).statusCode(200).body("answers.words", contains("Gas"));
        writes(other, draft, "title", "Gas and rice", 1).statusCode(200);

        Rows.pass(
                "draft_part",
                "set_at = set_at - interval '2 days', until = now() - interval '1 second'",
                "draft_id = '" + draft + "'");

        reads(other, draft).statusCode(404);
        writes(other, draft, "title", "Rice", 2).statusCode(404);
        assertThat(Rows.visibleAs(other.id(), "steward", "draft")).isZero();
        assertThat(Rows.visibleAs(other.id(), "steward", "draft_answer")).isZero();
        // It is named until it leaves, and so it finds the way out.
        answers(other, invitation(other), false, null).statusCode(200).body("agreed", equalTo(false));
        asks(group, draft, other, CO_APPLICANT).statusCode(200).body("items[0].agreed", equalTo(false));
    }

    @Test
    void whoHelpsIsOutWhenTheGroupTakesItBack() {
        var body = taken(Party.body(), HELPER);
        writes(body, draft, "answer-1", "We cook.", null).statusCode(200);

        group.asks()
                .delete("/drafts/{id}/parts/{other}", draft, body.id())
                .then()
                .statusCode(204);

        reads(body, draft).statusCode(404);
        writes(body, draft, "answer-1", "Mine", 1).statusCode(404);
        body.asks().get("/taking-part").then().body("items", empty());
        group.asks().get("/drafts/{id}/parts", draft).then().body("items", empty());
        reads(group, draft).body("answers.words", contains("We cook."));
    }

    @Test
    void aNoAndLeavingLookLikeSilenceAndNobodyIsAskedAgain() {
        var other = known(Party.group(), CO_APPLICANT);
        var invitation = invitation(other);
        answers(other, invitation, false, null).statusCode(200);

        group.asks()
                .get("/drafts/{id}/parts", draft)
                .then()
                .body("items[0].agreed", equalTo(false))
                .body("items[0].name", nullValue());
        asks(group, draft, other, CO_APPLICANT).statusCode(200);
        other.asks().get("/taking-part").then().body("items", empty());
        answers(other, invitation, true, "Al-Noor Kitchen").statusCode(200);
        group.asks().get("/drafts/{id}/parts", draft).then().body("items[0].agreed", equalTo(true));
        answers(other, invitation, false, null).statusCode(200);
        reads(other, draft).statusCode(404);
        group.asks().get("/drafts/{id}/parts", draft).then().body("items[0].agreed", equalTo(false));
    }

    @Test
    void whoIsAskedIsToldOnceAndWhoSaidNoNeverAgain() {
        var body = known(Party.body(), HELPER);
        var other = known(Party.group(), CO_APPLICANT);
        answers(other, invitation(other), false, null).statusCode(200);
        asks(group, draft, other, CO_APPLICANT).statusCode(200);
        group.asks()
                .delete("/drafts/{id}/parts/{other}", draft, other.id())
                .then()
                .statusCode(204);
        asks(group, draft, other, CO_APPLICANT).statusCode(200);

        assertThat(Told.to(body.id(), "grant-help", group, 1)).hasSize(1);
        assertThat(Told.to(other.id(), "grant-together", group, 1)).hasSize(1);
    }

    @Test
    void aYesToHelpingIsNoneToApplying() {
        var body = Party.body();
        var other = grant.written(100, "own-account");
        Parts.taken(directory, group, other, body, HELPER);
        asks(group, other, body, CO_APPLICANT).statusCode(200).body("items[0].agreed", equalTo(false));
        reads(body, other).statusCode(404);
        Grant.sends(group, other).statusCode(200).body("coApplicants", empty());
    }

    @Test
    void everyChangeOfAnothersIsMarkedAndCanBePutBack() {
        writes(group, draft, "answer-1", "We cook.", null).statusCode(200);
        var body = taken(Party.body(), HELPER);
        writes(body, draft, "answer-1", "We cook on Fridays for fifty.", 1).statusCode(200);
        writes(body, draft, "answer-2", "For whoever comes.", null).statusCode(200);
        writes(group, draft, "title", "Gas", null).statusCode(200);

        changes(group, draft)
                .body("items.field", contains("answer-2", "answer-1"))
                .body("items.before", contains("", "We cook."))
                .body("items.part", contains(HELPER, HELPER))
                .body(
                        "items.organisationId",
                        contains(body.id().toString(), body.id().toString()))
                .body("items.stands", contains(true, true));
        String id = changes(group, draft).extract().path("items[1].id");
        for (int i = 0; i < 2; i++) {
            grant.second()
                    .asks()
                    .put("/drafts/{id}/changes/{change}/undoing", draft, id)
                    .then()
                    .statusCode(200)
                    .body("words", equalTo("We cook."))
                    .body("version", equalTo(3));
        }
        changes(group, draft).body("items", hasSize(2)).body("items[1].stands", equalTo(false));
        writes(body, draft, "answer-1", "We cook always.", 3).statusCode(200);
        String later = changes(group, draft).extract().path("items[0].id");
        group.asks()
                .put("/drafts/{id}/changes/{change}/undoing", draft, later)
                .then()
                .statusCode(200)
                .body("words", equalTo("We cook."));
    }

    @Test
    void whereSomebodyWroteSinceNothingIsPutBackOverIt() {
        var body = taken(Party.body(), HELPER);
        writes(body, draft, "title", "Theirs", null).statusCode(200);
        writes(group, draft, "title", "Ours, later", 1).statusCode(200);
        String id = changes(group, draft).extract().path("items[0].id");

        group.asks()
                .put("/drafts/{id}/changes/{change}/undoing", draft, id)
                .then()
                .statusCode(412)
                .body("code", equalTo("answer-changed"))
                .body("theirs", equalTo("Ours, later"));
    }

    @Test
    void theListOfChangesGoesOnWhereItStopped() {
        var body = taken(Party.body(), HELPER);
        for (int n = 0; n < 5; n++) {
            writes(body, draft, "title", "Words " + n, n == 0 ? null : n).statusCode(200);
        }

        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = group.asks()
                    .queryParam("limit", 2)
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get("/drafts/{id}/changes", draft)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.before"));
            next = page.path("next");
        } while (next != null);
        assertThat(seen).containsExactly("Words 3", "Words 2", "Words 1", "Words 0", "");
    }

    @Test
    void whatIsOfTheGroupsOwnPageIsNobodyElses() throws SQLException {
        writes(group, draft, "profile-contact", "07700 900123", null).statusCode(200);
        writes(group, draft, "title", "Gas", null).statusCode(200);
        var other = taken(Party.group(), CO_APPLICANT);

        reads(other, draft).body("answers.field", contains("title"));
        writes(other, draft, "profile-contact", "x", 1).statusCode(404);
        writes(other, draft, "profile-name", "x", null).statusCode(404);
        assertThat(Rows.visibleAs(other.id(), "steward", "draft_answer where field like 'profile-%'"))
                .isZero();
    }

    @Test
    void twoStewardsAndACoApplicantAtOnceLoseNothing() throws Exception {
        var other = taken(Party.group(), CO_APPLICANT);
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 12; n++) {
            var by = List.of(group, grant.second(), other).get(n % 3);
            var field = List.of("answer-1", "answer-2", "title").get(n / 4);
            var words = "Words of " + n;
            acts.add(() -> writes(by, draft, field, words, null).extract().statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(12)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(200, 412);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
        }
    }

    @Test
    void writingWhileItIsTakenBackIsWholeOrNotAtAll() throws Exception {
        var body = taken(Party.body(), HELPER);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var written = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < 8; n++) {
                var field = "answer-" + (n + 1);
                written.add(
                        () -> writes(body, draft, field, "x", null).extract().statusCode());
            }
            written.add(
                    4,
                    () -> group.asks()
                            .delete("/drafts/{id}/parts/{other}", draft, body.id())
                            .statusCode());
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(written)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(200, 204, 404);
            var there =
                    reads(group, draft).extract().jsonPath().getList("answers").size();
            assertThat(there)
                    .isEqualTo((int) statuses.stream().filter(one -> one == 200).count());
            changes(group, draft).body("items", hasSize(there));
        }
    }

    @Test
    void whoHelpedHasNoSayForWhomeverTheyDecide() {
        var evaHelps = Party.of("infrastructure", "support-officer");
        var both = new Party(
                evaHelps.id(),
                "infrastructure",
                Tokens.of(
                        "both-of-" + evaHelps.id(),
                        List.of(
                                new Tokens.In(evaHelps.id(), "support-officer"),
                                new Tokens.In(grant.body().id(), "grants-officer"))));
        var whole = grant.written(40_000, "own-account");
        Parts.taken(directory, group, whole, evaHelps, HELPER);
        Parts.taken(directory, group, whole, grant.body(), HELPER);
        both.asks()
                .header("Trellis-Organisation", evaHelps.id())
                .header("If-Match", "\"1\"")
                .body(Map.of("words", "We cook well."))
                .put("/drafts/{id}/answers/answer-1", whole)
                .then()
                .statusCode(200);
        writes(grant.body(), whole, "answer-2", "For all.", 1).statusCode(200);
        Grant.sends(group, whole).statusCode(200);

        grant.body()
                .asks()
                .get("/applications/{id}/deciding", whole)
                .then()
                .body("youAreOut", equalTo(true))
                .body("interests", equalTo(0));
        Grant.proposes(grant.body(), whole, Map.of("approve", true))
                .statusCode(403)
                .body("code", equalTo("interest-declared"));
        both.asks()
                .header("Trellis-Organisation", grant.body().id())
                .get("/applications/{id}/deciding", whole)
                .then()
                .statusCode(200)
                .body("youAreOut", equalTo(true));
        var third = grant.body().other("third", "grants-officer");
        Grant.decides(
                        third,
                        whole,
                        UUID.fromString(Grant.proposes(grant.colleague(), whole, Map.of("approve", true))
                                .statusCode(200)
                                .extract()
                                .path("proposal.id")))
                .statusCode(200);
    }

    @Test
    void whoHelpedDecidesNotEvenWhereTheServiceForgot() throws SQLException {
        var whole = grant.written(40_000, "own-account");
        Parts.taken(directory, group, whole, grant.body(), HELPER);
        writes(grant.body(), whole, "answer-2", "For all.", 1).statusCode(200);
        Grant.sends(group, whole).statusCode(200);
        var proposal = Grant.proposes(grant.colleague(), whole, Map.of("approve", true))
                .statusCode(200)
                .extract()
                .<String>path("proposal.id");
        assertThat(proposal).isNotNull();
        var helper = "person-of-" + grant.body().id();

        assertThatThrownBy(() -> Rows.write(
                        grant.body().id(),
                        """
                        insert into decision (application_id, n, sender_id, receiver_id, approve, pence, reasons, at)
                        values ('%s', 1, '%s', '%s', true, 40000, '{}', now())
                        """.formatted(whole, grant.body().id(), group.id()),
                        "insert into decision_people values ('%s', '%s', 1, 'somebody', '%s')"
                                .formatted(grant.body().id(), whole, helper)))
                .hasMessageContaining("with an interest");
    }

    @Test
    void peopleOfACoApplicantHaveNoSay() {
        var whole = grant.written(40_000, "own-account");
        var council = Parts.taken(directory, group, whole, Party.of("council", "liaison-officer"), CO_APPLICANT);
        Grant.sends(group, whole).statusCode(200);
        var person = Tokens.of(
                "both-of-" + council.id(),
                List.of(
                        new Tokens.In(council.id(), "liaison-officer"),
                        new Tokens.In(grant.body().id(), "grants-officer")));

        new Party(grant.body().id(), "infrastructure", person)
                .asks()
                .header("Trellis-Organisation", grant.body().id())
                .get("/applications/{id}/deciding", whole)
                .then()
                .statusCode(200)
                .body("youAreOut", equalTo(true));
    }

    @Test
    void onlyWhomTheGroupMaySeeCanBeAsked() {
        var hidden = Party.group();
        var shutting = Party.group();
        directory.publishes(shutting, List.of(group.id()));
        var listed = Parts.known(directory, Party.group());
        Awaitility.await()
                .untilAsserted(() -> asks(group, draft, listed, CO_APPLICANT).statusCode(200));
        var linked = Party.group();
        directory.opens(linked, group, "signposts");
        directory.settle();
        asks(group, draft, linked, CO_APPLICANT).statusCode(200);

        var absent = asks(group, draft, Party.group(), CO_APPLICANT).extract().asString();
        for (var nobody : List.of(hidden, shutting, group)) {
            assertThat(asks(group, draft, nobody, CO_APPLICANT)
                            .statusCode(422)
                            .extract()
                            .asString())
                    .isEqualTo(absent);
        }
        asks(group, draft, listed, HELPER).statusCode(422).body("code", equalTo("cannot-be-asked"));
        directory.registers(grant.body());
        Awaitility.await()
                .untilAsserted(() -> asks(group, draft, grant.body(), HELPER).statusCode(200));
        asks(group, draft, grant.body(), CO_APPLICANT).statusCode(422);
    }

    @Test
    void theEndIsInThirtyDaysAtTheLatest() {
        var other = known(Party.group(), CO_APPLICANT);
        for (var days : List.of(-1, 0, 31)) {
            asks(group, draft, other, CO_APPLICANT, Duration.ofDays(days))
                    .statusCode(422)
                    .body("code", equalTo("end-not-possible"));
        }
        asks(group, draft, other, CO_APPLICANT, Duration.ofDays(29)).statusCode(200);
        assertThatThrownBy(() -> Rows.write(
                        group.id(),
                        "update draft_part set until = now() + interval '40 days' where draft_id = '" + draft + "'"))
                .hasMessageContaining("thirty_days_at_most");
    }

    @Test
    void tenAreAskedAtMost() {
        for (int n = 0; n < 10; n++) {
            known(Party.group(), CO_APPLICANT);
        }
        var eleventh = Parts.known(directory, Party.group());
        Awaitility.await()
                .untilAsserted(() -> asks(group, draft, eleventh, CO_APPLICANT)
                        .statusCode(422)
                        .body("code", equalTo("too-many-asked")));
    }

    @Test
    void nobodyIsNamedWithoutAYes() throws SQLException {
        var whole = grant.written(100, "own-account");
        var other = Parts.known(directory, Party.group());
        Awaitility.await()
                .untilAsserted(() -> asks(group, whole, other, CO_APPLICANT).statusCode(200));
        Grant.sends(group, whole).statusCode(200).body("coApplicants", empty());

        assertThatThrownBy(() -> Rows.write(group.id(), """
                        insert into co_applicant (application_id, sender_id, receiver_id, audience_id, name, title, at)
                        values ('%s', '%s', '%s', '%s', 'x', 'x', now())
                        """.formatted(
                                whole, group.id(), grant.body().id(), other.id())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aYesNeedsANameAndAHelperOfAGroupHasNoPart() {
        var other = known(Party.group(), CO_APPLICANT);
        var invitation = invitation(other);
        answers(other, invitation, true, " ").statusCode(422).body("code", equalTo("name-needed"));
        answers(other, invitation, true, "Al-Noor").statusCode(200);

        var lesser = other.other("lesser", "helper");
        lesser.asks().get("/taking-part").then().statusCode(403);
        reads(lesser, draft).statusCode(404);
        writes(lesser, draft, "title", "x", null).statusCode(404);
        var helper = group.other("helper", "helper");
        asks(helper, draft, other, CO_APPLICANT).statusCode(403);
        helper.asks().get("/drafts/{id}/parts", draft).then().statusCode(200);
    }

    @Test
    void aStrangerLearnsNothingOnAnyRoute() {
        var other = taken(Party.group(), CO_APPLICANT);
        writes(other, draft, "title", "Gas", null).statusCode(200);
        String change = changes(group, draft).extract().path("items[0].id");
        var invitation = invitation(other);

        for (var stranger : List.of(Party.group(), other)) {
            stranger.asks().get("/drafts/{id}/parts", draft).then().statusCode(404);
            asks(stranger, draft, Party.group(), CO_APPLICANT).statusCode(404);
            stranger.asks()
                    .delete("/drafts/{id}/parts/{other}", draft, other.id())
                    .then()
                    .statusCode(404);
            stranger.asks().get("/drafts/{id}/changes", draft).then().statusCode(404);
            stranger.asks()
                    .put("/drafts/{id}/changes/{change}/undoing", draft, change)
                    .then()
                    .statusCode(404);
        }
        for (var stranger : List.of(Party.group(), group)) {
            stranger.asks().get("/taking-part").then().body("items.id", not(hasItem(invitation.toString())));
            stranger.asks().get("/taking-part/{id}", invitation).then().statusCode(404);
            answers(stranger, invitation, true, "x").statusCode(404);
        }
        var mine = grant.starts();
        group.asks()
                .put("/drafts/{id}/changes/{change}/undoing", mine, change)
                .then()
                .statusCode(404);
        Party.nobodyAsks().get("/taking-part").then().statusCode(401);
        group.asks()
                .get("/drafts/{id}/parts", draft)
                .then()
                .body("items.organisationId", containsInAnyOrder(other.id().toString()));
    }

    @Test
    void whoHelpedIsForgottenWhenNothingCanBeDecided() throws SQLException {
        var body = taken(Party.body(), HELPER);
        writes(body, draft, "title", "Gas", null).statusCode(200);
        assertThat(Rows.visible(body.id(), "helped")).isEqualTo(1);
        assertThat(Rows.changed(body.id(), "delete from helped where at < now() - interval '2 years'"))
                .isZero();
        Rows.fallsDue(draft, "help-is-forgotten");
        Awaitility.await().untilAsserted(() -> assertThat(Rows.dueNow(draft)).isZero());
        assertThat(Rows.visible(body.id(), "helped")).isEqualTo(1);

        Rows.pass("helped", "at = at - interval '3 years'", "draft_id = '" + draft + "'");
        Rows.fallsDue(draft, "help-is-forgotten");

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Rows.visible(body.id(), "helped")).isZero());
    }

    @Test
    void eachTakesItsOwnAlongAndNothingOfTheOthers() {
        writes(group, draft, "title", "Words of the group", null).statusCode(200);
        var other = taken(Party.group(), CO_APPLICANT);
        writes(other, draft, "answer-1", "Words of the other", null).statusCode(200);

        assertThat(group.asks().get("/export").asString())
                .contains("Words of the group", "Words of the other", other.id().toString(), "draft_change");
        assertThat(other.asks().get("/export").asString())
                .contains("draft_part", Parts.name(other), "helped")
                .doesNotContain("Words of the");
    }

    @Test
    void withTheDraftGoesAllThatHangsOnIt() throws SQLException {
        var other = taken(Party.group(), CO_APPLICANT);
        writes(other, draft, "title", "Gas", null).statusCode(200);

        group.asks().delete("/drafts/{id}", draft).then().statusCode(204);

        other.asks().get("/taking-part").then().body("items", empty());
        for (var table : List.of("draft_part", "draft_part_answer", "draft_change")) {
            assertThat(Rows.visible(group.id(), table)).as(table).isZero();
            assertThat(Rows.visible(other.id(), table)).as(table).isZero();
        }
    }
}
