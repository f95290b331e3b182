package org.trellis.referrals.times;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.opening.Hours;
import org.trellis.opening.Opening;
import org.trellis.opening.Schedule;
import org.trellis.opening.Timetables;
import org.trellis.problem.Refusal;

/// What the hours of a pathway mean today.
@ApplicationScoped
public class OpeningTimes {

    private final Timetables timetables;

    OpeningTimes(Timetables timetables) {
        this.timetables = timetables;
    }

    /// Whether somebody is there now, and when that changes; null where no hours are known. `areas`: those of the
    /// pathway, for its bank holidays.
    public Opening now(Times times, List<String> areas) {
        return times == null ? null : timetables.now(times.hours(), areas);
    }

    /// What they cannot be, whatever shape they have; empty when they can. None are none.
    public Optional<Refusal> fault(Times times) {
        if (times == null) {
            return Optional.empty();
        }
        var hours = times.hours();
        return hours.fault(today()).or(hours::overlap).map(Refusal.class::cast);
    }

    public LocalDate today() {
        return timetables.today();
    }

    /// In the words of Open Referral UK. `words`, which may be null, stand in the notes.
    public List<Schedule> schedules(UUID pathway, Times times, String words) {
        var clock = times == null ? Hours.NONE : times.hours();
        return Schedule.of(pathway, new Hours(clock.weekly(), clock.exceptions(), clock.closedOnBankHolidays(), words));
    }
}
