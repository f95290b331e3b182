package org.trellis.directory.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Reads and writes how a group keeps people safe.
@ApplicationScoped
@Transactional
class SafetyDesk {

    private final SafetyPages pages;
    private final Talks talks;
    private final OnlyTheGroup only;
    private final Organisations organisations;
    private final Acting acting;
    private final InstantSource clock;

    SafetyDesk(
            SafetyPages pages,
            Talks talks,
            OnlyTheGroup only,
            Organisations organisations,
            Acting acting,
            InstantSource clock) {
        this.pages = pages;
        this.talks = talks;
        this.only = only;
        this.organisations = organisations;
        this.acting = acting;
        this.clock = clock;
    }

    /// For whoever sees the group's page. The same statements whether it is hidden or was never there.
    SafetyView read(UUID group) {
        var isSeen = pages.isSeen(group);
        var page = pages.of(group);
        var lines = lines(group);
        if (!isSeen) {
            throw new NotFound().asException();
        }
        var said = page.filter(one -> !one.words.isEmpty());
        return new SafetyView(
                said.map(one -> one.words).orElse(null),
                said.map(one -> one.editedAt).orElse(null),
                lines,
                isOwn(group) ? page.map(one -> one.version).orElse(null) : null);
    }

    SafetyView write(UUID group, SafetyWords wanted, String ifMatch) {
        only.steward(group);
        var words = wanted.accepted();
        // Of two stewards at the same moment the second one waits, and then sees what the first one did.
        organisations.ownAlone();
        var page = pages.of(group).orElse(null);
        if (ifMatch != null
                && !ifMatch.equals("*")
                && (page == null || !ifMatch.equals(SafetyResource.etag(page.version)))) {
            throw new SafetyRefusal.ChangedMeanwhile().asException();
        }
        if (page == null) {
            pages.persist(SafetyPage.begin(group, words, clock.instant()));
        } else if (!page.words.equals(words)) {
            page.write(words, clock.instant());
        }
        pages.flush();
        return read(group);
    }

    private List<SafetyView.Line> lines(UUID group) {
        var shown = talks.shownBy(group);
        var known = organisations.known(shown.stream().map(Talks.Shown::body).toList());
        return shown.stream()
                .filter(one -> known.containsKey(one.body()))
                .map(one -> new SafetyView.Line(known.get(one.body()), one.day()))
                .toList();
    }

    private boolean isOwn(UUID group) {
        return acting.organisation().filter(one -> one.value().equals(group)).isPresent();
    }

    /// Without a name for one that the caller may not know of now.
    static Known nameless(UUID id) {
        return new Known(id, null, null);
    }
}
