package org.trellis.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Two new groups of which the receiver lets the sender send signposts: nothing was counted between them yet.
public record Neighbours(Person sender, Person receiver) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String FIRST = "first";

    public static Neighbours meet(People people) {
        var sender = people.stewardOf("Sender");
        var receiver = people.stewardOf("Receiver");
        show(sender, "public");
        show(receiver, "linked");
        var neighbours = new Neighbours(sender, receiver);
        neighbours.open();
        return neighbours;
    }

    /// The receiver opens its side, for the first time or again.
    public void open() {
        receiver.put("/api/directory/v1/links/" + sender.organisation(), Map.of("level", "signposts"))
                .accepted();
    }

    /// The receiver ends the link.
    public void end() {
        receiver.delete("/api/directory/v1/links/" + sender.organisation()).accepted();
    }

    /// Waits until every door lets the first signpost pass, the same one at each, and says which it is.
    public UUID awaitOpen(List<String> doors) {
        var end = Instant.now().plus(PATIENCE);
        UUID first = null;
        for (var door : doors) {
            var answer = send(door, FIRST);
            while (!answer.good()) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException(door + " heard of no link within " + PATIENCE + ": " + answer);
                }
                LockSupport.parkNanos(POLL.toNanos());
                answer = send(door, FIRST);
            }
            first = UUID.fromString(answer.body().path("id").asText());
        }
        return first;
    }

    /// Tries to send a signpost at a door of the signposting service.
    public Answer send(String door, String key) {
        return sender.at(door)
                .send(
                        "POST",
                        "/api/signposting/v1/signposts",
                        Map.of("receiverId", receiver.organisation(), "need", "food", "place", "EM1"),
                        key);
    }

    private static void show(Person steward, String visibility) {
        steward.put(
                        "/api/directory/v1/groups/" + steward.organisation() + "/visibility",
                        Map.of("visibility", visibility))
                .accepted();
    }
}
