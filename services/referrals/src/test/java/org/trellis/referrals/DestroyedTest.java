package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;

/// What directory destroyed is destroyed here. Whoever keeps a copy of a pathway still learns that it ended.
@QuarkusTest
class DestroyedTest {

    static final List<String> OF_A_HOLDER = List.of(
            "pathway",
            "pathway_area",
            "pathway_version",
            "pathway_change where not gone",
            "referrer_ask where receiver_id = acting_organisation()",
            "referrer_answer where receiver_id = acting_organisation()",
            "pathway_report",
            "pathway_notice",
            "pathway_import",
            "link_copy where organisation_id = acting_organisation()",
            "listing_copy where organisation_id = acting_organisation()",
            "capacity_copy",
            "load_told",
            "nowhere_to_send",
            "inbox",
            "idempotency");

    @Inject
    Directory directory;

    @Test
    void nothingIsLeftOfItButThatItsPathwaysEnded() throws SQLException {
        var group = Party.group();
        var reader = Party.of("partner", "integrator");
        directory.publishes(group);
        directory.opens(group, reader, "referrals");
        directory.settle();
        directory.settles(group, null);
        UnmetJourney.finds(group, Areas.ward(), 1);
        var words = Party.askedPathway(Areas.ward());
        String id = group.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(words)
                .post("/pathways?publish=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        words.put("hours", "Tuesdays");
        group.edits(id, words).statusCode(200);
        group.brings("reference,title,need\nfood-1,Food,food\n").statusCode(200);
        String ask = reader.asksToRefer(id).statusCode(201).extract().path("id");
        group.answers(id, ask, true).statusCode(200);
        reader.reports(id, "wrong", "It was shut.").statusCode(204);
        // Pages are told on a topic of their own, and may come after the links.
        Awaitility.await().untilAsserted(() -> {
            for (var rows : OF_A_HOLDER) {
                assertThat(left(group, rows)).as(rows).isPositive();
            }
        });
        directory.ends(group, reader, group);
        directory.withdraws(group);
        Awaitility.await().untilAsserted(() -> reader.reads(id).statusCode(404));

        directory.destroys(group);

        Awaitility.await().untilAsserted(() -> {
            for (var rows : OF_A_HOLDER) {
                assertThat(left(group, rows)).as(rows).isZero();
            }
        });
        assertThat(Rows.visible(reader.id(), "pathway_said")).isZero();
        reader.asks()
                .get("/pathways/changes?limit=200")
                .then()
                .body("items.findAll { it.gone }.pathwayId", hasItem(id));
    }

    @Test
    void nothingIsLeftOfWhatItAskedAndSaidButItsNamelessWordsToTheHolder() throws SQLException {
        var reader = Party.group();
        var holder = Party.council();
        directory.registers(holder);
        directory.settle();
        var id = holder.keeps(Party.askedPathway(Areas.ward()));
        Awaitility.await().untilAsserted(() -> reader.reads(id).statusCode(200));
        String ask = reader.asksToRefer(id).statusCode(201).extract().path("id");
        holder.answers(id, ask, true).statusCode(200);
        reader.reports(id, "wrong", "It was shut.").statusCode(204);
        var sent = Pair.agreed(directory, reader, Party.council()).sentFor("Jan");
        reader.asks().post("/referrals/{id}/receipt", sent).then().statusCode(204);
        assertThat(Rows.visible(reader.id(), "resident_told")).isOne();
        assertThat(Rows.visible(reader.id(), "resident_reach")).isOne();
        reader.asks().put("/pathways/{id}/following", id).then().statusCode(204);

        directory.destroys(reader);

        Awaitility.await().untilAsserted(() -> {
            assertThat(holder.readsAsks(id)).isEmpty();
            for (var rows : List.of(
                    "referrer_ask",
                    "referrer_answer",
                    "pathway_said",
                    "resident_told",
                    "resident_reach",
                    "pathway_following")) {
                assertThat(Rows.visible(reader.id(), rows)).as(rows).isZero();
            }
            assertThat(Rows.visible(holder.id(), "referrer_answer")).isZero();
        });
        holder.readsReports(id).statusCode(200).body("[0].organisationId", nullValue());
    }

    @Test
    void whatItHadSentIsTakenBackFromItsReceiverAndGoesInItsTime() throws SQLException {
        var council = Pair.registered(directory, Party.council());
        var pathway = council.keeps(Party.pathway(Areas.ward()));
        var group = Party.group();
        directory.settle();
        var taken = sentBy(group, pathway);
        var unanswered = sentBy(group, pathway);
        Pair.steps(council, taken, "accept").statusCode(200);
        group.asks().post("/referrals/{id}/code", taken).then().statusCode(200);

        directory.destroys(group);
        isCleared(group, List.of("details", "resident_code"));
        for (var id : List.of(taken, unanswered)) {
            Rows.fallsDue(UUID.fromString(id));
            Awaitility.await()
                    .untilAsserted(() -> Pair.reads(council, id)
                            .body("state", equalTo("withdrawn"), "reason", equalTo("link-ended")));
        }
        council.asks().get("/referrals").then().body("items", hasSize(0));

        for (var id : List.of(taken, unanswered)) {
            Time.passes(id, "732 days");
            Awaitility.await().untilAsserted(() -> Pair.reads(council, id).statusCode(404));
        }
        isCleared(group, List.of("referral", "referral_step", "consent"));
        Awaitility.await().until(() -> Rows.count("clock", "due where organisation_id = '" + group.id() + "'") == 0);
    }

    private static String sentBy(Party group, String pathway) {
        return group.asks()
                .body(Map.of("pathwayId", pathway, "resident", Pair.resident("Jan")))
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nothingIsLeftOfWhatItHandedToItsStreets() {
        var pair = Pair.agreed(directory);
        Street.handsOn(pair.receiver(), pair.sent(), UUID.randomUUID()).statusCode(201);

        directory.destroys(pair.receiver());

        isCleared(pair.receiver(), List.of("hand_on"));
    }

    @Test
    void nothingIsLeftOfConcernsWithWhomTheyBelongedTo() {
        var one = Case.made(directory);
        var id = one.raised();
        Case.asks(one.lead(), id).statusCode(200);
        Case.answers(one.group(), id).statusCode(200);
        String own = one.raises(one.group(), Map.of()).statusCode(201).extract().path("id");

        directory.destroys(one.group());
        isCleared(one.group(), List.of("safeguarding_lead", "concern_sent", "concern_question", "concern_word"));
        Case.reads(one.lead(), id).statusCode(200).body("thread.words", hasItem(Case.ANSWER));
        Case.asks(one.lead(), own).statusCode(200);
        isCleared(one.group(), List.of("concern_question", "concern_word"));

        directory.destroys(one.lead());
        isCleared(
                one.lead(),
                List.of("concern", "concern_word", "concern_door where organisation_id = acting_organisation()"));
    }

    @Test
    void nothingIsLeftOfWhatAnInstitutionOwed() {
        var council = AnswersJourney.owes(directory);
        directory.destroys(council);
        isCleared(council, List.of("came_back", "answer_rate where organisation_id = acting_organisation()"));
    }

    private static void isCleared(Party party, List<String> tables) {
        Awaitility.await().untilAsserted(() -> {
            for (var rows : tables) {
                assertThat(Rows.visible(party.id(), rows)).as(rows).isZero();
            }
        });
    }

    // Of a table that everybody reads some of, those rows that are its own.
    static int left(Party group, String rows) throws SQLException {
        var own = rows.contains("acting_organisation") || rows.equals("inbox") || rows.equals("idempotency")
                ? rows
                : rows + (rows.contains(" where ") ? " and " : " where ") + "organisation_id = acting_organisation()";
        return Rows.visible(group.id(), own);
    }
}
