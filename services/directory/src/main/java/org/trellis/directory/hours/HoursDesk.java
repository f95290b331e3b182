package org.trellis.directory.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.opening.Hours;
import org.trellis.opening.Timetables;

/// Reads and writes a group's hours.
@ApplicationScoped
@Transactional
class HoursDesk {

    private final OnlyTheGroup only;
    private final HoursRows rows;
    private final Confirming confirming;
    private final Timetables timetables;

    HoursDesk(OnlyTheGroup only, HoursRows rows, Confirming confirming, Timetables timetables) {
        this.only = only;
        this.rows = rows;
        this.confirming = confirming;
        this.timetables = timetables;
    }

    HoursView read(UUID group) {
        only.reader(group);
        return view();
    }

    HoursView write(UUID group, Hours wanted, String ifMatch) {
        only.steward(group);
        var hours = wanted.withoutThePast(timetables.today());
        hours.fault(timetables.today()).ifPresent(refusal -> {
            throw refusal.asException();
        });
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

    private HoursView view() {
        var row = rows.read();
        var hours = timetables.read(row.hours());
        return new HoursView(hours == null ? Hours.NONE : hours, timetables.now(hours, row.wards()), row.version());
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
