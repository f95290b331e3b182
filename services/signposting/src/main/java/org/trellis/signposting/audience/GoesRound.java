package org.trellis.signposting.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.messaging.DueHandler;
import org.trellis.signposting.audience.Rounds.Round;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Goes from receiver to receiver, each time as the receiver, a few hundred in a turn. How far it is is noted after
/// each
/// turn: begun again, it does no more than once what its observers do once.
@ApplicationScoped
class GoesRound implements DueHandler.InSteps {

    static final String KIND = "bulletin-round";

    private final Rounds rounds;
    private final ActingAs actingAs;
    private final Event<Rounded> come;
    private final InstantSource clock;
    private final int turn;

    GoesRound(
            Rounds rounds,
            ActingAs actingAs,
            Event<Rounded> come,
            InstantSource clock,
            @ConfigProperty(name = "trellis.bulletins.turn") int turn) {
        this.rounds = rounds;
        this.actingAs = actingAs;
        this.come = come;
        this.clock = clock;
        this.turn = turn;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return rounds.find(id).flatMap(this::go);
    }

    private Optional<Instant> go(Round round) {
        var receivers = rounds.next(round, turn);
        for (var receiver : receivers) {
            actingAs.run(
                    new OrganisationId(receiver),
                    () -> come.fire(new Rounded(round.bulletin(), round.what(), round.n())));
        }
        if (receivers.size() < turn) {
            rounds.end(round);
            return Optional.empty();
        }
        rounds.reach(round, receivers.getLast());
        return Optional.of(clock.instant());
    }
}
