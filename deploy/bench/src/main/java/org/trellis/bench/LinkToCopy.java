package org.trellis.bench;

import java.util.Map;
import java.util.stream.IntStream;
import org.trellis.people.Addresses;
import org.trellis.people.Neighbours;
import org.trellis.people.People;

/// From a change of a link committed in directory until signposting's copy obeys it: what a revocation takes.
final class LinkToCopy {

    // Directory numbers the changes of all links in one row, and nobody else changes any here.
    private static final String CHANGED =
            "select coalesce(max(version), 0) from link_copy where organisation_id = any (?)";
    private static final int PAIRS = 10;

    private final Addresses addresses;
    private final Neighbours[] pairs;
    private int turn;

    LinkToCopy(Addresses addresses) {
        this.addresses = addresses;
        var people = new People(addresses);
        this.pairs =
                IntStream.range(0, PAIRS).mapToObj(_ -> Neighbours.meet(people)).toArray(Neighbours[]::new);
        for (var pair : pairs) {
            pair.awaitOpen(addresses.replicas("signposting"));
        }
    }

    String run(Pace pace) throws Exception {
        turn++;
        var asked = new long[pace.acts()];
        var answered = new long[pace.acts()];
        var receivers = IntStream.range(0, PAIRS)
                .mapToObj(pair -> pairs[pair].receiver().organisation())
                .toList();
        try (var steps = new Steps(addresses, CHANGED, receivers, pace.acts())) {
            pace.keep(number -> {
                asked[number] = System.nanoTime();
                change(number);
                answered[number] = System.nanoTime();
            });
            return Since.of("a changed link is obeyed by signposting", asked, answered, steps.await());
        }
    }

    private void change(int number) {
        var pair = pairs[number % PAIRS];
        pair.receiver()
                .put(
                        "/api/directory/v1/links/" + pair.sender().organisation(),
                        Map.of("level", "signposts", "purpose", "Turn " + turn + ", change " + number))
                .accepted();
    }
}
