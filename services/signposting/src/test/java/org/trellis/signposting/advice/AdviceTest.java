package org.trellis.signposting.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.signposting.Support.TODAY;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.thread;
import static org.trellis.signposting.Support.told;
import static org.trellis.signposting.Support.writes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// What the two of an ask write to each other stays between them.
@QuarkusTest
class AdviceTest {

    @Inject
    Directory directory;

    private final Party group = Party.group();
    private final Party body = Party.of("infrastructure", "safeguarding-lead");
    private final Party council = officer();
    private final Party neighbour = Party.group();
    private UUID ask;

    @BeforeEach
    void threeAreAsked() {
        for (var other : new Party[] {body, council, neighbour}) {
            link(directory, group, other);
        }
        directory.settle();
        var advice = ask(body, council, neighbour);
        advice.putAll(Map.of("kind", "advice", "words", "Do we need DBS for shopping?", "councillors", true));
        ask = asked(group, advice);
    }

    @Test
    void theTwoReadWhatEitherWroteAndNoOtherThatWasAskedDoes() {
        writes(body, ask, group, "Not for most such tasks.\nTraining on Tuesday.")
                .statusCode(204);
        writes(group, ask, body, "Thank you").statusCode(204);
        writes(council, ask, group, "Ask EVA").statusCode(204);

        thread(group, ask, body)
                .statusCode(200)
                .body("items.words", contains("Thank you", "Not for most such tasks.\nTraining on Tuesday."))
                .body("items.byYou", contains(true, false));
        thread(body, ask, group).body("items.byYou", contains(false, true));
        thread(council, ask, group).body("items.words", contains("Ask EVA"));
        thread(neighbour, ask, group).statusCode(200).body("items", empty());
        var absent = thread(council, UUID.randomUUID(), body)
                .statusCode(404)
                .extract()
                .asString();
        for (var other : new Party[] {council, neighbour, Party.group()}) {
            assertThat(thread(other, ask, body).statusCode(404).extract().asString())
                    .isEqualTo(absent);
            assertThat(writes(other, ask, body, "x").statusCode(404).extract().asString())
                    .isEqualTo(absent);
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("support-answered", ask))
                        .hasSize(3)
                        .allSatisfy(said -> assertThat(said).doesNotContain("Tuesday", "Thank", "EVA")));
    }

    @Test
    void noOtherRoleReadsAlong() {
        writes(council, ask, group, "Ask EVA").statusCode(204);
        for (var role : new String[] {"councillor", "helpline", "grants-officer", "integrator"}) {
            var somebody = new Party(council.id(), "council", Tokens.of(council.id(), role));
            thread(somebody, ask, group).statusCode(403).body("code", equalTo("role-needed"));
            writes(somebody, ask, group, "x").statusCode(403);
        }
        var helper = new Party(group.id(), "group", Tokens.of(group.id(), "helper"));
        thread(helper, ask, council).statusCode(403);
        helper.asks().get("/asks/{id}", ask).then().statusCode(200);
    }

    @Test
    void whatMayLeadToOnePersonIsAskedAboutAndTheSameKeyWritesOnce() {
        writes(body, ask, group, "Ring 07700 900123")
                .statusCode(422)
                .body("code", equalTo("may-be-personal"), "part.from", equalTo(5), "field", equalTo("words"));
        writes(body, ask, group, " ").statusCode(400);
        writes(body, ask, group, "x".repeat(2001)).statusCode(400);
        for (int i = 0; i < 2; i++) {
            body.asks()
                    .header("Idempotency-Key", "call-17")
                    .body(Map.of("words", "Our desk: 07700 900123", "publicContacts", true))
                    .post("/asks/{id}/advice/{other}", ask, group.id())
                    .then()
                    .statusCode(204);
        }
        thread(group, ask, body).body("items", hasSize(1));
    }

    @Test
    void pagesFollowOneAnother() {
        for (var words : new String[] {"one", "two", "three"}) {
            writes(body, ask, group, words).statusCode(204);
        }
        var first = group.asks()
                .get("/asks/{id}/advice/{other}?limit=2", ask, body.id())
                .then()
                .body("items.words", contains("three", "two"), "next", notNullValue())
                .extract();
        group.asks()
                .get("/asks/{id}/advice/{other}?limit=2&cursor={c}", ask, body.id(), first.path("next"))
                .then()
                .body("items.words", contains("one"));
    }

    @Test
    void withoutALinkNothingIsWrittenAndWhatWasIsStillRead() {
        writes(body, ask, group, "Not for most such tasks.").statusCode(204);
        directory.ends(group, body, group);
        directory.ends(body, group, group);
        directory.settle();

        writes(body, ask, group, "And one more thing").statusCode(409).body("code", equalTo("not-linked"));
        thread(group, ask, body).body("items", hasSize(1));
    }

    @Test
    void aYearAfterTheAskIsOverEachRemovesWhatItWrote() throws Exception {
        writes(body, ask, group, "Not for most such tasks.").statusCode(204);
        writes(group, ask, body, "Thank you").statusCode(204);
        Rows.fallsDue("advice-is-old", ask);
        Awaitility.await().until(() -> Rows.dueNow("advice-is-old", ask) == 0);
        assertThat(Rows.due("advice-is-old", ask)).isEqualTo(2);
        thread(group, ask, body).body("items", hasSize(2));

        Rows.ages(
                "ask",
                "ends_on = '%s', by_day = '%s'"
                        .formatted(
                                TODAY.minusYears(1).minusDays(1),
                                TODAY.minusYears(1).minusDays(1)),
                "id = '" + ask + "'");
        Rows.fallsDue("advice-is-old", ask);

        Awaitility.await().untilAsserted(() -> thread(group, ask, body).body("items", empty()));
        assertThat(Rows.due("advice-is-old", ask)).isZero();
    }
}
