package org.trellis.grants.figures;

import java.time.Instant;
import java.time.LocalDate;

/// What there is to know of one fund, all of it: what may be shown, and to whom, is said here.
///
/// @param given      what is with groups or promised to them, in pence
/// @param medianDays null where nothing was decided yet
/// @param payDays    in how many days after the decision half of them were paid; null where nothing was
/// @param lastDay    of the last decision or payment; null where there was none
/// @param waiting    those that are not decided yet
record Counted(
        long applications,
        long grants,
        long given,
        long decided,
        long inTime,
        Integer medianDays,
        long paid,
        Integer payDays,
        long waiting,
        LocalDate lastDay,
        Instant at) {

    private static final long HUNDRED = 100;
    private static final long DAYS_TO_SETTLE = 90;

    /// For everybody, who does not learn how many applied. The source reads what everybody does as well, and so
    /// gets the same number.
    Integer grantsShown() {
        return Few.out(grants);
    }

    Long givenShown() {
        return grantsShown() == null ? null : Long.valueOf(given);
    }

    /// Of the two numbers it is this one that gives way: the other one is everybody's.
    Integer applicationsForSource() {
        return grantsShown() != null && Few.isFew(applications - grants) ? null : Few.out(applications);
    }

    /// As a part of a hundred: with the number itself everybody could tell how many were refused.
    Integer inTimePercent() {
        return decided < Few.FEWEST ? null : Integer.valueOf(Math.toIntExact(inTime * HUNDRED / decided));
    }

    Integer days() {
        return decided < Few.FEWEST ? null : medianDays;
    }

    Integer paidAfter() {
        return paid < Few.FEWEST ? null : payDays;
    }

    /// Whether nothing has happened for so long that a fund that is over is counted no more: what is forgotten later
    /// stays counted.
    boolean isSettled(LocalDate today) {
        return waiting == 0
                && (lastDay == null || lastDay.plusDays(DAYS_TO_SETTLE).isBefore(today));
    }
}
