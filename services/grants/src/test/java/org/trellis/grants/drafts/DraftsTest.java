package org.trellis.grants.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;

@QuarkusTest
class DraftsTest {

    @Test
    void anAmountAboveWhatTheFundGivesIsKeptAndSaidWhereItIsWritten() {
        var grant = Grant.with(100_000);
        var draft = grant.starts();

        Grant.writes(grant.group(), draft, "amount", "50001", null)
                .statusCode(200)
                .body("words", equalTo("50001"))
                .body("hint", equalTo("above-most"));
        grant.group()
                .asks()
                .get("/drafts/{id}", draft)
                .then()
                .body("answers[0].words", equalTo("50001"))
                .body("answers[0].hint", equalTo("above-most"));
        Grant.writes(grant.group(), draft, "amount", "9".repeat(40), 1).body("hint", equalTo("above-most"));
        Grant.writes(grant.group(), draft, "amount", "50000", 2).body("hint", nullValue());
        Grant.writes(grant.group(), draft, "title", "99999999", null).body("hint", nullValue());
    }

    @Test
    void itGoesOnOnAnotherTelephoneWhereItStopped() {
        var grant = Grant.with(50_000);
        var draft = grant.starts();
        writes(grant.group(), draft, "answer-1", "We cook on Fri", null)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        grant.second()
                .asks()
                .get("/drafts/{id}", draft)
                .then()
                .statusCode(200)
                .body("answers.field", contains("answer-1"))
                .body("answers.words", contains("We cook on Fri"));
        grant.second().asks().get("/drafts").then().body("items.id", hasItem(draft.toString()));
        writes(grant.second(), draft, "answer-1", "We cook on Fridays.", 1).statusCode(200);
    }

    @Test
    void whoHeardNoAnswerSendsItOnceMore() {
        var grant = Grant.with(50_000);
        var draft = grant.starts();

        for (int i = 0; i < 2; i++) {
            writes(grant.group(), draft, "title", "Gas", null).statusCode(200).body("version", equalTo(1));
        }
    }

    @Test
    void ofTwoWhoWriteInOneFieldNeitherLosesAWord() {
        var grant = Grant.with(50_000);
        var draft = grant.starts();
        writes(grant.group(), draft, "answer-1", "We cook.", null).statusCode(200);
        writes(grant.second(), draft, "answer-1", "We cook on Fridays.", 1).statusCode(200);

        writes(grant.group(), draft, "answer-1", "We cook for fifty.", 1)
                .statusCode(412)
                .body("code", equalTo("answer-changed"))
                .body("yours", equalTo("We cook for fifty."))
                .body("theirs", equalTo("We cook on Fridays."))
                .body("version", equalTo(2));
        writes(grant.group(), draft, "answer-1", "We cook on Fridays, for fifty.", 2)
                .statusCode(200);
    }

    @Test
    void twoStewardsInOneDraftAtOnceLoseNothing() throws Exception {
        var grant = Grant.with(50_000);
        var draft = grant.starts();
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 1; n <= 8; n++) {
            var field = n % 2 == 0 ? "answer-1" : "answer-2";
            var by = n <= 4 ? grant.group() : grant.second();
            var words = "Words of " + n;
            acts.add(() -> writes(by, draft, field, words, null).extract().statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(200, 412);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(2);
        }
    }

    @Test
    void whatIsMissingIsSaidWhenItIsSentAndNothingIsLost() {
        var grant = Grant.with(50_000);
        var draft = grant.starts();
        writes(grant.group(), draft, "title", "Gas", null).statusCode(200);
        writes(grant.group(), draft, "way", "by pigeon", null).statusCode(200);

        Grant.sends(grant.group(), draft)
                .statusCode(422)
                .body("code", equalTo("application-incomplete"))
                .body("missing", contains("amount", "way", "answer-1", "answer-2"));
        grant.group().asks().get("/drafts/{id}", draft).then().body("answers", hasSize(2));
    }

    @Test
    void moreThanTheFundGivesIsRefused() {
        var grant = Grant.with(50_000);
        for (var amount : List.of("50001", "0", "-5", "12.50", "1000000000000000000")) {
            var draft = grant.written(100, "own-account");
            writes(grant.group(), draft, "amount", amount, 1).statusCode(200);

            Grant.sends(grant.group(), draft)
                    .statusCode(422)
                    .body("code", equalTo("amount-not-possible"))
                    .body("mostPence", equalTo(50_000));
        }
    }

    @Test
    void whoWritesWhenAFundIsPausedKeepsIt() {
        var grant = Grant.with(50_000);
        var draft = grant.written(100, "own-account");
        Funds.becomes(grant.body(), grant.fund(), "paused");

        Grant.sends(grant.group(), draft).statusCode(409).body("code", equalTo("fund-not-open"));
        grant.group()
                .asks()
                .body(Map.of("fundId", grant.fund()))
                .post("/drafts")
                .then()
                .statusCode(409);
        Funds.becomes(grant.body(), grant.fund(), "open");
        Grant.sends(grant.group(), draft).statusCode(200);
    }

    @Test
    void whatIsSentIsWrittenInNoMore() {
        var grant = Grant.with(50_000);
        var application = grant.sent(100);

        writes(grant.group(), application, "title", "Other", 1)
                .statusCode(409)
                .body("code", equalTo("application-sent"));
        grant.group().asks().delete("/drafts/{id}", application).then().statusCode(409);
    }

    @Test
    void nobodyElseLearnsThatSomebodyWrites() {
        var grant = Grant.with(50_000);
        var draft = grant.written(100, "own-account");
        var stranger = Party.group();

        stranger.asks().get("/drafts/{id}", draft).then().statusCode(404);
        stranger.asks().get("/drafts").then().body("items.id", not(hasItem(draft.toString())));
        writes(stranger, draft, "title", "Mine", null).statusCode(404);
        Grant.sends(stranger, draft).statusCode(404);
        stranger.asks().delete("/drafts/{id}", draft).then().statusCode(404);
        grant.body().asks().get("/drafts/{id}", draft).then().statusCode(404);
        grant.body().asks().get("/applications/{id}", draft).then().statusCode(404);
        writes(grant.group(), draft, "no-such-field", "x", null).statusCode(404);
        writes(grant.group(), UUID.randomUUID(), "title", "x", null).statusCode(404);
        grant.group().asks().delete("/drafts/{id}", draft).then().statusCode(204);
        grant.group().asks().get("/drafts/{id}", draft).then().statusCode(404);
    }
}
