package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.attachments.Attachments;
import org.trellis.signposting.audience.Audience;
import org.trellis.signposting.audience.AudienceView;
import org.trellis.signposting.audience.NewAudience;
import org.trellis.signposting.bulletins.BulletinView.Tagged;
import org.trellis.signposting.networks.Networks;
import org.trellis.tenancy.Acting;

/// What an organisation writes and has sent. Each method is one transaction.
@ApplicationScoped
@Transactional
class BulletinDesk {

    private static final int MOST_DRAFTS = 100;

    private final Drafts drafts;
    private final Bulletins bulletins;
    private final Audience audience;
    private final Networks networks;
    private final Shown shown;
    private final Attachments attachments;
    private final Cleaning cleaning;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    BulletinDesk(
            Drafts drafts,
            Bulletins bulletins,
            Audience audience,
            Networks networks,
            Shown shown,
            Attachments attachments,
            Cleaning cleaning,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.drafts = drafts;
        this.bulletins = bulletins;
        this.audience = audience;
        this.networks = networks;
        this.shown = shown;
        this.attachments = attachments;
        this.cleaning = cleaning;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    Tagged draft(NewBulletin given, String key) {
        acting.needed();
        var words = cleaned(given);
        var id = idempotency.once("POST /bulletins", key, newId -> {
            if (drafts.count() >= MOST_DRAFTS) {
                throw new BulletinRefusal.TooManyDrafts(MOST_DRAFTS).asException();
            }
            attachments.mustBeUploaded(words.attachmentIds());
            drafts.add(newId, words, now());
            due.at(now().plus(DraftRemoves.LOOK), DraftRemoves.KIND, newId);
        });
        return read(id);
    }

    Tagged edit(UUID id, NewBulletin given, String ifMatch) {
        acting.needed();
        var words = cleaned(given);
        var draft = mustBeDraft(id);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(draft.etag())) {
            throw new BulletinRefusal.ChangedMeanwhile().asException();
        }
        attachments.mustBeUploaded(words.attachmentIds());
        drafts.edit(id, words, now());
        return read(id);
    }

    void discard(UUID id) {
        acting.needed();
        mustBeDraft(id);
        audience.clear(id);
        drafts.remove(id);
    }

    Tagged read(UUID id) {
        acting.needed();
        var draft = drafts.lock(id);
        return draft.isPresent() ? shown.draft(draft.get()) : new Tagged(shown.sent(own(id)), null);
    }

    BulletinView.Page drafts(UUID cursor, int limit) {
        acting.needed();
        var found = drafts.page(cursor, limit + 1);
        var items =
                found.stream().limit(limit).map(one -> shown.draft(one).view()).toList();
        return new BulletinView.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    BulletinView.Page sent(UUID cursor, int limit) {
        acting.needed();
        var found = bulletins.page(cursor, limit + 1);
        var some = found.subList(0, Math.min(limit, found.size()));
        return new BulletinView.Page(
                some.stream().map(shown::listed).toList(),
                found.size() > limit ? some.getLast().position() : null);
    }

    AudienceView audience(UUID id) {
        acting.needed();
        var draft = drafts.lock(id);
        if (draft.isEmpty()) {
            own(id);
        }
        return new AudienceView(
                draft.map(Draft::toAll).orElse(false),
                audience.count(id),
                audience.after(id, new UUID(0, 0), SendingDesk.MOST_RECEIVERS),
                draft.map(Draft::networks).orElse(List.of()).stream()
                        .filter(networks::isMember)
                        .toList());
    }

    AudienceView choose(UUID id, NewAudience wanted) {
        var me = acting.needed().value();
        mustBeDraft(id);
        if (wanted.organisationIds().contains(me)) {
            throw new BulletinRefusal.ToYourself().asException();
        }
        if (!wanted.networkIds().stream().allMatch(networks::isMember)) {
            throw new NotFound().asException();
        }
        audience.clear(id);
        drafts.to(id, wanted.all(), wanted.all() ? List.of() : wanted.networkIds());
        if (!wanted.all()) {
            audience.choose(id, wanted.organisationIds());
        }
        return audience(id);
    }

    private NewBulletin cleaned(NewBulletin given) {
        var words = cleaning.of(given);
        if (words.title() == null) {
            throw new BulletinRefusal.Incomplete(List.of("title")).asException();
        }
        return words;
    }

    private Draft mustBeDraft(UUID id) {
        return drafts.lock(id).orElseThrow(() -> {
            own(id);
            return new BulletinRefusal.AlreadySent().asException();
        });
    }

    private Issued own(UUID id) {
        return bulletins.own(id).orElseThrow(() -> new NotFound().asException());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
