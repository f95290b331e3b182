package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.grants.funds.OpenFunds;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a group's people do with drafts, and those whom they asked in. Each method is one transaction: what was
/// answered for is kept.
@ApplicationScoped
@Transactional
class DraftDesk {

    static final int MOST = 50;

    private final DraftRows rows;
    private final Drafts drafts;
    private final OpenFunds funds;
    private final Due due;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    DraftDesk(
            DraftRows rows,
            Drafts drafts,
            OpenFunds funds,
            Due due,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.funds = funds;
        this.due = due;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    DraftView start(UUID fund, String key) {
        acting.needed();
        var open = funds.find(fund).orElseThrow(() -> new NotFound().asException());
        if (!open.takesApplications()) {
            throw new DraftRefusal.FundNotOpen().asException();
        }
        return get(idempotency.once("POST /drafts", key, id -> add(id, fund)));
    }

    DraftView get(UUID id) {
        var draft = find(id);
        var most = most(draft.fundId());
        return draft.with(
                rows.answers(id).stream().map(answer -> answer.in(most)).toList());
    }

    DraftView.Page list(UUID cursor, int limit) {
        acting.needed();
        var found = rows.page(cursor, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new DraftView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    /// `ifMatch` is the ETag of the answer that is written over; null for the first words. The same words again change
    /// nothing, so that a telephone that heard no answer can send them once more.
    Answer write(UUID id, String field, String words, String ifMatch) {
        if (!Field.isKnown(field)) {
            throw new NotFound().asException();
        }
        acting.needed();
        var draft = rows.lock(id)
                .filter(one -> one.yours() || !field.startsWith(Field.PROFILE))
                .orElseThrow(() -> new NotFound().asException());
        if (draft.sentAt() != null) {
            throw new DraftRefusal.Sent().asException();
        }
        var now = now();
        if (!draft.yours()) {
            due.at(now.plus(HelpIsForgotten.KEPT), HelpIsForgotten.KIND, id);
        }
        return drafts.write(id, field, words, version(ifMatch), now).in(most(draft.fundId()));
    }

    // Of a fund that is no more it is said when it is sent.
    private long most(UUID fund) {
        return funds.find(fund).map(open -> open.terms().mostPence()).orElse(Long.MAX_VALUE);
    }

    void remove(UUID id) {
        drafts.lockUnsent(id);
        rows.remove(id);
    }

    // What is no version of ours matches none.
    private static int version(String ifMatch) {
        if (ifMatch == null) {
            return 0;
        }
        return ifMatch.matches("\"[1-9][0-9]{0,8}\"")
                ? Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1))
                : 0;
    }

    private void add(UUID id, UUID fund) {
        if (rows.unsent() >= MOST) {
            throw new DraftRefusal.TooMany(MOST).asException();
        }
        var now = now();
        rows.add(id, fund, now);
        due.at(now.plus(DraftRemoves.KEPT), DraftRemoves.KIND, id);
    }

    private DraftView find(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
