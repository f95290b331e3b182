package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.needs.Needs;
import org.trellis.directory.places.London;

/// Reads what a group settled about how much it takes on, and sets its limits and quiet hours.
@ApplicationScoped
@Transactional
class CapacityDesk {

    private final OnlyTheGroup only;
    private final CapacityRows rows;
    private final CapacityFacts facts;
    private final Needs needs;
    private final Logbook logbook;
    private final InstantSource clock;

    CapacityDesk(
            OnlyTheGroup only,
            CapacityRows rows,
            CapacityFacts facts,
            Needs needs,
            Logbook logbook,
            InstantSource clock) {
        this.only = only;
        this.rows = rows;
        this.facts = facts;
        this.needs = needs;
        this.logbook = logbook;
        this.clock = clock;
    }

    CapacityView read(UUID group) {
        only.reader(group);
        return view();
    }

    CapacityView set(UUID group, NewCapacity wanted, String ifMatch) {
        only.steward(group);
        check(wanted);
        var shown = rows.lock().orElseThrow();
        var before = rows.settings();
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(before.etag())) {
            throw new CapacityRefusal.ChangedMeanwhile().asException();
        }
        var limits = wanted.limits().stream()
                .sorted(Comparator.comparing(Limit::needOrAny).thenComparing(Limit::period))
                .toList();
        var same = limits.equals(before.limits()) && Objects.equals(wanted.quietHours(), before.quietHours());
        if (!same) {
            rows.keep(limits, wanted.quietHours());
            rows.show(shown.taking(limits.isEmpty() ? "taking" : "limited"));
            logbook.note(Act.LIMITS_CHANGED, Map.of("limits", Integer.toString(limits.size())));
            facts.changed();
        }
        return view();
    }

    private CapacityView view() {
        return CapacityView.of(rows.shown(), rows.settings(), London.today(clock));
    }

    private void check(NewCapacity wanted) {
        for (var limit : wanted.limits()) {
            if (limit.need() != null && !needs.knows(limit.need())) {
                throw new CapacityRefusal.NeedUnknown(limit.need()).asException();
            }
        }
        var each = wanted.limits().stream()
                .map(limit -> List.of(limit.needOrAny(), limit.period()))
                .toList();
        if (new HashSet<>(each).size() < each.size()) {
            throw new CapacityRefusal.LimitTwice().asException();
        }
        var quiet = wanted.quietHours();
        if (quiet != null && quiet.from().equals(quiet.until())) {
            throw new CapacityRefusal.QuietHoursEmpty().asException();
        }
    }
}
