package org.trellis.grants.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.decides;
import static org.trellis.grants.Grant.no;
import static org.trellis.grants.Grant.proposes;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Weighed;

/// What the people of a funder think of an application, before they decide it.
@QuarkusTest
class WeighingTest {

    private static final Map<String, Object> YES = Map.of("approve", true);

    @Test
    void whatIsRatedStandsInTheFundBeforeAnybodyApplies() {
        var body = Party.body();
        var fund = Weighed.fund(body, 50_000);

        Party.nobodyAsks().get("/open-funds/{id}", fund).then().body("terms.criteria", equalTo(Weighed.CRITERIA));
        body.asks().post("/funds/{id}/copies", fund).then().body("terms.criteria", equalTo(Weighed.CRITERIA));
        var seven = Funds.words();
        seven.put("criteria", Collections.nCopies(7, "More"));
        body.asks().body(seven).post("/funds").then().statusCode(400);
        body.asks().get("/funds/{id}", Funds.open(body, 100)).then().body("terms.criteria", empty());
    }

    @Test
    void theOthersScoresAreSeenAfterOnesOwnAlone() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scores(grant.colleague(), application, 1, 3, "They cook where nobody else does.")
                .statusCode(200);

        Weighed.scores(grant.body(), application, 1, 1, "Not sure.")
                .body("yoursGiven", equalTo(false))
                .body("criteria[0].others", empty());
        Weighed.scores(grant.body(), application, 2, 2, "A fair price.")
                .body("yoursGiven", equalTo(true))
                .body("criteria[0].yours.points", equalTo(1))
                .body("criteria[0].others.points", contains(3))
                .body("criteria[0].others.words", contains("They cook where nobody else does."));
        Weighed.scores(grant.body(), application, 1, 2, "Seen their words.").statusCode(200);
        Weighed.scores(grant.colleague(), application, 2, 0, "Dear.")
                .body("criteria[0].others.points", contains(2))
                .body("criteria[1].yours.points", equalTo(0));
    }

    @Test
    void thereIsNoScoreWithoutWordsAndNoneAboveThree() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);

        Weighed.scores(grant.body(), application, 1, 2, " ").statusCode(400);
        Weighed.scores(grant.body(), application, 1, 4, "Very.").statusCode(400);
        Weighed.scores(grant.body(), application, 1, -1, "Not.").statusCode(400);
        Weighed.scores(grant.body(), application, 3, 2, "No such.").statusCode(404);
        Weighed.scores(grant.body(), application, 0, 2, "No such.").statusCode(404);
        Weighed.scores(grant.body(), application, 1, 2, "Ring Amina, 07700 900123.")
                .statusCode(422)
                .body("code", equalTo("words-have-contact"))
                .body("field", equalTo("words"));
        Weighed.looks(grant.body(), application).body("criteria.yours", contains(nullValue(), nullValue()));
    }

    @Test
    void whoProposesToGiveHasRatedIt() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scores(grant.body(), application, 1, 2, "Good.").statusCode(200);

        proposes(grant.body(), application, YES).statusCode(409).body("code", equalTo("scores-missing"));
        Weighed.scores(grant.body(), application, 2, 2, "Good.").statusCode(200);
        decides(grant.colleague(), application, grant.proposed(application, YES))
                .statusCode(200);
        Weighed.scores(grant.body(), application, 2, 0, "Late.")
                .statusCode(409)
                .body("code", equalTo("decided-already"));
        var other = grant.sent(100);
        proposes(grant.body(), other, no()).statusCode(200);
    }

    @Test
    void anInterestRemovesSomebodysScoresAndSight() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scoresAll(grant.colleague(), application);
        Weighed.scoresAll(grant.body(), application);
        Weighed.remarks(grant.body(), application, "Looks good.").statusCode(201);
        grant.colleague()
                .asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(200);

        Weighed.looks(grant.body(), application).body("criteria[0].others", empty());
        Weighed.looks(grant.colleague(), application)
                .statusCode(200)
                .body("youAreOut", equalTo(true))
                .body("criteria", empty())
                .body("remarks", empty());
        Weighed.scores(grant.colleague(), application, 1, 0, "No.")
                .statusCode(403)
                .body("code", equalTo("interest-declared"));
        Weighed.flags(grant.colleague(), application, "other", "Hm.").statusCode(403);
        Weighed.remarks(grant.colleague(), application, "Hm.").statusCode(403);
    }

    @Test
    void anOpenFlagStopsAnApprovalUntilSomebodyElseAnswersIt() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, YES);
        var flag = Weighed.flagged(grant.body(), application);

        decides(grant.colleague(), application, proposal).statusCode(409).body("code", equalTo("flag-open"));
        assertThat(grant.pence("committed")).isZero();
        Weighed.answers(grant.body(), application, flag, "It is fine.")
                .statusCode(403)
                .body("code", equalTo("flag-yours"));
        Weighed.answers(grant.colleague(), application, UUID.randomUUID(), "It is fine.")
                .statusCode(404);
        Weighed.answers(grant.colleague(), application, flag, "That was another kitchen.")
                .statusCode(200)
                .body("flags[0].answer", equalTo("That was another kitchen."));
        Weighed.answers(grant.colleague(), application, flag, "Again.")
                .statusCode(409)
                .body("code", equalTo("flag-answered"));
        decides(grant.colleague(), application, proposal).statusCode(200);
    }

    @Test
    void anOpenFlagStopsNoRefusal() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        Weighed.flags(grant.body(), application, "no-such-kind", "Hm.")
                .statusCode(422)
                .body("code", equalTo("flag-kind-unknown"));
        Weighed.flagged(grant.body(), application);

        decides(grant.colleague(), application, grant.proposed(application, no()))
                .statusCode(200);
        Weighed.flags(grant.body(), application, "other", "Late.").statusCode(409);
        Party.nobodyAsks().get("/flag-kinds").then().body("items.code", hasItem("asked-elsewhere"));
    }

    @Test
    void theDatabaseKeepsItToo() throws SQLException {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        var flag = Weighed.flagged(grant.body(), application);
        refused(grant, "a flag is open", """
                insert into decision (application_id, n, sender_id, receiver_id, approve, pence, reasons, at)
                values ('$application', 1, '$body', '$group', true, 5, '{}', now())
                """, application);
        Weighed.answers(grant.colleague(), application, flag, "It is fine.").statusCode(200);
        refused(grant, "a flag is answered once", "update flag set resolved_words = 'Otherwise.'", application);
        refused(grant, "two_people", """
                insert into flag (id, organisation_id, application_id, kind, words, raised_by, at, resolved_by,
                    resolved_words, resolved_at)
                values (gen_random_uuid(), '$body', '$application', 'other', 'x', 'me', now(), 'me', 'x', now())
                """, application);
        Rows.write(
                grant.body().id(),
                "insert into interest (organisation_id, application_id, person, at) values ('%s', '%s', 'me', now())"
                        .formatted(grant.body().id(), application));
        var score = """
                insert into score (organisation_id, application_id, n, criterion, person, points, words, at)
                values ('$body', '$application', 1, 1, '$person', 3, 'x', now())
                """;
        refused(grant, "interest does not score", score.replace("$person", "me"), application);
        decides(grant.colleague(), application, grant.proposed(application, no()))
                .statusCode(200);
        refused(grant, "not scored any more", score.replace("$person", "you"), application);
        refused(grant, "others decide after an appeal", """
                insert into decision_people (organisation_id, application_id, n, proposed_by, decided_by)
                select organisation_id, application_id, 2, 'somebody', decided_by from decision_people
                """, application);
        assertThat(Rows.visible(grant.group().id(), "flag")).isZero();
    }

    private static void refused(Grant grant, String why, String sql, UUID application) {
        var filled = sql.replace("$application", application.toString())
                .replace("$body", grant.body().id().toString())
                .replace("$group", grant.group().id().toString());
        assertThatThrownBy(() -> Rows.changed(grant.body().id(), filled))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    @Test
    void allOfItGoesWithTheApplication() throws SQLException {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scoresAll(grant.body(), application);
        Weighed.flagged(grant.body(), application);
        Weighed.remarks(grant.body(), application, "Hm.").statusCode(201);
        for (var table : List.of("score", "flag", "remark")) {
            assertThat(Rows.visible(grant.body().id(), table)).as(table).isPositive();
            assertThatThrownBy(() -> Rows.changed(grant.body().id(), "delete from " + table))
                    .hasMessageContaining("is kept while there is its application");
        }
        Rows.passUntriggered(
                "application",
                "is_only_added_to",
                "sent_at = sent_at - interval '3 years'",
                "id = '" + application + "'");

        Rows.fallsDue(application, "application-is-forgotten");

        for (var table : List.of("score", "flag", "remark")) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Rows.visible(grant.body().id(), table))
                            .as(table)
                            .isZero());
        }
    }

    @Test
    void whatIsSentAgainIsSaidOnce() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        for (int i = 0; i < 2; i++) {
            for (var what : List.of("flags", "remarks")) {
                grant.body()
                        .asks()
                        .header("Idempotency-Key", "the-same")
                        .body(Map.of("kind", "other", "words", "Look at the sum."))
                        .post("/applications/{id}/weighing/{what}", application, what)
                        .then()
                        .statusCode(201)
                        .body(what, hasSize(1));
            }
        }
        Weighed.remarks(grant.colleague(), application, "Write to a@example.org")
                .statusCode(422)
                .body("code", equalTo("words-have-contact"));
        Weighed.looks(grant.colleague(), application).body("remarks.yours", contains(false));
    }

    @Test
    void theGroupReadsNoneOfIt() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scores(grant.body(), application, 1, 0, "Unheard of.").statusCode(200);
        Weighed.scores(grant.body(), application, 2, 0, "Unheard of.").statusCode(200);
        decides(grant.colleague(), application, grant.proposed(application, YES))
                .statusCode(200);

        var read = grant.group()
                .asks()
                .get("/applications/{id}", application)
                .then()
                .extract()
                .asString();
        assertThat(read).doesNotContain("Unheard", "points");
        assertThat(grant.body().asks().get("/export").then().extract().asString())
                .contains("Unheard of.");
        assertThat(grant.group().asks().get("/export").then().extract().asString())
                .doesNotContain("Unheard");
        Weighed.looks(grant.group(), application).statusCode(403);
        Weighed.looks(grant.group().other("officer", "grants-officer"), application)
                .statusCode(403)
                .body("code", equalTo("only-the-funder"));
    }

    @Test
    void anotherFunderLearnsNothing() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        var flag = Weighed.flagged(grant.body(), application);
        var stranger = Party.body();

        Weighed.looks(stranger, application).statusCode(404);
        Weighed.scores(stranger, application, 1, 2, "Hm.").statusCode(404);
        Weighed.flags(stranger, application, "other", "Hm.").statusCode(404);
        Weighed.answers(stranger, application, flag, "Hm.").statusCode(404);
        Weighed.remarks(stranger, application, "Hm.").statusCode(404);
        var own = Weighed.with(50_000);
        var theirs = own.sent(100);
        Weighed.answers(own.colleague(), theirs, flag, "Hm.").statusCode(404);
        Weighed.looks(own.body(), theirs).body("flags.id", not(hasItem(flag.toString())));
    }

    @Test
    void afterAnAppealOthersDecide() {
        var grant = Weighed.with(50_000);
        var application = grant.sent(45_000);
        Weighed.scoresAll(grant.body(), application);
        decides(grant.colleague(), application, grant.proposed(application, no()))
                .statusCode(200);
        grant.group()
                .asks()
                .body(Map.of("words", "Look again."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200);
        var third = grant.body().other("third", "grants-officer");

        Weighed.looks(grant.body(), application).body("criteria.yours", contains(nullValue(), nullValue()));
        grant.colleague()
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .body("tookPart", equalTo(true))
                .body("decidedBefore", equalTo(true));
        Weighed.scoresAll(third, application);
        var again = UUID.fromString(
                proposes(third, application, YES).statusCode(200).extract().path("proposal.id"));
        decides(grant.colleague(), application, again)
                .statusCode(403)
                .body("code", equalTo("another-person-decides-again"));
        decides(grant.body(), application, again).statusCode(200).body("state", equalTo("approved"));
    }
}
