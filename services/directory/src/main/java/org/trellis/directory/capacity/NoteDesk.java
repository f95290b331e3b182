package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.places.London;

/// Puts a short note beside a group's name until the night, or until a day.
@ApplicationScoped
@Transactional
class NoteDesk {

    private static final int FARTHEST_DAYS = 31;

    private final OnlyTheGroup only;
    private final CapacityRows rows;
    private final InstantSource clock;

    NoteDesk(OnlyTheGroup only, CapacityRows rows, InstantSource clock) {
        this.only = only;
        this.rows = rows;
        this.clock = clock;
    }

    CapacityView note(UUID group, String text, LocalDate wanted) {
        only.member(group);
        var today = London.today(clock);
        var until = wanted == null ? today : wanted;
        if (until.isBefore(today)) {
            throw new CapacityRefusal.DayIsOver().asException();
        }
        if (until.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new CapacityRefusal.DayTooFar(today.plusDays(FARTHEST_DAYS)).asException();
        }
        rows.show(rows.lock().orElseThrow().noting(text.strip(), until));
        return CapacityView.of(rows.shown(), rows.settings(), today);
    }

    void takeDown(UUID group) {
        only.member(group);
        rows.show(rows.lock().orElseThrow().noting(null, null));
    }
}
