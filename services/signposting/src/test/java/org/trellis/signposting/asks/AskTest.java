package org.trellis.signposting.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Support.TODAY;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.asks;
import static org.trellis.signposting.Support.box;
import static org.trellis.signposting.Support.files;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.told;
import static org.trellis.signposting.Support.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.days.WorkingDays;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// What is asked of bodies and of groups, who owes an answer to it, and by when.
@QuarkusTest
class AskTest {

    @Inject
    Directory directory;

    @Inject
    WorkingDays working;

    private final Party group = Party.group();
    private final Party council = officer();
    private final Party neighbour = Party.group();

    @BeforeEach
    void bothTakeSignpostsFromTheGroup() {
        link(directory, group, council);
        link(directory, group, neighbour);
        directory.settle();
    }

    @Test
    void whoWasAskedReadsItWithoutTheOthersAndAnInstitutionOwesAnAnswer() {
        var id = asked(group, ask(council, neighbour));
        var due = working.after(TODAY, 10).toString();

        reads(council, "asks", id)
                .statusCode(200)
                .body(
                        "direction", equalTo("received"),
                        "askerId", equalTo(group.id().toString()),
                        "words", equalTo("A dry room for forty bags."),
                        "state", equalTo("open"),
                        "asked.organisationId", contains(council.id().toString()),
                        "asked.owedBy", contains(due));
        reads(neighbour, "asks", id)
                .body(
                        "asked.organisationId",
                        contains(neighbour.id().toString()),
                        "asked.owedBy",
                        contains(nullValue()));
        reads(group, "asks", id)
                .body("direction", equalTo("made"), "asked", hasSize(2), "asked.overdue", contains(false, false));
        assertThat(box(council, "asks", "received")).containsExactly(id.toString());
        owed(council).body("items.id", contains(id.toString()));
        owed(neighbour).body("items", empty());
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("support-asked", id))
                        .hasSize(2)
                        .allSatisfy(said -> assertThat(said)
                                .doesNotContain("dry room", group.id().toString())));
    }

    @Test
    void anAnswerIsTheFirstWordsAndThenNothingIsOwedAnyMore() {
        var id = asked(group, ask(council, neighbour));

        writes(council, id, group, "We cannot. Try the hall in Quay Street.").statusCode(204);

        owed(council).body("items", empty());
        String at = reads(group, "asks", id)
                .body("asked.answeredAt", contains(notNullValue(), nullValue()))
                .extract()
                .path("asked[0].answeredAt");
        writes(council, id, group, "Or the library.").statusCode(204);
        reads(group, "asks", id).body("asked[0].answeredAt", equalTo(at));
        reads(neighbour, "asks", id).body("asked.answeredAt", contains(nullValue()));
    }

    @Test
    void anInstitutionIsRemindedAtHalfOfItsTimeAndOnTheLastDayUnlessItAnswered() throws Exception {
        var id = asked(group, ask(council));
        var to = UUID.fromString(Rows.text(group.id(), "select id from ask_to where ask_id = '" + id + "'"));
        Rows.fallsDue("answer-is-owed", to);
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("support-owed", id))
                        .singleElement()
                        .satisfies(said -> assertThat(said)
                                .contains(
                                        council.id().toString(),
                                        working.after(TODAY, 10).toString())));
        assertThat(Rows.due("answer-is-owed", to)).isEqualTo(1);

        // The last day has come: there is no third time.
        Rows.ages("ask_to", "owed_by = '" + TODAY + "', asked_at = asked_at - interval '14 days'", "id = '" + to + "'");
        Rows.fallsDue("answer-is-owed", to);
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("support-owed", id)).hasSize(2));

        writes(council, id, group, "We cannot.").statusCode(204);
        Rows.isDue(group.id(), "answer-is-owed", to);
        Rows.fallsDue("answer-is-owed", to);
        Awaitility.await().until(() -> Rows.due("answer-is-owed", to) == 0);
        assertThat(told("support-owed", id)).hasSize(2);
    }

    @Test
    void whatIsOwedForTooLongIsOverdueForBoth() throws Exception {
        var id = asked(group, ask(council));
        Rows.ages("ask_to", "owed_by = '" + TODAY.minusDays(1) + "'", "ask_id = '" + id + "'");

        reads(group, "asks", id).body("asked.overdue", contains(true));
        owed(council).body("items[0].asked[0].overdue", equalTo(true));
        answerTime(council).body("waiting", equalTo(1), "overdue", equalTo(1), "medianDays", nullValue());
    }

    @Test
    void anInstitutionSeesItsOwnMedianAndPromisesWhatItCan() throws Exception {
        council.asks()
                .body(Map.of("workingDays", 21))
                .put("/answer-promise")
                .then()
                .statusCode(400);
        council.asks()
                .body(Map.of("workingDays", 3))
                .put("/answer-promise")
                .then()
                .statusCode(200);
        for (var days : List.of(2, 4, 9)) {
            var id = asked(group, ask(council));
            reads(group, "asks", id)
                    .body("asked.owedBy", contains(working.after(TODAY, 3).toString()));
            writes(council, id, group, "Yes").statusCode(204);
            Rows.ages("ask_to", "asked_at = asked_at - interval '%d days'".formatted(days), "ask_id = '" + id + "'");
        }
        asked(group, ask(council));

        answerTime(council)
                .body(
                        "medianDays", equalTo(4.0f),
                        "answered", equalTo(3),
                        "waiting", equalTo(1),
                        "overdue", equalTo(0),
                        "promisedWorkingDays", equalTo(3));
        answerTime(officer()).body("answered", equalTo(0), "medianDays", nullValue());
        Rows.ages("ask_answer", "at = at - interval '91 days'", "sender_id = '" + council.id() + "'");
        answerTime(council).body("answered", equalTo(0));
        for (var path : List.of("/answer-time", "/answer-promise")) {
            group.asks().get(path).then().statusCode(403);
        }
    }

    @Test
    void whoeverAsksClosesItAndWhoWasAskedPutsItAwayUnseen() {
        var id = asked(group, ask(neighbour, council));
        var before = reads(group, "asks", id).extract().asString();

        files(neighbour, "asks", id, true).statusCode(200).body("filed", equalTo(true));
        assertThat(box(neighbour, "asks", "received")).isEmpty();
        assertThat(box(neighbour, "asks", "put-away")).containsExactly(id.toString());
        assertThat(reads(group, "asks", id).extract().asString()).isEqualTo(before);
        closes(neighbour, id, true).statusCode(403).body("code", equalTo("only-the-asker"));

        closes(group, id, true).statusCode(200).body("state", equalTo("met"));
        closes(group, id, true).statusCode(200);
        closes(group, id, false).statusCode(409).body("code", equalTo("ask-over"));
        assertThat(box(council, "asks", "received")).isEmpty();
        owed(council).body("items", empty());
        writes(council, id, group, "Too late?").statusCode(409).body("code", equalTo("ask-over"));
    }

    @Test
    void itLapsesOnceItsDayAndThePromisedOneAreOver() throws Exception {
        var soon = ask(council, neighbour);
        soon.put("by", TODAY.toString());
        var id = asked(group, soon);
        Rows.ages("ask", "by_day = by_day - 1", "id = '" + id + "'");
        // It is past its day, and the council still owes an answer.
        assertThat(box(council, "asks", "received")).containsExactly(id.toString());

        Rows.ages(
                "ask",
                "ends_on = '%s', by_day = '%s'".formatted(TODAY.minusDays(1), TODAY.minusDays(1)),
                "id = '" + id + "'");

        assertThat(box(council, "asks", "received")).isEmpty();
        reads(neighbour, "asks", id).body("state", equalTo("lapsed"));
        closes(group, id, true).statusCode(409);
    }

    @Test
    void aCouncillorReadsWhatWasAskedOfCouncillorsTooAndOffersOnIt() {
        var councillor = new Party(council.id(), "council", Tokens.of(council.id(), "councillor"));
        var hidden = asked(group, ask(council));
        var shown = ask(council);
        shown.put("councillors", true);
        var open = asked(group, shown);

        assertThat(box(councillor, "asks", "received")).containsExactly(open.toString());
        reads(councillor, "asks", hidden).statusCode(404);
        assertThat(box(council, "asks", "received")).containsExactly(open.toString(), hidden.toString());
        var answer = offer();
        answer.put("answersAskId", hidden);
        councillor.asks().body(answer).post("/offers").then().statusCode(404);
        answer.put("answersAskId", open);
        var offer = offered(councillor, answer);
        reads(group, "offers", offer).statusCode(200);
        writes(councillor, open, group, "x").statusCode(403).body("code", equalTo("role-needed"));
        closes(councillor, open, true).statusCode(403);
        asks(councillor, ask(group)).statusCode(403);
    }

    @Test
    void withTheLinkEndsWhatWasNotAnswered() {
        var open = asked(group, ask(council, neighbour));
        var answered = asked(group, ask(council));
        writes(council, answered, group, "Yes").statusCode(204);
        var theirs = asked(council, ask(group));

        directory.ends(group, council, group);
        directory.ends(council, group, group);
        directory.settle();
        link(directory, group, council);
        directory.settle();

        reads(council, "asks", open).statusCode(404);
        reads(group, "asks", theirs).statusCode(404);
        reads(group, "asks", open)
                .body("asked.organisationId", contains(neighbour.id().toString()));
        reads(council, "asks", answered).statusCode(200);
    }

    @Test
    void whatCannotBeAskedIsRefusedInWords() throws Exception {
        directory.registers(council);
        var closed = Party.of("council", "liaison-officer");
        directory.registers(closed);
        Awaitility.await().until(() -> asks(group, ask(closed)).extract().statusCode() == 403);
        asks(group, ask(council, closed))
                .body("code", equalTo("asks-not-open"))
                .body("organisationIds", contains(closed.id().toString()));
        asks(group, ask(council, Party.group())).statusCode(404).body("code", equalTo("not-found"));
        asks(group, ask(group)).statusCode(422).body("code", equalTo("ask-to-yourself"));
        asks(group, ask()).statusCode(400);
        var personal = ask(council);
        personal.put("words", "Write to jan@trellis.example");
        asks(group, personal).statusCode(422).body("code", equalTo("may-be-personal"), "field", equalTo("words"));
        var late = ask(council);
        late.put("by", TODAY.minusDays(1).toString());
        asks(group, late).statusCode(422).body("code", equalTo("day-not-possible"));
        Party.asks(Tokens.of(group.id(), "helper"))
                .body(ask(council))
                .post("/asks")
                .then()
                .statusCode(403);
        for (int i = 0; i < AskDesk.MOST_A_DAY; i++) {
            asked(group, ask(neighbour));
        }
        asks(group, ask(council)).statusCode(422).body("code", equalTo("too-many-asks"));
    }

    private static ValidatableResponse closes(Party by, UUID id, boolean met) {
        return by.asks().body(Map.of("met", met)).put("/asks/{id}/end", id).then();
    }

    private static ValidatableResponse owed(Party by) {
        return by.asks().get("/asks/owed").then().statusCode(200);
    }

    private static ValidatableResponse answerTime(Party by) {
        return by.asks().get("/answer-time").then().statusCode(200);
    }
}
