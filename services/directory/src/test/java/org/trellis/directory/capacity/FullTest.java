package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.pauses;
import static org.trellis.directory.capacity.Pauses.seenBy;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Tells;

/// A group whose limit is reached pauses by itself, for as long as counting says so.
@QuarkusTest
class FullTest {

    @Test
    void whatCountingFoundIsShownAsAPauseUntilThereIsRoom() {
        var group = Crowd.group("Quayside Mutual Aid");
        writes(group);
        shows(group, "public");
        var sunday = today().plusDays(4).toString();

        Tells.counts(group.id(), sunday, 1);
        eventually(() -> seenByAnybody(group)
                .body("capacity.state", equalTo("paused"), "capacity.pausedUntil", equalTo(sunday)));
        own(group, "paused", null, sunday);
        assertThat(Crowd.acts(group.id())).doesNotContain("paused");

        // Its own pause is another one: the later of the two is seen, and each ends for itself.
        pauses(group, today().plusDays(9)).statusCode(200);
        seenByAnybody(group)
                .body("capacity.pausedUntil", equalTo(today().plusDays(9).toString()));
        group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);
        seenByAnybody(group).body("capacity.pausedUntil", equalTo(sunday));

        Tells.counts(group.id(), null, 3);
        eventually(() -> seenByAnybody(group).body("capacity.state", equalTo("taking")));
        // One that was told before and comes late changes nothing.
        Tells.counts(group.id(), sunday, 2);
        eventually(() -> assertThat(Crowd.value(group.id(), "select count(*) from inbox where consumer = 'load'"))
                .isEqualTo("3"));
        own(group, "taking", null, null);
    }

    @Test
    void whoIsLinkedSeesItToo() {
        var group = Crowd.group("Free Wharf Solidarity");
        writes(group);
        shows(group, "linked");
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "referrals");
        var today = today().toString();

        Tells.counts(group.id(), today, 1);

        eventually(() -> seenBy(council, group)
                .body("capacity.state", equalTo("paused"), "capacity.pausedUntil", equalTo(today)));
    }

    private static void own(Party group, String state, String pausedUntil, String fullUntil) {
        group.asks()
                .get("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("pausedUntil", pausedUntil == null ? nullValue() : equalTo(pausedUntil))
                .body("fullUntil", fullUntil == null ? nullValue() : equalTo(fullUntil));
    }

    private static void eventually(ThrowingRunnable is) {
        Awaitility.await().untilAsserted(is);
    }
}
