package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.box;
import static org.trellis.signposting.Support.done;
import static org.trellis.signposting.Support.files;
import static org.trellis.signposting.Support.handsBack;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.suggests;
import static org.trellis.signposting.Support.takes;
import static org.trellis.signposting.Support.thread;
import static org.trellis.signposting.Support.writes;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// Everything about asks and offers of support, once through, for organisations of its own.
final class SupportJourney implements Runnable {

    private final Directory directory;
    private Party group;
    private Party council;
    private Party neighbour;

    SupportJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        group = Party.group();
        council = officer();
        neighbour = Party.group();
        link(directory, group, council);
        link(directory, group, neighbour);
        link(directory, council, neighbour);
        directory.settle();
        try {
            promise();
            var ask = askAndAnswer();
            var offer = offerAndTake(ask);
            remind(offer);
            forget(ask, offer);
            endTheLinks();
            nothingIsLeft();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void promise() {
        for (var days : new int[] {3, 5}) {
            council.asks()
                    .body(Map.of("workingDays", days))
                    .put("/answer-promise")
                    .then()
                    .statusCode(200)
                    .body("workingDays", equalTo(days));
        }
    }

    private UUID askAndAnswer() {
        var wanted = ask(council, neighbour);
        wanted.put("councillors", true);
        var id = asked(group, wanted);
        reads(group, "asks", id).body("asked", hasSize(2), "asked[0].owedBy", notNullValue());
        suggests(council, id).statusCode(200);
        council.asks().get("/suggestions").then().body("items", hasSize(1));
        council.asks().put("/asks/{id}/suggestion/set-aside", id).then().body("setAside", equalTo(true));
        assertThat(box(council, "asks", "received")).containsExactly(id.toString());
        files(neighbour, "asks", id, true).body("filed", equalTo(true));
        files(neighbour, "asks", id, false).body("filed", equalTo(false));
        writes(council, id, group, "We may have a room.").statusCode(204);
        thread(council, id, group).body("items", hasSize(1));
        writes(group, id, council, "Good.").statusCode(204);
        thread(group, id, council).body("items", hasSize(2));
        reads(group, "asks", id).body("asked[0].answeredAt", notNullValue());
        council.asks().get("/answer-time").then().body("answered", equalTo(1));
        return id;
    }

    private UUID offerAndTake(UUID ask) {
        var id = offered(council, offer(group, neighbour));
        reads(council, "offers", id)
                .body(
                        "to",
                        containsInAnyOrder(group.id().toString(), neighbour.id().toString()))
                .body("conditions", hasSize(2));
        reads(group, "offers", id).statusCode(200).body("conditions", hasSize(2));
        files(group, "offers", id, true).body("filed", equalTo(true));
        takes(group, id).statusCode(200).body("filed", equalTo(false));
        handsBack(group, id).statusCode(204);
        assertThat(box(group, "offers", "received")).containsExactly(id.toString());
        takes(group, id).statusCode(200);
        reads(council, "offers", id)
                .body("acceptances.organisationId", contains(group.id().toString()));
        done(group, id, group).statusCode(200).body("acceptances[0].doneBy", equalTo("acceptor"));
        reads(council, "offers", id).body("acceptances[0].doneBy", equalTo("acceptor"));
        var second = offered(council, offer(neighbour));
        takes(neighbour, second).statusCode(200);
        done(council, second, neighbour).statusCode(200).body("acceptances[0].doneBy", equalTo("offerer"));
        reads(neighbour, "offers", second).body("acceptances[0].doneBy", equalTo("offerer"));
        council.asks().delete("/offers/{id}", second).then().statusCode(204);
        reads(council, "offers", second).body("state", equalTo("withdrawn"));
        group.asks().body(Map.of("met", true)).put("/asks/{id}/end", ask).then().body("state", equalTo("met"));
        return id;
    }

    private void remind(UUID offer) throws SQLException {
        eventually(() -> assertThat(Rows.due("offer-reminds", offer)).isEqualTo(2));
        Rows.fallsDue("offer-reminds", offer);
        eventually(
                () -> assertThat(Rows.visible(neighbour.id(), "offer_reminder")).isEqualTo(1));
    }

    private void forget(UUID ask, UUID offer) throws SQLException {
        var years = Support.TODAY.minusYears(3);
        Rows.ages(
                "ask",
                "by_day = '%s', ends_on = '%s', closed_at = '%s'".formatted(years, years, years),
                "id = '" + ask + "'");
        Rows.fallsDue("advice-is-old", ask);
        eventually(() -> thread(group, ask, council).body("items", hasSize(0)));
        Rows.fallsDue("ask-is-forgotten", ask);
        Rows.fallsDue("offer-is-forgotten", offer);
        eventually(() -> reads(group, "asks", ask).statusCode(404));
        eventually(() -> reads(council, "offers", offer).statusCode(404));
        assertThat(Rows.visible(neighbour.id(), "offer_reminder")).isZero();
    }

    /// What the owner of one side ends is over whichever of the two asked or offered.
    private void endTheLinks() {
        var mine = asked(group, ask(council));
        var theirs = asked(council, ask(group));
        var given = offered(group, offer(council));
        var got = offered(council, offer(group));
        takes(group, offered(council, offer(group))).statusCode(200);
        directory.ends(group, council, group);
        directory.settle();
        reads(council, "asks", mine).statusCode(404);
        reads(group, "asks", theirs).statusCode(404);
        reads(council, "offers", given).statusCode(404);
        reads(group, "offers", got).statusCode(404);
    }

    private void nothingIsLeft() {
        var left = offered(group, offer(neighbour));
        takes(neighbour, left).statusCode(200);
        files(neighbour, "offers", left, true).statusCode(200);
        var right = offered(neighbour, offer(group));
        takes(group, right).statusCode(200);
        writes(group, asked(neighbour, ask(group)), neighbour, "Yes").statusCode(204);
        writes(neighbour, asked(group, ask(neighbour)), group, "No").statusCode(204);
        council.asks()
                .body(Map.of("workingDays", 4))
                .put("/answer-promise")
                .then()
                .statusCode(200);
        directory.destroys(group);
        directory.destroys(council);
        eventually(() -> assertThat(Remains.of(group)).isEmpty());
        eventually(() -> assertThat(Remains.of(council)).isEmpty());
        reads(neighbour, "offers", left).statusCode(404);
        reads(neighbour, "offers", right).statusCode(200).body("acceptances", hasSize(0), "to", hasSize(0));
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
