package org.trellis.referrals.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.referrals.Case.answers;
import static org.trellis.referrals.Case.asks;
import static org.trellis.referrals.Case.closes;
import static org.trellis.referrals.Case.reads;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.referrals.Case;
import org.trellis.referrals.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Whom a concern is about has a right of reply, and no concern is kept for longer than its time.
@QuarkusTest
class ReplyTest {

    @Inject
    Directory directory;

    @Test
    void theOrganisationConcernedLearnsOfItByTheFirstQuestionAndMayReply() throws SQLException {
        var one = Case.made(directory);
        var id = one.raised();
        one.group().asks().get("/concern-questions").then().statusCode(200).body("items", empty());
        for (var table : List.of("concern", "concern_sent", "concern_question", "concern_word")) {
            assertThat(Rows.visible(one.group().id(), table)).as(table).isZero();
        }

        asks(one.lead(), id).statusCode(200).body("askedAt", notNullValue(), "thread.words", contains(Case.QUESTION));
        var read = one.group()
                .asks()
                .get("/concern-questions/{id}", id)
                .then()
                .statusCode(200)
                .body("askerId", equalTo(one.lead().id().toString()), "thread.words", contains(Case.QUESTION))
                .extract()
                .asString();
        assertThat(read).doesNotContain("Zwetschgenkern", one.sender().id().toString(), "07700");
        Strangers.learnNothing(one.group().as("helper"), id);
        Strangers.learnNothing(one.sender(), id);
        reads(one.group(), id).statusCode(404);
        answers(one.group(), id).statusCode(200);
        answers(one.group(), id).statusCode(200).body("thread.answer", contains(false, true, true));
        reads(one.lead(), id).body("thread.words", contains(Case.QUESTION, Case.ANSWER, Case.ANSWER));

        closes(one.lead(), id, "no-risk-found").statusCode(200).body("outcome", equalTo("no-risk-found"));
        closes(one.lead(), id, "no-risk-found").statusCode(200);
        closes(one.lead(), id, "advice-given").statusCode(409);
        answers(one.group(), id).statusCode(409).body("code", equalTo("concern-closed"));
        asks(one.lead(), id).statusCode(409);
        one.group().asks().get("/concern-questions").then().body("items[0].closedAt", notNullValue());
        one.lead().asks().get("/concerns?open=false").then().body("items.id", contains(id));
        var aboutNobody =
                new HashMap<String, Object>(Map.of("receiverId", one.lead().id()));
        aboutNobody.put("aboutId", null);
        String nobody = one.raises(one.sender(), aboutNobody).extract().path("id");
        asks(one.lead(), nobody).statusCode(422).body("code", equalTo("nobody-to-ask"));
    }

    @Test
    void itIsDestroyedInItsTime() throws SQLException {
        var one = Case.made(directory);
        var untaken = one.raised();
        passes(one, untaken, "729 days");
        reads(one.lead(), untaken).statusCode(200);
        isToldAgainOf(one, untaken);
        passes(one, untaken, "2 days");
        isGone(one, untaken);

        var closed = one.raised();
        asks(one.lead(), closed).statusCode(200);
        answers(one.group(), closed).statusCode(200);
        closes(one.lead(), closed, "advice-given").statusCode(200);
        passes(one, closed, "89 days");
        Rows.fallsDue(UUID.fromString(closed));
        reads(one.lead(), closed).statusCode(200);
        one.lead()
                .asks()
                .body(Map.of("reason", "asked-by-police"))
                .put("/concerns/{id}/keeping", closed)
                .then()
                .statusCode(200)
                .body("keptLonger", equalTo(true));
        one.lead()
                .asks()
                .body(Map.of("reason", "for-a-court"))
                .put("/concerns/{id}/keeping", closed)
                .then()
                .statusCode(409)
                .body("code", equalTo("kept-longer-already"));
        passes(one, closed, "364 days");
        reads(one.lead(), closed).statusCode(200);
        passes(one, closed, "3 days");
        isGone(one, closed);
        one.group().asks().get("/concern-questions/{id}", closed).then().statusCode(404);
    }

    private static void passes(Case one, String id, String time) throws SQLException {
        Rows.change(
                one.lead().id(),
                "update concern set keep_until = keep_until - interval '%s' where id = '%s'".formatted(time, id));
    }

    private static void isToldAgainOf(Case one, String id) throws SQLException {
        var lead = one.lead().id().toString();
        var tellings = Event.topic(TellingEvent.aggregate("referrals"));
        var before = Letters.in(tellings).stream()
                .filter(letter -> letter.key().equals(lead))
                .count();
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(tellings))
                        .filteredOn(letter -> letter.key().equals(lead))
                        .hasSizeGreaterThan((int) before));
    }

    private static void isGone(Case one, String id) throws SQLException {
        reads(one.lead(), id).statusCode(404);
        assertThat(one.lead().asks().get("/concerns").asString()).doesNotContain(id);
        assertThat(one.lead().asks().get("/concerns?open=false").asString()).doesNotContain(id);
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await().untilAsserted(() -> {
            assertThat(Rows.visible(one.lead().id(), "concern where id = '" + id + "'"))
                    .isZero();
            for (var party : List.of(one.lead(), one.group())) {
                assertThat(Rows.visible(party.id(), "concern_word where concern_id = '" + id + "'"))
                        .isZero();
            }
        });
    }
}
