package org.trellis.directory.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.Operators;
import org.trellis.directory.operator.Operator;

/// What was destroyed does not come back out of a backup.
@QuarkusTest
class RestoreTest {

    private static Party destroyed() {
        var group = Crowd.group("Hollin Street Neighbours");
        group.asks().post("/closing").then().statusCode(200).body("state", equalTo("done"));
        Ending.dayComes(group);
        Ending.isDestroyed(group);
        // A restore finds no service running: what follows a destruction must not destroy what comes back here.
        Awaitility.await()
                .until(() -> Crowd.isAtRest(group.id(), Afterwards.KIND) && Crowd.isAtRest(Operator.ID, Sweep.KIND));
        return group;
    }

    private static void comesBack(Party group) {
        Ending.asSuperuser(
                "insert into organisation values ('%s', 'group', 'Hollin', 'unlisted', null, now(), 0)"
                        .formatted(group.id()),
                "insert into member values ('%s', 'steward', 'Amina', now(), null)".formatted(group.id()));
    }

    private static String lineOf(Party group) {
        var list = Operators.operator()
                .asks()
                .get("/destroyed")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return list.lines()
                .filter(line -> line.startsWith(group.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse brings(String list) {
        return Operators.operator()
                .asks()
                .contentType("text/plain")
                .body(list)
                .post("/destroyed")
                .then();
    }

    @Test
    void rowsThatComeBackWhileTheListStandsGoAtTheNextLook() {
        var group = destroyed();
        comesBack(group);

        Awaitility.await().untilAsserted(() -> {
            Crowd.isDue(Operator.ID, Sweep.KIND);
            assertThat(Ending.count("member where organisation_id = '%s'".formatted(group.id())))
                    .isZero();
        });
        assertThat(Ending.count("organisation where organisation_id = '%s'".formatted(group.id())))
                .isZero();
    }

    @Test
    void aBackupOfBeforeTheClosingIsMadeGoodByTheListThatWasKeptOutsideIt() {
        var group = destroyed();
        var kept = lineOf(group);
        Ending.asSuperuser("delete from destroyed where organisation_id = '%s'".formatted(group.id()));
        comesBack(group);
        group.asks().get("/closing").then().statusCode(200).body("closed", equalTo(false));

        brings(kept + "\n\n")
                .statusCode(200)
                .body("lines", equalTo(1), "destroyedAgain", equalTo(1), "refused", equalTo(0));

        group.asks().get("/closing").then().statusCode(404);
        assertThat(Ending.isGone(group.id())).isTrue();
        assertThat(Ending.count("organisation where organisation_id = '%s'".formatted(group.id())))
                .isZero();
        brings(kept).statusCode(200).body("lines", equalTo(1), "refused", equalTo(0));
        assertThat(lineOf(group)).isEqualTo(kept);
    }

    @Test
    void noLivingGroupIsDestroyedByAList() {
        var gone = destroyed();
        var living = Crowd.group("Quayside Mutual Aid");
        var mark = lineOf(gone).split(" ")[1];

        brings("%s %s\n%s\nnonsense\n%s %s x\n".formatted(living.id(), mark, living.id(), UUID.randomUUID(), mark))
                .statusCode(200)
                .body("lines", equalTo(4), "destroyedAgain", equalTo(0), "refused", equalTo(4));

        living.asks().get("/closing").then().statusCode(200).body("closed", equalTo(false));
        assertThat(Ending.isGone(living.id())).isFalse();
    }

    @Test
    void onlyTheOperatorHasTheList() {
        var gone = destroyed();
        var kept = lineOf(gone);
        for (var other : new Party[] {Crowd.group("Quayside Mutual Aid"), Crowd.council("Eastmere Council")}) {
            other.asks().get("/destroyed").then().statusCode(403);
            other.asks()
                    .contentType("text/plain")
                    .body(kept)
                    .post("/destroyed")
                    .then()
                    .statusCode(403);
        }
        anonymous().get("/destroyed").then().statusCode(401);
        anonymous()
                .contentType("text/plain")
                .body(kept)
                .post("/destroyed")
                .then()
                .statusCode(401);
    }
}
