package org.trellis.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.trellis.people.Addresses;
import org.trellis.people.Neighbours;
import org.trellis.people.People;
import org.trellis.people.Pieces;

/// Kills pieces in the middle of many signposts. Each one that was acknowledged must then be there once, in both
/// boxes and in both counts, however often it was sent.
public final class Storm {

    private static final String SIGNPOSTING = "signposting";

    private final Addresses addresses;
    private final Pieces pieces;
    private final People people;

    public Storm(Addresses addresses) {
        this.addresses = addresses;
        this.pieces = new Pieces(addresses);
        this.people = new People(addresses);
    }

    /// Sends so many signposts to so many replicas; each piece is killed when as many were acknowledged.
    public Verdict kill(int count, int replicas, Map<Integer, String> victims) {
        var spare = addresses.replicas(SIGNPOSTING).size() - replicas;
        if (spare < 0) {
            throw new IllegalStateException(
                    "This stack has too few replicas: set TRELLIS_SIGNPOSTING_REPLICAS=" + replicas);
        }
        for (var one = 0; one < spare; one++) {
            pieces.stop(SIGNPOSTING + "-" + (replicas + 1 + one));
        }
        try {
            return strike(count, addresses.replicas(SIGNPOSTING).subList(0, replicas), victims);
        } finally {
            for (var one = 0; one < spare; one++) {
                pieces.start(SIGNPOSTING + "-" + (replicas + 1 + one));
            }
        }
    }

    private Verdict strike(int count, List<String> doors, Map<Integer, String> victims) {
        var neighbours = Neighbours.meet(people);
        var first = neighbours.awaitOpen(doors);
        var wrong = new ArrayList<String>();
        var blows = new HashMap<Integer, Runnable>();
        victims.forEach((when, piece) -> blows.put(when, () -> pieces.kill(piece)));
        var sent = new Onslaught(neighbours, doors, blows).send(count);
        var ids = new HashSet<>(sent.acknowledged().values());
        if (ids.size() != count) {
            wrong.add("%d keys were acknowledged with %d ids".formatted(count, ids.size()));
        }
        ids.add(first);
        var tally = Tally.settled(neighbours, doors.getFirst(), ids);
        wrong.addAll(tally.wrong(ids));
        return new Verdict(
                "kill -9 of %s in the middle of %d signposts to %d replica(s)"
                        .formatted(String.join(" and ", victims.values()), count, doors.size()),
                "%d acknowledged, %d sent again; in the lists %d and %d, counted %d and %d; the longest took %.1f s"
                        .formatted(
                                ids.size(),
                                sent.again(),
                                tally.sent().size(),
                                tally.received().size(),
                                tally.countedSent(),
                                tally.countedReceived(),
                                sent.longest().toMillis() / 1000.0),
                wrong);
    }
}
