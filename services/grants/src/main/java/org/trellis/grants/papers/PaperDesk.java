package org.trellis.grants.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.files.StoredFile;
import org.trellis.grants.drafts.Drafts;
import org.trellis.grants.turns.Turns;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Takes files in and hands them out. Each method is one transaction.
@ApplicationScoped
@Transactional
class PaperDesk {

    static final int MOST = 5;
    static final int MOST_OF_A_RECEIPT = 3;

    private final PaperRows rows;
    private final Drafts drafts;
    private final Turns turns;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    PaperDesk(PaperRows rows, Drafts drafts, Turns turns, Idempotency idempotency, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.turns = turns;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    Paper addToDraft(UUID draft, Taken file, String key) {
        drafts.lockUnsent(draft);
        var id = idempotency.once("POST /drafts/%s/files".formatted(draft), key, paper -> {
            if (rows.ofDraft(draft).size() >= MOST) {
                throw new PaperRefusal.TooMany(MOST).asException();
            }
            rows.addToDraft(paper, draft, file, now());
        });
        return one(rows.ofDraft(draft), id);
    }

    Paper.All ofDraft(UUID draft) {
        drafts.mine(draft);
        return new Paper.All(rows.ofDraft(draft));
    }

    StoredFile fileOfDraft(UUID draft, UUID id) {
        drafts.mine(draft);
        return rows.fileOfDraft(draft, id).orElseThrow(() -> new NotFound().asException());
    }

    void remove(UUID draft, UUID id) {
        drafts.lockUnsent(draft);
        rows.remove(draft, id);
    }

    Paper.All ofApplication(UUID application) {
        mustBe(rows.isSeen(application));
        return new Paper.All(rows.ofApplication(application));
    }

    StoredFile fileOfApplication(UUID application, UUID id) {
        mustBe(true);
        return rows.fileOfApplication(application, id).orElseThrow(() -> new NotFound().asException());
    }

    Paper addToReceipt(UUID award, UUID receipt, Taken file, String key) {
        mustBe(rows.isMyReceipt(award, receipt));
        turns.await(award);
        var id = idempotency.once("POST /awards/%s/receipts/%s/files".formatted(award, receipt), key, paper -> {
            if (ofReceipt(award, receipt).size() >= MOST_OF_A_RECEIPT) {
                throw new PaperRefusal.TooMany(MOST_OF_A_RECEIPT).asException();
            }
            rows.addToReceipt(paper, award, receipt, file, now());
        });
        return one(ofReceipt(award, receipt), id);
    }

    /// For the host too, which reads nothing else of it here.
    Paper.All ofReceipts(UUID award) {
        mustBe(rows.isSeen(award) || rows.isHeld(award));
        return new Paper.All(rows.ofReceipts(award));
    }

    StoredFile fileOfReceipt(UUID award, UUID id) {
        mustBe(true);
        return rows.fileOfReceipt(award, id).orElseThrow(() -> new NotFound().asException());
    }

    private List<Paper> ofReceipt(UUID award, UUID receipt) {
        return rows.ofReceipts(award).stream()
                .filter(one -> receipt.equals(one.receiptId()))
                .toList();
    }

    private static Paper one(List<Paper> papers, UUID id) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PaperRefusal.Gone().asException());
    }

    private void mustBe(boolean seen) {
        acting.needed();
        if (!seen) {
            throw new NotFound().asException();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
