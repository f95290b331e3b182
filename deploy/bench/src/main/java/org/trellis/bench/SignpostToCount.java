package org.trellis.bench;

import java.util.List;
import java.util.UUID;
import org.trellis.people.Addresses;
import org.trellis.people.Neighbours;
import org.trellis.people.People;

/// From a signpost's commit until it is counted on the receiver's side: outbox, Kafka and inbox.
final class SignpostToCount {

    private static final String COUNTED =
            "select coalesce(sum(count), 0) from signpost_count where organisation_id = any (?) and direction = 'received'";

    private final Addresses addresses;
    private final Neighbours neighbours;
    private final String door;

    SignpostToCount(Addresses addresses) {
        this.addresses = addresses;
        this.neighbours = Neighbours.meet(new People(addresses));
        this.door = addresses.of("signposting");
        neighbours.awaitOpen(List.of(door));
    }

    String run(Pace pace) throws Exception {
        var asked = new long[pace.acts()];
        var answered = new long[pace.acts()];
        try (var steps =
                new Steps(addresses, COUNTED, List.of(neighbours.receiver().organisation()), pace.acts())) {
            pace.keep(number -> {
                asked[number] = System.nanoTime();
                neighbours.send(door, UUID.randomUUID().toString()).accepted();
                answered[number] = System.nanoTime();
            });
            return Since.of("a signpost is counted on the other side", asked, answered, steps.await());
        }
    }
}
