package org.trellis.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.trellis.people.Addresses;
import org.trellis.people.Answer;
import org.trellis.people.Neighbours;
import org.trellis.people.People;
import org.trellis.people.Pieces;

/// Stops the broker, then ends a link. Directory must refuse at once, signposting within 30 seconds although nobody
/// can tell it, and all must be well when the broker is back.
public final class Silence {

    private static final Duration ALLOWED = Duration.ofSeconds(30);
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Pieces pieces;
    private final List<String> doors;
    private final People people;
    private final List<String> wrong = new ArrayList<>();

    public Silence(Addresses addresses) {
        this.pieces = new Pieces(addresses);
        this.doors = addresses.replicas("signposting");
        this.people = new People(addresses);
    }

    public Verdict revoke() {
        var neighbours = Neighbours.meet(people);
        neighbours.awaitOpen(doors);
        pieces.stop("kafka");
        String measured;
        try {
            measured = endInSilence(neighbours);
        } finally {
            pieces.start("kafka");
        }
        awaitRefusal(neighbours, 404, "not-found");
        neighbours.open();
        neighbours.awaitOpen(doors);
        return new Verdict("Kafka stopped, then a link ended", measured, wrong);
    }

    private String endInSilence(Neighbours neighbours) {
        neighbours.end();
        var ended = Instant.now();
        var read = neighbours
                .sender()
                .get("/api/directory/v1/groups/" + neighbours.receiver().organisation() + "/listing");
        if (read.status() != 404) {
            wrong.add("directory answered " + read.status() + " after the link had ended");
        }
        var refusals = new ArrayList<String>();
        var last = Duration.ZERO;
        for (var door : doors) {
            var accepted = lastAccepted(neighbours, door, ended, refusals);
            last = accepted.compareTo(last) > 0 ? accepted : last;
        }
        if (last.compareTo(ALLOWED) > 0) {
            wrong.add("signposting took a signpost " + last.toMillis() + " ms after the link had ended");
        }
        return "directory refused at once, signposting took the last one after %.1f s and then said %s"
                .formatted(last.toMillis() / 1000.0, refusals);
    }

    /// How long after the end a signpost was sent that a replica still took.
    private static Duration lastAccepted(Neighbours neighbours, String door, Instant ended, List<String> refusals) {
        var last = new AtomicReference<>(Duration.ZERO);
        var refused = await().atMost(ALLOWED.plusSeconds(15))
                .pollInterval(POLL)
                .until(
                        () -> {
                            var sent = Duration.between(ended, Instant.now());
                            var answer = send(neighbours, door);
                            if (answer.good()) {
                                last.set(sent);
                            }
                            return answer;
                        },
                        answer -> !answer.good());
        refusals.add(refused.status() + " " + refused.code());
        return last.get();
    }

    private void awaitRefusal(Neighbours neighbours, int status, String code) {
        await().atMost(BACK)
                .pollInterval(POLL)
                .until(() -> doors.stream()
                        .map(door -> send(neighbours, door))
                        .allMatch(answer ->
                                answer.status() == status && answer.code().equals(code)));
    }

    private static Answer send(Neighbours neighbours, String door) {
        return neighbours.send(door, UUID.randomUUID().toString());
    }
}
