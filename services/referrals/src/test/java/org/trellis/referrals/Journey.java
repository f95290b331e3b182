package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// All that the service does, once through, by HTTP and Kafka, for organisations of its own.
final class Journey implements Runnable {

    private final Directory directory;
    private Party group;
    private Party council;
    private Party onlooker;
    private String ward;

    Journey(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        group = Party.group();
        council = Party.council();
        onlooker = Party.of("partner", "integrator");
        ward = Areas.ward();
        directory.registers(council);
        var id = keepOnce();
        everybodyFindsIt(id);
        change(id);
        move(id);
        onlyTheLatestAreKept(id);
        itLapses(id);
        remove(id);
        linkedAloneReadAGroups();
        whoIsKeptOutReadsNothing();
        oneAsksAndIsAnswered();
        oneSaysThatItIsWrong();
        oneFollowsIt();
        listsAreBrought();
        nothingIsLeft();
    }

    private String keepOnce() {
        var key = UUID.randomUUID().toString();
        String first = null;
        for (int i = 0; i < 2; i++) {
            String id = council.asks()
                    .header("Idempotency-Key", key)
                    .body(Party.pathway(ward))
                    .post("/pathways")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(first == null || first.equals(id)).isTrue();
            first = id;
        }
        council.reads(first).statusCode(200);
        council.publishes(first, true).statusCode(200);
        return first;
    }

    private void everybodyFindsIt(String id) {
        eventually(() -> assertThat(onlooker.finds("area=" + ward)).containsExactly(id));
        eventually(() -> assertThat(changes(onlooker)).contains(id));
        eventually(() -> assertThat(Letters.in(Event.topic(PathwayEvent.AGGREGATE)))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(id)));
        eventually(() -> assertThat(Rows.count("relay", "outbox")).isZero());
    }

    private void change(String id) {
        var words = Party.pathway(ward);
        words.put("hours", "Tuesdays");
        council.edits(id, words).statusCode(200);
        onlooker.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        council.asks().get("/pathways/{id}/versions", id).then().body("$", hasSize(1));
        words.put("hours", "Fridays");
        for (int i = 0; i < 20; i++) {
            words.put("hours", "From " + i);
            council.edits(id, words).statusCode(200);
        }
        council.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .body("$", hasSize(20))
                .body("[19].version", equalTo(3));
    }

    private void move(String id) {
        council.edits(id, Party.pathway(Areas.ward())).statusCode(200);
        assertThat(onlooker.finds("area=" + ward)).isEmpty();
        council.edits(id, Party.pathway(ward)).statusCode(200);
        assertThat(onlooker.finds("area=" + ward)).containsExactly(id);
    }

    private void onlyTheLatestAreKept(String id) {
        try {
            assertThat(Rows.visible(council.id(), "pathway_version where pathway_id = '" + id + "'"))
                    .isEqualTo(20);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void itLapses(String id) {
        try {
            Rows.change(
                    council.id(),
                    "update pathway set changed_at = now() - interval '366 days', confirmed_at = now() - interval '366 days' where id = '"
                            + id + "'");
            Rows.fallsDue(UUID.fromString(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> council.reads(id).statusCode(200).body("published", equalTo(false)));
        onlooker.reads(id).statusCode(404);
        eventually(() -> assertThat(Rows.count("clock", "due where subject_id = '" + id + "'"))
                .isZero());
    }

    private void remove(String id) {
        council.asks().delete("/pathways/{id}", id).then().statusCode(204);
        council.reads(id).statusCode(404);
    }

    private void linkedAloneReadAGroups() {
        var id = group.keeps(Party.pathway(ward));
        directory.opens(group, onlooker, "referrals");
        directory.settle();
        onlooker.reads(id).statusCode(200);
        assertThat(group.finds("area=" + ward)).containsExactly(id);
        directory.ends(group, onlooker, onlooker);
        directory.settle();
        onlooker.reads(id).statusCode(404);
        eventually(() -> assertThat(changes(onlooker)).contains(id));
        eventually(() -> assertThat(changes(group)).contains(id));
    }

    private void whoIsKeptOutReadsNothing() {
        var id = group.keeps(Party.pathway(ward));
        directory.publishes(group);
        eventually(() -> onlooker.reads(id).statusCode(200));
        directory.publishes(group, List.of(onlooker.id()));
        eventually(() -> onlooker.reads(id).statusCode(404));
        directory.withdraws(group);
        eventually(() -> council.reads(id).statusCode(404));
    }

    private void oneAsksAndIsAnswered() {
        var id = group.keeps(Party.askedPathway(ward));
        directory.opens(group, onlooker, "referrals");
        directory.settle();
        String ask = onlooker.asksToRefer(id).statusCode(201).extract().path("id");
        onlooker.reads(id).body("mayRefer", equalTo("asked"));
        assertThat(onlooker.readsAsks(id)).containsExactly(ask);
        assertThat(group.readsAsks(id)).containsExactly(ask);
        group.answers(id, ask, true).statusCode(200).body("state", equalTo("yes"));
        group.answers(id, ask, false).statusCode(200).body("state", equalTo("no"));
        group.answers(id, ask, true).statusCode(200).body("state", equalTo("yes"));
        onlooker.reads(id).body("mayRefer", equalTo("yes"));
        onlooker.takesBack(id).statusCode(204);
        onlooker.reads(id).body("mayRefer", equalTo("ask"));
        onlooker.asksToRefer(id).statusCode(201);
    }

    private void oneSaysThatItIsWrong() {
        var id = group.keeps(Party.pathway(ward));
        onlooker.reports(id, "wrong", "It was shut.").statusCode(204);
        onlooker.reports(id, "wrong", "It is shut on Fridays.").statusCode(204);
        String report = group.readsReports(id)
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].words", equalTo("It is shut on Fridays."))
                .extract()
                .path("[0].id");
        group.asks()
                .post("/pathways/{id}/reports/{report}/settled", id, report)
                .then()
                .statusCode(204);
        group.readsReports(id).body("[0].settled", equalTo(true));
    }

    private void oneFollowsIt() {
        var id = group.keeps(Party.pathway(ward));
        onlooker.asks().put("/pathways/{id}/following", id).then().statusCode(204);
        onlooker.asks()
                .get("/pathways/followed")
                .then()
                .statusCode(200)
                .body("pathwayId", contains(id), "title", contains("Emergency food parcels"));
        group.asks().get("/pathways/followed").then().body("$", hasSize(0));
    }

    private void listsAreBrought() {
        var list = "reference,title,need\nfood-1,Food,food\n";
        group.brings(list).statusCode(200).body("created", equalTo(1));
        group.brings(list).statusCode(200).body("same", equalTo(1));
        group.brings(list.replace("1,Food", "1,Meals")).statusCode(200).body("changed", equalTo(1));
    }

    private void nothingIsLeft() {
        directory.destroys(group);
        eventually(() -> {
            for (var rows : DestroyedTest.OF_A_HOLDER) {
                assertThat(DestroyedTest.left(group, rows)).as(rows).isZero();
            }
            assertThat(Rows.count("clock", "due where organisation_id = '" + group.id() + "'"))
                    .isZero();
        });
    }

    private static List<String> changes(Party party) {
        var ids = new ArrayList<String>();
        String place = null;
        boolean more;
        do {
            var page = party.asks()
                    .queryParams(place == null ? Map.of() : Map.of("after", place))
                    .queryParam("limit", 200)
                    .get("/pathways/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.pathwayId"));
            place = page.path("next");
            more = page.path("more");
        } while (more);
        return ids;
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
