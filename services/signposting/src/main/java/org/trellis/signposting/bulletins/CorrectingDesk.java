package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.attachments.Attachments;
import org.trellis.signposting.audience.Rounds;
import org.trellis.tenancy.Acting;

/// Corrects what was sent, takes it back, and says what happened with views. Each method is one transaction.
@ApplicationScoped
@Transactional
class CorrectingDesk {

    private static final int MOST_VERSIONS = 20;

    private final Drafts drafts;
    private final Bulletins bulletins;
    private final Rounds rounds;
    private final Attachments attachments;
    private final Cleaning cleaning;
    private final Shown shown;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    CorrectingDesk(
            Drafts drafts,
            Bulletins bulletins,
            Rounds rounds,
            Attachments attachments,
            Cleaning cleaning,
            Shown shown,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.drafts = drafts;
        this.bulletins = bulletins;
        this.rounds = rounds;
        this.attachments = attachments;
        this.cleaning = cleaning;
        this.shown = shown;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    BulletinView correct(UUID id, NewVersion given, String key) {
        acting.needed();
        var text = cleaning.of(given);
        bulletins.waitForEachOther();
        idempotency.once("POST /bulletins/" + id + "/versions", key, newId -> {
            var current = mustStand(id);
            Issued.mustEndInTime(text.endsOn(), London.day(clock.instant()));
            if (current.kind().equals("notice") && !NewBulletin.missing(text).isEmpty()) {
                throw new BulletinRefusal.Incomplete(NewBulletin.missing(text)).asException();
            }
            int n = current.version() + 1;
            if (n > MOST_VERSIONS) {
                throw new BulletinRefusal.TooManyVersions(MOST_VERSIONS).asException();
            }
            bulletins.addVersion(id, n, text, now());
            attachments.issue(id, n, given.attachmentIds());
            rounds.begin(id, "changed", n);
        });
        return shown.sent(own(id));
    }

    BulletinView withdraw(UUID id, Withdrawing given) {
        acting.needed();
        var reason = cleaning.words("reason", given.reason(), given.isPublicContacts());
        bulletins.waitForEachOther();
        var current = ownOrDraft(id);
        if (current.withdrawn() == null) {
            bulletins.say(id, "withdrawn", reason, now());
            rounds.begin(id, "withdrawn", current.version());
        }
        return shown.sent(own(id));
    }

    BulletinView sayOutcome(UUID id, SayingOutcome given) {
        acting.needed();
        var words = cleaning.words("words", given.words(), given.isPublicContacts());
        bulletins.waitForEachOther();
        var current = mustStand(id);
        if (current.views() == null) {
            throw new BulletinRefusal.NoOutcomeHere().asException();
        }
        if (current.outcome() != null && !current.outcome().words().equals(words)) {
            throw new BulletinRefusal.OutcomeSaid().asException();
        }
        if (current.outcome() == null) {
            bulletins.say(id, "outcome", words, now());
            rounds.begin(id, "outcome", current.version());
        }
        return shown.sent(own(id));
    }

    private Issued mustStand(UUID id) {
        var current = ownOrDraft(id);
        if (current.withdrawn() != null) {
            throw new BulletinRefusal.Withdrawn().asException();
        }
        return current;
    }

    private Issued ownOrDraft(UUID id) {
        if (drafts.lock(id).isPresent()) {
            throw new BulletinRefusal.NotSent().asException();
        }
        return own(id);
    }

    private Issued own(UUID id) {
        return bulletins.own(id).orElseThrow(() -> new NotFound().asException());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
