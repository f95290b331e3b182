package org.trellis.grants.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.files.StoredFile;
import org.trellis.grants.applications.Applications;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Takes photos of what came of a grant, and shows them to its funder. Each method is one transaction.
@ApplicationScoped
@Transactional
class PhotoDesk {

    static final int MOST = 3;

    private final PhotoRows rows;
    private final ReportRows reports;
    private final Applications applications;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    PhotoDesk(
            PhotoRows rows,
            ReportRows reports,
            Applications applications,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.reports = reports;
        this.applications = applications;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    /// Beside a report: what nothing was said of has no photos.
    UUID add(UUID award, Photo photo, String key) {
        var one = applications.lockAsGroup(award);
        if (reports.find(award).isEmpty()) {
            throw new ReportRefusal.SayFirst().asException();
        }
        return idempotency.once("POST /awards/%s/report/photos".formatted(award), key, id -> {
            if (rows.of(award).size() >= MOST) {
                throw new ReportRefusal.TooManyPhotos(MOST).asException();
            }
            rows.add(id, one, photo, clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }

    StoredFile get(UUID award, UUID id) {
        acting.needed();
        return rows.find(award, id).orElseThrow(() -> new NotFound().asException());
    }

    void remove(UUID award, UUID id) {
        applications.lockAsGroup(award);
        if (!rows.remove(award, id)) {
            throw new NotFound().asException();
        }
    }
}
