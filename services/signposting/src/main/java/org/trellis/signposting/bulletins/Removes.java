package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.days.London;
import org.trellis.messaging.DueHandler;
import org.trellis.signposting.audience.Audience;
import org.trellis.signposting.audience.Rounds;
import org.trellis.signposting.audience.Sendings;

/// Removes a bulletin two years after it is over, with all that goes with it. What a receiver made of it is its own,
/// and
/// has a time of its own.
@ApplicationScoped
class Removes implements DueHandler {

    static final String KIND = "bulletin-removal";

    private static final int YEARS = 2;

    private final Bulletins bulletins;
    private final Audience audience;
    private final Sendings sendings;
    private final Rounds rounds;
    private final InstantSource clock;

    Removes(Bulletins bulletins, Audience audience, Sendings sendings, Rounds rounds, InstantSource clock) {
        this.bulletins = bulletins;
        this.audience = audience;
        this.sendings = sendings;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var found = bulletins.own(id);
        // A correction may have moved its end.
        var later = found.map(Removes::when).filter(clock.instant()::isBefore);
        if (later.isEmpty() && found.isPresent()) {
            bulletins.remove(id);
            audience.clear(id);
            sendings.remove(id);
            rounds.remove(id);
        }
        return later;
    }

    static Instant when(Issued one) {
        var views = one.views();
        var last = Stream.of(London.day(one.sentAt()), one.text().endsOn(), views == null ? null : views.outcomeBy())
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return London.startOf(last.plusYears(YEARS));
    }
}
