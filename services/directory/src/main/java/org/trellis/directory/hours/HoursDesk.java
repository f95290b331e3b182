package org.trellis.directory.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.opening.Hours;
import org.trellis.directory.opening.OtherDays;
import org.trellis.directory.opening.Timetables;
import org.trellis.directory.places.London;

/// Reads and writes a group's hours.
@ApplicationScoped
@Transactional
class HoursDesk {

    private static final int FARTHEST_YEARS = 2;

    private final OnlyTheGroup only;
    private final HoursRows rows;
    private final Confirming confirming;
    private final Timetables timetables;
    private final InstantSource clock;

    HoursDesk(OnlyTheGroup only, HoursRows rows, Confirming confirming, Timetables timetables, InstantSource clock) {
        this.only = only;
        this.rows = rows;
        this.confirming = confirming;
        this.timetables = timetables;
        this.clock = clock;
    }

    HoursView read(UUID group) {
        only.reader(group);
        return view();
    }

    HoursView write(UUID group, Hours wanted, String ifMatch) {
        only.steward(group);
        var hours = withoutThePast(wanted);
        hours.exceptions().forEach(this::check);
        var before = rows.lock();
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(before.version()))) {
            throw new HoursRefusal.ChangedMeanwhile().asException();
        }
        var kept = timetables.keep(hours, before.wards());
        if (!Objects.equals(timetables.read(before.hours()), timetables.read(kept.hours()))) {
            rows.keep(kept);
            confirming.isEdited(Set.of(FieldGroup.WHEN));
        }
        return view();
    }

    private Hours withoutThePast(Hours wanted) {
        var today = London.today(clock);
        return new Hours(
                wanted.weekly(),
                wanted.exceptions().stream()
                        .filter(other -> !other.until().isBefore(today))
                        .toList(),
                wanted.closedOnBankHolidays(),
                wanted.words());
    }

    private void check(OtherDays other) {
        if (other.until().isBefore(other.from())) {
            throw new HoursRefusal.DaysBackwards(other.from()).asException();
        }
        var last = London.today(clock).plusYears(FARTHEST_YEARS);
        if (other.until().isAfter(last)) {
            throw new HoursRefusal.DaysTooFar(last).asException();
        }
        if ((other.opens() == null) != (other.closes() == null)) {
            throw new HoursRefusal.HalfATime(other.from()).asException();
        }
    }

    private HoursView view() {
        var row = rows.read();
        var hours = timetables.read(row.hours());
        return new HoursView(hours == null ? Hours.NONE : hours, timetables.now(hours, row.wards()), row.version());
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
