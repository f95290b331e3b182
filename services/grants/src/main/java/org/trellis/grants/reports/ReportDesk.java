package org.trellis.grants.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.grants.applications.Applications;
import org.trellis.grants.awards.Awards;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What groups say came of their grants. Nothing waits for it and nothing follows from it; the group changes it and
/// takes it back as it likes. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReportDesk {

    private final ReportRows rows;
    private final PhotoRows photos;
    private final Applications applications;
    private final Awards awards;
    private final Acting acting;
    private final InstantSource clock;

    ReportDesk(
            ReportRows rows,
            PhotoRows photos,
            Applications applications,
            Awards awards,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.photos = photos;
        this.applications = applications;
        this.awards = awards;
        this.acting = acting;
        this.clock = clock;
    }

    ReportView get(UUID award) {
        acting.needed();
        return rows.find(award)
                .map(report -> report.with(photos.of(award)))
                .orElseThrow(() -> new NotFound().asException());
    }

    ReportView.Page list(UUID fund, UUID cursor, int limit) {
        acting.needed();
        return rows.page(fund, cursor, limit);
    }

    /// `ifMatch` is the ETag of what is changed; null to say it whatever stands there.
    ReportView report(UUID award, NewReport given, String ifMatch) {
        var one = applications.lockAsGroup(award);
        awards.mustBePaid(one);
        var before = rows.find(award);
        if (ifMatch != null
                && before.filter(there -> there.etag().equals(ifMatch)).isEmpty()) {
            throw new ReportRefusal.ChangedMeanwhile().asException();
        }
        rows.keep(
                one,
                given,
                Lines.accept(given.words(), given.namesNobody()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return get(award);
    }

    /// Nobody reads it any more. A second time it changes nothing.
    void takeBack(UUID award) {
        applications.lockAsGroup(award);
        rows.remove(award);
    }
}
