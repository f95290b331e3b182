package org.trellis.directory.capacity;

import java.time.LocalDate;
import org.trellis.directory.search.Taking;

/// What others see of it, with the days by which each holds.
///
/// `pausedUntil` is what the group wants and `fullUntil` what counting found; others see the later of the two.
record Shown(String taking, LocalDate pausedUntil, LocalDate fullUntil, String note, LocalDate noteUntil) {

    Shown taking(String word) {
        return new Shown(word, pausedUntil, fullUntil, note, noteUntil);
    }

    Shown pausedUntil(LocalDate day) {
        return new Shown(taking, day, fullUntil, note, noteUntil);
    }

    Shown noting(String text, LocalDate until) {
        return new Shown(taking, pausedUntil, fullUntil, text, until);
    }

    /// What others see of it on a day.
    Taking on(LocalDate today) {
        return Taking.on(today, taking, later(pausedUntil, fullUntil));
    }

    /// Null once that day is over.
    LocalDate fullOn(LocalDate today) {
        return fullUntil == null || fullUntil.isBefore(today) ? null : fullUntil;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    boolean isPausedOn(LocalDate today) {
        return pausedUntil != null && !pausedUntil.isBefore(today);
    }
}
