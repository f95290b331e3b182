package org.trellis.directory.capacity;

import java.time.LocalDate;

/// What others see of it, with the days by which each holds.
record Shown(String taking, LocalDate pausedUntil, String note, LocalDate noteUntil) {

    Shown taking(String word) {
        return new Shown(word, pausedUntil, note, noteUntil);
    }

    Shown pausedUntil(LocalDate day) {
        return new Shown(taking, day, note, noteUntil);
    }

    Shown noting(String text, LocalDate until) {
        return new Shown(taking, pausedUntil, text, until);
    }

    boolean isPausedOn(LocalDate today) {
        return pausedUntil != null && !pausedUntil.isBefore(today);
    }
}
