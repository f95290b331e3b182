package org.trellis.grants.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.applications.Applications;
import org.trellis.messaging.Outbox;
import org.trellis.personal.Personal;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Shows a group and its funder what is to stand in the open data, and takes what the group wishes. Each method is one
/// transaction.
@ApplicationScoped
@Transactional
class RecordDesk {

    private final RecordRows rows;
    private final Applications applications;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    RecordDesk(RecordRows rows, Applications applications, Outbox outbox, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.applications = applications;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    RecordView get(UUID award) {
        return RecordView.of(find(award));
    }

    RecordView.Page list(UUID cursor, int limit) {
        acting.needed();
        var found = rows.page(cursor == null ? RecordRows.LATEST : cursor, limit + 1);
        var items = found.stream().limit(limit).map(RecordView::of).toList();
        return new RecordView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    /// What everybody reads follows within seconds: it is the funder's row.
    RecordView wish(UUID award, NewWish given, String ifMatch) {
        find(award);
        var application = applications.lockAsGroup(award);
        var record = find(award);
        if (ifMatch != null && !ifMatch.equals(RecordView.of(record).etag())) {
            throw new OpenDataRefusal.ChangedMeanwhile().asException();
        }
        if (Boolean.TRUE.equals(given.named()) && record.recipient() == null) {
            throw new OpenDataRefusal.NoName().asException();
        }
        var title = words("title", given.title());
        var description = words("description", given.description());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.wish(record, new Wish(given.named(), title, description, given.agreed(), 0), now);
        outbox.publish(new AwardEvent.Moved(
                award,
                application.fundId(),
                application.funderId(),
                application.groupId(),
                AwardEvent.RECORD_CHANGED,
                0,
                now));
        return get(award);
    }

    private static String words(String field, String given) {
        var words = NewWish.orNull(given);
        if (words != null && Personal.in(words).contact().isPresent()) {
            throw new OpenDataRefusal.PersonalText(field).asException();
        }
        return words;
    }

    private GrantRecord find(UUID award) {
        acting.needed();
        return rows.find(award).orElseThrow(() -> new NotFound().asException());
    }
}
