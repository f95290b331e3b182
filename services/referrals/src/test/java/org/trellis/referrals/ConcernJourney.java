package org.trellis.referrals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// Concerns, once through: somebody to hear them is chosen, one is raised, asked about, answered, closed and forgotten.
final class ConcernJourney implements Runnable {

    private final Directory directory;

    ConcernJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        var one = Case.made(directory);
        Case.opens(one.lead()).statusCode(200);
        var lead = one.lead().id().toString();
        one.group().asks().get("/concern-doors").then().body("items.organisationId", hasItem(lead));
        var id = one.raised();
        one.sender().asks().get("/sent-concerns").then().body("items.receiverId", contains(lead));
        one.lead().asks().put("/concerns/{id}/hand", id).then().statusCode(200);
        one.sender().asks().get("/sent-concerns").then().body("items[0].takenAt", notNullValue());
        Case.asks(one.lead(), id).statusCode(200);
        Case.answers(one.group(), id).statusCode(200).body("thread", hasSize(2));
        Case.closes(one.lead(), id, "advice-given").statusCode(200).body("thread.words", hasItem(Case.ANSWER));
        Case.answers(one.group(), id).statusCode(409);
        one.group().asks().delete("/safeguarding-lead").then().statusCode(204);
        one.group().asks().get("/safeguarding-lead").then().statusCode(404);
        one.lead().asks().delete("/concern-door").then().statusCode(204);
        one.group().asks().get("/concern-doors").then().body("items.organisationId", not(hasItem(lead)));
        isForgotten(one, id);
    }

    private void isForgotten(Case one, String id) {
        try {
            Rows.change(one.lead().id(), "update concern set keep_until = now() where id = '" + id + "'");
            Case.reads(one.lead(), id).statusCode(404).body("code", equalTo("not-found"));
            Rows.fallsDue(UUID.fromString(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (var rows : List.of("concern", "concern_word")) {
            Awaitility.await().until(() -> Rows.visible(one.lead().id(), rows) == 0);
        }
        for (var rows : List.of("concern_question", "concern_word")) {
            Awaitility.await().until(() -> Rows.visible(one.group().id(), rows) == 0);
        }
        Awaitility.await().until(() -> Rows.visible(one.sender().id(), "concern_sent") == 0);
    }
}
