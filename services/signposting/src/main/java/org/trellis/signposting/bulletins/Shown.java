package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.trellis.days.London;
import org.trellis.signposting.attachments.Attachments;
import org.trellis.signposting.audience.Audience;
import org.trellis.signposting.audience.Progress;
import org.trellis.signposting.audience.Sendings;
import org.trellis.signposting.bulletins.BulletinView.Tagged;
import org.trellis.signposting.networks.Networks;
import org.trellis.signposting.promises.Owing;

/// Puts together what a sender sees of its bulletins.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Shown {

    private static final Progress NONE = new Progress(0, 0, 0);

    private final Bulletins bulletins;
    private final Audience audience;
    private final Networks networks;
    private final Sendings sendings;
    private final Attachments attachments;
    private final Owing owing;
    private final InstantSource clock;

    Shown(
            Bulletins bulletins,
            Audience audience,
            Networks networks,
            Sendings sendings,
            Attachments attachments,
            Owing owing,
            InstantSource clock) {
        this.bulletins = bulletins;
        this.audience = audience;
        this.networks = networks;
        this.sendings = sendings;
        this.attachments = attachments;
        this.owing = owing;
        this.clock = clock;
    }

    Tagged draft(Draft draft) {
        var files = attachments.uploaded(draft.words().attachmentIds());
        int in = (int) draft.networks().stream().filter(networks::isMember).count();
        return new Tagged(BulletinView.draft(draft, files, audience.count(draft.id()), in), draft.etag());
    }

    BulletinView sent(Issued one) {
        return BulletinView.sent(
                one,
                sendings.progress(one.id()).orElse(NONE),
                attachments.of(one.id(), one.version()),
                bulletins.changes(one.id()),
                overdue(one));
    }

    BulletinView listed(Issued one) {
        return BulletinView.sent(one, sendings.progress(one.id()).orElse(NONE), null, null, overdue(one));
    }

    private Boolean overdue(Issued one) {
        return one.isOutcomeOverdue(London.day(clock.instant())) && owing.isOwedBy(one.senderId())
                ? Boolean.TRUE
                : null;
    }
}
