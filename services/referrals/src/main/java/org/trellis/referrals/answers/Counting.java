package org.trellis.referrals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Counts each night how an institution answered in the ninety days before, for as long as there was anything.
@ApplicationScoped
public class Counting implements DueHandler {

    static final String KIND = "answers-are-counted";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LOOKED_AT = Duration.ofDays(90);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final Rates rates;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Counting(Rates rates, Owing owing, Due due, Acting acting, InstantSource clock) {
        this.rates = rates;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// The organisation acted for is counted in the night that comes, if it owes answers.
    @Transactional(Transactional.TxType.MANDATORY)
    public void soon() {
        var me = acting.needed().value();
        if (owing.isOwedBy(me)) {
            due.at(night(), KIND, me);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = now.atZone(LONDON).toLocalDate();
        return rates.count(now.minus(LOOKED_AT), now, today) ? Optional.of(night()) : Optional.empty();
    }

    private Instant night() {
        var here = clock.instant().atZone(LONDON);
        var tonight = here.with(AT_NIGHT);
        return (tonight.isAfter(here) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
