package org.trellis.directory.capacity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.places.London;
import org.trellis.messaging.Due;

/// Pauses a group, and lets it resume: by hand, or when the last day of the pause is over.
///
/// Each pause has an id, and a pause that moves the day is another one: what falls due for the one before finds that it
/// holds no more. A group that paused is paused by the day alone; what falls due only tidies up and tells.
@ApplicationScoped
@Transactional
class PauseDesk {

    private static final int USUAL_DAYS = 14;

    private final OnlyTheGroup only;
    private final CapacityRows rows;
    private final CapacityFacts facts;
    private final Due due;
    private final Logbook logbook;
    private final InstantSource clock;

    PauseDesk(
            OnlyTheGroup only, CapacityRows rows, CapacityFacts facts, Due due, Logbook logbook, InstantSource clock) {
        this.only = only;
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.logbook = logbook;
        this.clock = clock;
    }

    /// Until this day inclusive; for two weeks when none is named.
    CapacityView pause(UUID group, LocalDate wanted) {
        only.member(group);
        var today = London.today(clock);
        var until = wanted == null ? today.plusDays(USUAL_DAYS) : wanted;
        if (until.isBefore(today)) {
            throw new CapacityRefusal.DayIsOver().asException();
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new CapacityRefusal.DayTooFar(today.plusYears(1)).asException();
        }
        var shown = rows.lock().orElseThrow();
        if (!until.equals(shown.pausedUntil())) {
            pause(shown, until, today);
        }
        return CapacityView.of(rows.shown(), rows.settings(), today);
    }

    private void pause(Shown shown, LocalDate until, LocalDate today) {
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.pause(id);
        rows.show(shown.pausedUntil(until));
        due.at(London.endOf(until), PauseEnds.KIND, id);
        // Whoever pauses until tomorrow knows tomorrow.
        if (until.minusDays(1).isAfter(today)) {
            due.at(PauseIsNearlyOver.momentFor(until), PauseIsNearlyOver.KIND, id);
        }
        logbook.note(Act.PAUSED, Map.of("until", until.toString()));
        facts.changed();
    }

    void resume(UUID group) {
        only.member(group);
        var shown = rows.lock().orElseThrow();
        if (shown.isPausedOn(London.today(clock))) {
            resume(shown);
        }
    }

    /// Ends this pause if its last day is over; else says when it will be. Another pause than this is none of its.
    Optional<Instant> end(UUID pause) {
        var shown = rows.lock();
        if (shown.isEmpty() || !pause.equals(rows.settings().pause())) {
            return Optional.empty();
        }
        var end = London.endOf(shown.get().pausedUntil());
        if (clock.instant().isBefore(end)) {
            return Optional.of(end);
        }
        resume(shown.get());
        return Optional.empty();
    }

    private void resume(Shown shown) {
        rows.pause(null);
        rows.show(shown.pausedUntil(null));
        logbook.note(Act.RESUMED, Map.of("until", shown.pausedUntil().toString()));
        facts.changed();
    }
}
