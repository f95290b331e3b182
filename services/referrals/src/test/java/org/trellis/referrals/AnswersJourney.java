package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// What an institution owes, once through: what came back to it is settled, and how it answers is counted twice, and
/// forgotten when it is long ago.
final class AnswersJourney implements Runnable {

    private final Directory directory;

    AnswersJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        var council = Pair.registered(directory, Party.council());
        isSettled(Pair.agreed(directory, council, Party.group()));
        try {
            isCounted(Pair.agreed(directory, Party.group(), council));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An institution to which something came back, and that was counted.
    static Party owes(Directory directory) {
        var journey = new AnswersJourney(directory);
        var council = Pair.registered(directory, Party.council());
        journey.isSettled(Pair.agreed(directory, council, Party.group()));
        var asked = Pair.agreed(directory, Party.group(), council);
        Pair.steps(council, asked.sent(), "accept").statusCode(200);
        try {
            journey.count(council);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        journey.eventually(() -> rate(council, 200));
        return council;
    }

    private void isSettled(Pair pair) {
        var id = pair.sent();
        Pair.steps(pair.receiver(), id, "decline").statusCode(200);
        eventually(() -> waiting(pair.sender(), 1));
        pair.sender()
                .asks()
                .body(Map.of("how", "told-them"))
                .put("/returns/{id}/settling", id)
                .then()
                .statusCode(204);
        waiting(pair.sender(), 0);
    }

    private static void waiting(Party by, int many) {
        by.asks().get("/returns").then().statusCode(200).body("items", hasSize(many));
    }

    private void isCounted(Pair pair) throws SQLException {
        var council = pair.receiver();
        var id = pair.sent();
        Pair.steps(council, id, "accept").statusCode(200);
        count(council);
        eventually(() -> rate(council, 200));
        // As if it had been counted long ago.
        Rows.agesBy("9 days", "answer_rate", "counted_on", "organisation_id = '" + council.id() + "'");
        var today =
                "answer_rate where counted_on > now() - interval '2 days' and organisation_id = '" + council.id() + "'";
        assertThat(Rows.visible(council.id(), today)).isZero();
        count(council);
        eventually(() -> assertThat(Rows.visible(council.id(), today)).isOne());
        Time.passes(id, "100 days");
        Rows.agesBy("100 days", "came_back", "at", "organisation_id = '" + council.id() + "'");
        count(council);
        eventually(() -> rate(council, 404));
    }

    private void count(Party council) throws SQLException {
        var due = "due where kind = 'answers-are-counted' and subject_id = '" + council.id() + "'";
        Awaitility.await().until(() -> Rows.count("clock", due) == 1);
        Rows.fallsDue(council.id());
    }

    private static void rate(Party council, int status) {
        Party.nobodyAsks()
                .get("/answer-rates/{id}", council.id())
                .then()
                .statusCode(status)
                .body(
                        status == 200 ? "organisationId" : "code",
                        equalTo(status == 200 ? council.id().toString() : "not-found"));
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
