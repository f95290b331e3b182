package org.trellis.signposting.bulletins;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.signposting.attachments.Attachments;
import org.trellis.signposting.audience.Audience;
import org.trellis.signposting.audience.Sendings;
import org.trellis.signposting.networks.Networks;
import org.trellis.signposting.promises.Owing;
import org.trellis.tenancy.Acting;

/// Sends bulletins. Each method is one transaction.
@ApplicationScoped
@Transactional
class SendingDesk {

    static final int MOST_RECEIVERS = 5_000;

    private static final int MOST_A_DAY = 20;
    private static final int MOST_INSTITUTIONS = 20;

    private final Drafts drafts;
    private final Bulletins bulletins;
    private final Audience audience;
    private final Networks networks;
    private final Sendings sendings;
    private final Attachments attachments;
    private final Shown shown;
    private final Links links;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    SendingDesk(
            Drafts drafts,
            Bulletins bulletins,
            Audience audience,
            Networks networks,
            Sendings sendings,
            Attachments attachments,
            Shown shown,
            Links links,
            Owing owing,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.drafts = drafts;
        this.bulletins = bulletins;
        this.audience = audience;
        this.networks = networks;
        this.sendings = sendings;
        this.attachments = attachments;
        this.shown = shown;
        this.links = links;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Said again is not sent again: a phone may have lost the first answer.
    BulletinView send(UUID id) {
        acting.needed();
        bulletins.waitForEachOther();
        var draft = drafts.lock(id);
        if (draft.isPresent()) {
            send(draft.get());
        }
        return shown.sent(own(id));
    }

    private void send(Draft draft) {
        var words = draft.words();
        mustBeComplete(words);
        links.mustBeCurrent();
        mustNotBeTooMany();
        int total = chosen(draft);
        var id = draft.id();
        var now = now();
        bulletins.add(id, words, UuidCreator.getTimeOrderedEpoch(), now);
        var text = new BulletinText(
                words.title(), words.body(), words.source(), words.forWhom(), words.endsOn(), words.ring(), null);
        bulletins.addVersion(id, 1, text, now);
        attachments.issue(id, 1, words.attachmentIds());
        drafts.remove(id);
        sendings.begin(id, total);
        due.at(now, Delivers.KIND, id);
        due.at(Removes.when(own(id)), Removes.KIND, id);
        if (words.views() != null && owing.isOwedBy(acting.needed().value())) {
            due.at(OutcomeOwed.first(words.views()), OutcomeOwed.KIND, id);
        }
    }

    private int chosen(Draft draft) {
        if (draft.toAll()) {
            audience.chooseEverybody(draft.id());
        }
        // One that it left since is left out, as whoever ended the link is.
        draft.networks().stream()
                .filter(networks::isMember)
                .forEach(network -> audience.chooseLinked(draft.id(), networks.membersOf(network)));
        int total = audience.count(draft.id());
        if (total == 0) {
            throw (draft.networks().isEmpty()
                            ? new BulletinRefusal.NobodyChosen()
                            : new BulletinRefusal.NobodyOpenInNetworks())
                    .asException();
        }
        if (total > MOST_RECEIVERS) {
            throw new BulletinRefusal.TooManyReceivers(MOST_RECEIVERS).asException();
        }
        if (draft.words().kind().equals("seeing")) {
            mustBeInstitutions(draft, total);
        }
        return total;
    }

    private void mustBeInstitutions(Draft draft, int total) {
        var allowed = !draft.toAll() && draft.networks().isEmpty() && total <= MOST_INSTITUTIONS;
        if (!allowed
                || !audience.after(draft.id(), new UUID(0, 0), total).stream().allMatch(links::isInstitution)) {
            throw new BulletinRefusal.ToInstitutionsOnly(MOST_INSTITUTIONS).asException();
        }
    }

    private void mustBeComplete(NewBulletin words) {
        var missing = words.missing();
        if (!missing.isEmpty()) {
            throw new BulletinRefusal.Incomplete(missing).asException();
        }
        Issued.mustEndInTime(words.endsOn(), today());
        var views = words.views();
        if (views != null
                && (views.decideBy().isBefore(today())
                        || !views.outcomeBy().isAfter(views.decideBy())
                        || views.outcomeBy().isAfter(today().plusYears(2)))) {
            throw new BulletinRefusal.ViewsDaysNotPossible().asException();
        }
    }

    private void mustNotBeTooMany() {
        if (bulletins.sentSince(London.startOf(today())) >= MOST_A_DAY) {
            var again = London.startOf(today().plusDays(1));
            throw new BulletinRefusal.TooManyToday(MOST_A_DAY, again).asException();
        }
    }

    private Issued own(UUID id) {
        return bulletins.own(id).orElseThrow(() -> new NotFound().asException());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
