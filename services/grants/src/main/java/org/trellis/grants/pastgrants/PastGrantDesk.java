package org.trellis.grants.pastgrants;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Keeps a funder's past grants. Each method is one transaction.
@ApplicationScoped
@Transactional
class PastGrantDesk {

    private static final int MOST = 5_000;

    private final PastGrantRows rows;
    private final Acting acting;
    private final InstantSource clock;

    PastGrantDesk(PastGrantRows rows, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    PastGrantView get(UUID id) {
        acting.needed();
        return rows.find(id).map(one -> PastGrantView.of(one, true)).orElseThrow(() -> new NotFound().asException());
    }

    PastGrantView.Page list(UUID cursor, int limit) {
        acting.needed();
        var found = rows.page(cursor == null ? PastGrantRows.LATEST : cursor, limit + 1);
        var items = found.stream()
                .limit(limit)
                .map(one -> PastGrantView.of(one, false))
                .toList();
        return new PastGrantView.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    PastGrantView.Totals totals() {
        acting.needed();
        var years = rows.years();
        return new PastGrantView.Totals(
                years.stream().mapToLong(PastGrantView.Year::grants).sum(),
                years.stream().mapToLong(PastGrantView.Year::pence).sum(),
                years);
    }

    void remove(UUID id) {
        acting.needed();
        if (!rows.remove(id)) {
            throw new NotFound().asException();
        }
    }

    /// All of a file or, where it is broken, nothing. What is wrong with one grant keeps no other out.
    @TransactionConfiguration(timeout = 120)
    ImportReport take(GrantFile file, boolean dryRun) {
        acting.needed();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reading = new Reading(London.day(now));
        var wrong = new ArrayList<ImportReport.Wrong>();
        var seen = new HashSet<String>();
        var counts = new int[4];
        file.each(given -> {
            if (++counts[0] > MOST) {
                throw new PastGrantRefusal.TooMany(MOST).asException();
            }
            switch (reading.of(given)) {
                case Taken.Wrong(var id, var field, var code, var words) ->
                    wrong.add(new ImportReport.Wrong(counts[0], id, field, code, words));
                case Taken.Whole one -> {
                    if (!seen.add(one.grantId())) {
                        wrong.add(new ImportReport.Wrong(
                                counts[0],
                                one.grantId(),
                                "id",
                                "duplicated-id",
                                "Another grant of the file has this id."));
                        return;
                    }
                    var same = rows.isSame(one);
                    counts[same.isEmpty() ? 1 : same.get() ? 3 : 2]++;
                    if (!dryRun && !same.orElse(false)) {
                        rows.put(UuidCreator.getTimeOrderedEpoch(), one, now);
                    }
                }
            }
        });
        return new ImportReport(dryRun, counts[0], counts[1], counts[2], counts[3], wrong.size(), wrong);
    }
}
