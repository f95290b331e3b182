package org.trellis.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.trellis.people.Neighbours;
import org.trellis.people.Person;

/// What both sides can read after an onslaught: the lists, and the counts that events filled.
record Tally(List<UUID> sent, List<UUID> received, long countedSent, long countedReceived) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String SIGNPOSTS = "/api/signposting/v1/signposts";

    /// The tally when it was right and stayed so for a while; otherwise as wrong as it remained.
    static Tally settled(Neighbours neighbours, String door, Set<UUID> acknowledged) {
        try {
            await().atMost(PATIENCE)
                    .during(STILL)
                    .pollInterval(POLL)
                    .ignoreExceptions()
                    .until(() -> of(neighbours, door).wrong(acknowledged).isEmpty());
        } catch (ConditionTimeoutException _) {
            // What is wrong is told by the tally itself.
        }
        return of(neighbours, door);
    }

    private static Tally of(Neighbours neighbours, String door) {
        var sender = neighbours.sender().at(door);
        var receiver = neighbours.receiver().at(door);
        return new Tally(
                box(sender, "sent"), box(receiver, "inbox"), counted(sender, "sent"), counted(receiver, "received"));
    }

    /// Every way in which this differs from one of each that was acknowledged, in words.
    List<String> wrong(Set<UUID> acknowledged) {
        var wrong = new ArrayList<String>();
        compare(acknowledged, sent, "the sender's list", wrong);
        compare(acknowledged, received, "the receiver's inbox", wrong);
        if (countedSent != acknowledged.size()) {
            wrong.add("%d were counted for the sender, not %d".formatted(countedSent, acknowledged.size()));
        }
        if (countedReceived != acknowledged.size()) {
            wrong.add("%d were counted for the receiver, not %d".formatted(countedReceived, acknowledged.size()));
        }
        return wrong;
    }

    private static void compare(Set<UUID> acknowledged, List<UUID> found, String where, List<String> wrong) {
        var missing = new HashSet<>(acknowledged);
        found.forEach(missing::remove);
        if (!missing.isEmpty()) {
            wrong.add("%d that were acknowledged are not in %s".formatted(missing.size(), where));
        }
        if (found.size() != acknowledged.size()) {
            wrong.add("%s has %d, not %d".formatted(where, found.size(), acknowledged.size()));
        }
    }

    private static List<UUID> box(Person person, String box) {
        var found = new ArrayList<UUID>();
        var cursor = "";
        do {
            var page = person.get(SIGNPOSTS + "?limit=100&box=" + box + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .accepted()
                    .body();
            page.path("items")
                    .forEach(item -> found.add(UUID.fromString(item.path("id").asText())));
            cursor = page.path("next").isTextual() ? page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private static long counted(Person person, String direction) {
        var total = 0L;
        for (var line : person.get(SIGNPOSTS + "/counts").accepted().body().path("items")) {
            total += line.path("direction").asText().equals(direction)
                    ? line.path("count").asLong()
                    : 0;
        }
        return total;
    }
}
