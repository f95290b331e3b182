package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Bulletin.uploaded;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.networks.Member.founds;
import static org.trellis.signposting.networks.Member.invites;
import static org.trellis.signposting.networks.Member.joinsByCode;
import static org.trellis.signposting.networks.Member.reads;
import static org.trellis.signposting.networks.Member.writes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// All that an organisation wrote, took, was given and is in here is in what it takes away, and nobody whom it may not
/// know.
@QuarkusTest
class EverythingTest {

    /// By which messages travel, and what everybody reads.
    private static final Set<String> LEFT_OUT = Set.of(
            "outbox", "inbox", "due", "idempotency", "listing_copy", "institution_copy", "pathway_copy", "destroyed");

    @Inject
    Directory directory;

    private final Party group = Party.group();
    private Party council;

    @BeforeEach
    void twoThatAreLinked() {
        council = Bulletin.known(directory, Support.officer());
        link(directory, group, council);
        directory.publishes(group);
        directory.settle();
    }

    @Test
    void aTableThatComesLaterIsTakenAlong() throws SQLException {
        var tables = new HashSet<String>();
        try (var owner = Database.as("owner");
                var rows = owner.createStatement().executeQuery("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and (table_name = 'network' or column_name in
                            ('organisation_id', 'other_id', 'audience_id', 'sender_id', 'receiver_id'))
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(LEFT_OUT);

        Map<String, Object> taken = group.asks().get("/export").jsonPath().getMap("$");

        assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void bulletinsGoAlongWithAllThatEachSideMadeOfThem() {
        var words = notice();
        words.put("attachmentIds", List.of(uploaded(group, "leaflet.pdf")));
        sent(group, words, council).corrects("£45 each.", "£30 → £45").statusCode(200);
        Bulletin.drafted(group, Map.of("title", "Half a thought"));
        uploaded(group, "unused.pdf");
        var came = sent(council, notice(), group);
        came.rewordedBy(group, Map.of("words", "Our own words", "audience", "Our chat"))
                .statusCode(200);
        var told = sent(group, seeing(), council);
        Awaitility.await()
                .untilAsserted(
                        () -> told.answeredBy(council, "Two more advisers.").statusCode(201));

        var mine = taken(group);
        assertThat(mine)
                .contains("£45 each.", "£30 → £45", "leaflet.pdf", "unused.pdf", "Half a thought")
                .contains("Our own words", "Our chat", "No meter keys", "Two more advisers.");
        assertThat(taken(council))
                .contains("Two more advisers.", "Fuel vouchers")
                .doesNotContain("Our own words", "Our chat", "Half a thought", "unused.pdf");
    }

    @Test
    void offersAndAsksGoAlongWithTheirConditionsAndWhatWasWritten() {
        council.asks()
                .body(Map.of("workingDays", 7))
                .put("/answer-promise")
                .then()
                .statusCode(200);
        var asked = asked(group, ask(council));
        Support.writes(group, asked, council, "Is there a lift?").statusCode(204);
        var offered = offered(council, offer(group));
        Support.takes(group, offered).statusCode(200);

        assertThat(taken(group))
                .contains("A dry room for forty bags.", "Is there a lift?", offered.toString())
                .doesNotContain("\"working_days\":7");
        assertThat(taken(council))
                .contains(
                        "Our ground floor", "leave-as-found", "Chairs stacked", "Is there a lift?", offered.toString());
        assertThat(council.asks().get("/export").jsonPath().getList("answer_promise"))
                .hasSize(1);
        assertThat(group.asks().get("/export").jsonPath().getList("answer_promise"))
                .isNullOrEmpty();
    }

    @Test
    void leafletsArrivalsAndThanksGoAlong() {
        var code = Leaflet.code(council, group.id());
        Leaflet.came(group, code).statusCode(200);
        council.asks()
                .body(Map.of("groupId", group.id(), "words", "The soup was right."))
                .post("/thanks/to-groups")
                .then()
                .statusCode(204);

        var council = this.council.asks().get("/export").jsonPath();
        assertThat(council.getList("leaflet")).hasSize(1);
        assertThat(council.getList("leaflet_target.receiver_id"))
                .isEqualTo(List.of(group.id().toString()));
        var mine = group.asks().get("/export").jsonPath();
        assertThat(mine.getList("arrival")).hasSize(1);
        assertThat(mine.getList("thank.words")).isEqualTo(List.of("The soup was right."));
        assertThat(council.getString("thank")).isIn(null, "[]");
    }

    @Test
    void networksGoAlongByWhatTheyAreCalledAndWithoutWhomOneMayNotKnow() {
        var hidden = Party.group();
        var id = founds(hidden, true);
        joinsByCode(group, id, hidden, "The kitchen");
        writes(group, id, "Loaves over").statusCode(204);
        writes(hidden, id, "Who has a van?").statusCode(204);
        reads(group, id).statusCode(200);

        var mine = taken(group);
        assertThat(mine)
                .contains("Kitchens", "We swap surplus.", "The kitchen", "Loaves over")
                .doesNotContain(hidden.id().toString(), "Who has a van?", "code_mark");
        assertThat(taken(council)).doesNotContain("Kitchens", id);
    }

    @Test
    void whoInvitesAndMayNotBeKnownIsNotGivenAwayByWhatIsTaken() {
        var hidden = Party.group();
        var id = founds(hidden, true);
        invites(hidden, id, group.id()).statusCode(204);

        var taken = taken(group);

        assertThat(taken).contains(id).doesNotContain(hidden.id().toString());
    }

    @Test
    void whoGaveThanksAndHidesSinceIsNotGivenAwayByWhatIsTaken() {
        var neighbour = Party.group();
        directory.publishes(neighbour);
        directory.settle();
        Awaitility.await()
                .until(() -> Tables.visible(
                                group.id(), "listing_copy where organisation_id = '" + neighbour.id() + "' and listed")
                        == 1);
        neighbour
                .asks()
                .body(Map.of("groupId", group.id(), "words", "For the van."))
                .post("/thanks/to-groups")
                .then()
                .statusCode(204);
        assertThat(group.asks().get("/thanks").asString())
                .contains(neighbour.id().toString());
        directory.withdraws(neighbour);
        Awaitility.await()
                .untilAsserted(() -> assertThat(group.asks().get("/thanks").asString())
                        .doesNotContain(neighbour.id().toString()));

        assertThat(taken(group))
                .contains("For the van.")
                .doesNotContain(neighbour.id().toString());
    }

    private static String taken(Party who) {
        return who.asks().get("/export").then().statusCode(200).extract().asString();
    }
}
