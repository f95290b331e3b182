package org.trellis.signposting.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.signposting.SignpostEvent;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Both sides count, and only they.
@QuarkusTest
class CountsTest {

    private static final String TOPIC = Event.topic(SignpostEvent.AGGREGATE);

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();

    @Test
    void aSignpostIsCountedOnBothSides() {
        directory.opens(group, council, "signposts");
        directory.settle();
        council.sent(group.id(), "Second floor, no lift.");
        council.sent(group.id(), null);

        var month = Counts.month(Instant.now());
        counts(council, month + " sent shopping 2");
        counts(group, month + " received shopping 2");
        counts(council());
    }

    @Test
    void theEventSaysNothingOfNoteAndPlace() {
        directory.opens(group, council, "signposts");
        directory.settle();
        var id = council.sent(group.id(), "Second floor, no lift.").toString();

        var letter = Awaitility.await()
                .until(
                        () -> Letters.in(TOPIC).stream()
                                .filter(l -> id.equals(l.key()))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();

        assertThat(Letters.header(letter, "ce_type")).isEqualTo("trellis.signpost.sent");
        assertThat(Letters.header(letter, "ce_organisation"))
                .isEqualTo(council.id().toString());
        assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                .contains(id, "shopping")
                .doesNotContain("EM1", "floor");
    }

    @Test
    void anEventDeliveredTwiceIsCountedOnce() {
        var id = UUID.randomUUID();
        var sent = sent("2026-11-23T09:00:00Z");
        directory.publish(id, sent, council.id());
        directory.publish(id, sent, council.id());
        directory.publish(sent("2026-11-24T09:00:00Z"), council.id());

        counts(council, "2026-11 sent food 2");
        counts(group, "2026-11 received food 2");
    }

    @Test
    void aMonthTurnsAtMidnightInLondon() {
        directory.publish(sent("2026-06-30T22:59:59Z"), council.id());
        directory.publish(sent("2026-06-30T23:00:00Z"), council.id());
        directory.publish(sent("2026-12-31T23:59:59Z"), council.id());

        counts(council, "2026-12 sent food 1", "2026-07 sent food 1", "2026-06 sent food 1");
    }

    @Test
    void anUnknownTypeIsKeptAmongTheDeadLetters() {
        var id = UUID.randomUUID();
        directory.say(TOPIC, "x", id, "trellis.signpost.unsent", council.id(), new byte[0]);
        directory.publish(sent("2026-11-23T09:00:00Z"), council.id());

        counts(council, "2026-11 sent food 1");
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(TOPIC + ".dead.signposting"))
                        .anyMatch(l -> id.toString().equals(Letters.header(l, "ce_id"))));
    }

    private SignpostEvent.Sent sent(String at) {
        return new SignpostEvent.Sent(UUID.randomUUID(), council.id(), group.id(), "food", Instant.parse(at));
    }

    private static void counts(Party party, String... expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(counted(party)).containsExactly(expected));
    }

    private static List<String> counted(Party party) {
        return party
                .asks()
                .get("/signposts/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Count.class)
                .stream()
                .map(c -> c.month() + " " + c.direction() + " " + c.need() + " " + c.count())
                .toList();
    }
}
