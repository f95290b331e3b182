package org.trellis.signposting.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Bulletin.drafted;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;

/// A bulletin is brought to its receivers in batches of three, in the background, once to each.
@QuarkusTest
class SendingTest {

    private static final int MANY = 14;

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");

    @Test
    void whatFailsHalfWayGoesOnWhereItStoppedAndArrivesOnceEach() throws SQLException {
        var groups = open(MANY);
        // As the database orders them, which is not as Java does.
        var last = groups.stream()
                .map(group -> group.id().toString())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        breaksAt(last);
        var bulletin = drafted(council, notice());
        bulletin.isFor(ids(groups));
        try {
            bulletin.sends().statusCode(200).body("state", equalTo("sending"));
            Awaitility.await()
                    .untilAsserted(() -> bulletin.read()
                            .body("progress.done", equalTo(12))
                            .body("progress.deliveredTo", nullValue())
                            .body("state", equalTo("sending")));
        } finally {
            Rows.ruin("drop trigger breaks on bulletin_delivery; drop function breaks()");
        }
        assertThat(received(bulletin, groups)).isEqualTo(12);

        // Its lease is over, as after its replica was killed: for the one that takes it up, and once more for nobody.
        for (int i = 0; i < 2; i++) {
            Rows.fallsDue("bulletin-delivers", bulletin.id());
        }

        bulletin.arrives();
        bulletin.read().body("progress.total", equalTo(MANY), "progress.done", equalTo(MANY));
        bulletin.read().body("progress.deliveredTo", equalTo(MANY));
        assertThat(received(bulletin, groups)).isEqualTo(MANY);
        for (var group : groups) {
            assertThat(Bulletin.box(group, "inbox"))
                    .containsExactly(bulletin.id().toString());
        }
    }

    @Test
    void whoDoesNotTakeSignpostsWhenItsTurnComesIsLeftOutInSilence() {
        var open = open(1).getFirst();
        var listed = Party.group();
        directory.opens(listed, council, "listed");
        var ended = open(1).getFirst();
        var hidden = Party.group();
        directory.opens(council, hidden, "partner");
        directory.settle();
        var bulletin = drafted(council, notice()).isFor(open, listed, ended, hidden);
        bulletin.isFor(List.of(open.id(), listed.id(), ended.id(), hidden.id(), UUID.randomUUID()));
        directory.ends(ended, council, ended);
        directory.settle();

        bulletin.sends().statusCode(200).body("progress.total", equalTo(5));

        bulletin.arrives();
        bulletin.read().body("progress.deliveredTo", equalTo(1));
        assertThat(Bulletin.box(open, "inbox")).hasSize(1);
        for (var other : List.of(listed, ended, hidden)) {
            assertThat(Bulletin.box(other, "inbox")).isEmpty();
            bulletin.readBy(other).statusCode(404);
        }
    }

    @Test
    void allAreThoseWhoTakeSignpostsWhenItIsSent() {
        var groups = open(4);
        var listed = Party.group();
        directory.opens(listed, council, "listed");
        var bulletin = drafted(council, notice());
        council.asks()
                .body(Map.of("all", true))
                .put("/bulletins/{id}/audience", bulletin.id())
                .then()
                .statusCode(200)
                .body("all", equalTo(true));
        var later = open(1).getFirst();

        bulletin.sends().statusCode(200);

        bulletin.arrives();
        bulletin.read().body("progress.total", equalTo(5), "progress.deliveredTo", equalTo(5));
        assertThat(received(bulletin, groups)).isEqualTo(4);
        assertThat(received(bulletin, List.of(later, listed))).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnOnItsWayComesToNobodyMore() throws SQLException {
        var groups = open(6);
        breaksAt(groups.stream()
                .map(one -> one.id().toString())
                .min(Comparator.naturalOrder())
                .orElseThrow());
        var bulletin = drafted(council, notice());
        bulletin.isFor(ids(groups));
        try {
            bulletin.sends().statusCode(200);
            bulletin.withdraws("A mistake").statusCode(200);
        } finally {
            Rows.ruin("drop trigger breaks on bulletin_delivery; drop function breaks()");
        }

        Awaitility.await().untilAsserted(() -> {
            Rows.fallsDue("bulletin-delivers", bulletin.id());
            bulletin.read().body("progress.deliveredTo", equalTo(0));
        });
        assertThat(received(bulletin, groups)).isZero();
    }

    @Test
    void whileNobodyKnowsWhichLinksThereAreNothingIsSent() {
        var groups = open(1);
        var bulletin = drafted(council, notice());
        bulletin.isFor(ids(groups));
        directory.fallsSilent();
        try {
            Rows.ruin("truncate heard");
            bulletin.sends().statusCode(503).body("code", equalTo("links-not-current"));
            bulletin.read().body("state", equalTo("draft"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            directory.speaksAgain();
        }
    }

    @Test
    void nobodyOneselfAndTooManyAreRefused() {
        drafted(council, notice()).sends().statusCode(422).body("code", equalTo("nobody-chosen"));
        council.asks()
                .body(Map.of("organisationIds", List.of(council.id())))
                .put("/bulletins/{id}/audience", drafted(council, notice()).id())
                .then()
                .statusCode(422)
                .body("code", equalTo("bulletin-to-yourself"));
        council.asks()
                .body(Map.of(
                        "organisationIds",
                        Stream.generate(UUID::randomUUID).limit(5001).toList()))
                .put("/bulletins/{id}/audience", drafted(council, notice()).id())
                .then()
                .statusCode(400);
        // A list of five thousand is heavier than all else that is asked here.
        drafted(council, notice())
                .isFor(Stream.generate(UUID::randomUUID).limit(5000).toList());
    }

    @Test
    void whatOneIsSeeingIsToldToInstitutionsAlone() {
        var group = Party.group();
        var other = open(1).getFirst();

        drafted(group, seeing()).isFor(other).sends().statusCode(422).body("code", equalTo("to-institutions-only"));
        var toNobody = drafted(group, seeing()).isFor(Party.group()).sends().statusCode(422);
        toNobody.body("code", equalTo("to-institutions-only"), "status", lessThan(500));
    }

    private List<Party> open(int many) {
        var groups = Stream.generate(Party::group).limit(many).toList();
        groups.forEach(group -> directory.opens(group, council, "signposts"));
        directory.settle();
        return groups;
    }

    private static List<UUID> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }

    private static int received(Bulletin bulletin, List<Party> groups) {
        return groups.stream()
                .mapToInt(group -> {
                    try {
                        return Rows.visible(
                                group.id(), "bulletin_delivery where bulletin_id = '" + bulletin.id() + "'");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .sum();
    }

    /// The batch with this receiver in it fails, as if its replica died there.
    private static void breaksAt(String receiver) throws SQLException {
        Rows.ruin("""
                create function breaks() returns trigger language plpgsql as $$
                begin
                    if new.receiver_id = '%s' then
                        raise exception 'broken by a test';
                    end if;
                    return new;
                end $$;
                create trigger breaks before insert on bulletin_delivery for each row execute function breaks()
                """.formatted(receiver));
    }
}
