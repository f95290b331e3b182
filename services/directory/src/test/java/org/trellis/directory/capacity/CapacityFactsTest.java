package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.daysGoBy;
import static org.trellis.directory.capacity.Pauses.notes;
import static org.trellis.directory.capacity.Pauses.pauses;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.testing.Letters;

/// What the services that count hear of it.
@QuarkusTest
class CapacityFactsTest {

    private static final String TOPIC = "trellis.directory.capacity.v1";

    private static List<String> told(Party group, int count) {
        return Awaitility.await()
                .until(
                        () -> Letters.in(TOPIC).stream()
                                .filter(r -> r.key().equals(group.id().toString()))
                                .map(r -> r.value() == null
                                        ? "tombstone"
                                        : new String(
                                                        r.headers()
                                                                .lastHeader("ce_type")
                                                                .value(),
                                                        StandardCharsets.UTF_8) + " "
                                                + new String(r.value(), StandardCharsets.UTF_8).replace(" ", ""))
                                .toList(),
                        found -> found.size() >= count);
    }

    @Test
    void whatIsSettledIsToldWithoutAWordOfText() {
        var group = Crowd.group("Quayside Mutual Aid");
        writes(group);
        shows(group, "linked");
        group.asks()
                .body(Map.of(
                        "limits",
                        List.of(
                                Map.of("period", "week", "most", 2),
                                Map.of("need", "food", "period", "day", "most", 9)),
                        "quietHours",
                        Map.of("from", "21:30", "until", "08:00")))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200);
        notes(group, "No fresh food today").statusCode(200);
        pauses(group, today().plusDays(3)).statusCode(200);
        daysGoBy(group, 4);
        Crowd.isDue(group.id(), "pause-end");

        var told = told(group, 3);

        assertThat(told).hasSize(3).allMatch(fact -> fact.startsWith("trellis.capacity.changed"));
        assertThat(told.get(0))
                .contains("\"state\":\"limited\"", "\"most\":2", "\"need\":\"food\"", "\"from\":\"21:30\"")
                .doesNotContain("Quayside");
        assertThat(told.get(1))
                .contains("\"state\":\"paused\"", "\"pausedUntil\":\"" + today().plusDays(3) + "\"", "\"most\":2")
                .doesNotContain("fresh");
        assertThat(told.get(2)).contains("\"state\":\"limited\"");
    }

    @Test
    void aGroupIsToldOfWhileItShowsItself() {
        var group = Crowd.group("Free Wharf Solidarity");
        writes(group);
        pauses(group, null).statusCode(200);
        var witness = Crowd.group("Hollin Street Neighbours");
        shows(witness, "public");
        pauses(witness, null).statusCode(200);
        told(witness, 1);
        assertThat(told(group, 0)).isEmpty();

        shows(group, "linked");
        shows(group, "public");
        shows(group, "unlisted");

        assertThat(told(group, 3).stream().map(fact -> fact.split(" ")[0]))
                .containsExactly("trellis.capacity.changed", "trellis.capacity.withdrawn", "tombstone");
    }

    @Test
    void aGroupThatSettledNothingIsNotTalkedOf() {
        var silent = Crowd.group("Al-Noor Kitchen");
        shows(silent, "public");
        shows(silent, "unlisted");
        var witness = Crowd.group("Hollin Street Neighbours");
        shows(witness, "public");
        pauses(witness, null).statusCode(200);

        told(witness, 1);

        assertThat(told(silent, 0)).isEmpty();
    }
}
