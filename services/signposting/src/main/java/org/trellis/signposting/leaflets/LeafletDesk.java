package org.trellis.signposting.leaflets;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.Notes;
import org.trellis.signposting.pathways.OpenPathways;
import org.trellis.signposting.signposts.Post;
import org.trellis.tenancy.Acting;

/// Makes leaflets, and sends a signpost to each of the best ones that takes them. Each method is one transaction.
@ApplicationScoped
@Transactional
class LeafletDesk {

    /// So long after the day on which it was handed out a code can be entered.
    static final int USABLE_DAYS = 90;

    // Longer than the year in which it is told where people went, and what they could enter before that.
    private static final Duration KEPT = Duration.ofDays(2 * 366);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Leaflets leaflets;
    private final OpenPathways pathways;
    private final Post post;
    private final Links links;
    private final Notes notes;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    LeafletDesk(
            Leaflets leaflets,
            OpenPathways pathways,
            Post post,
            Links links,
            Notes notes,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.leaflets = leaflets;
        this.pathways = pathways;
        this.post = post;
        this.links = links;
        this.notes = notes;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    LeafletView hand(NewLeaflet wanted, String key) {
        acting.needed();
        // Whatever is wrong with the words is said before anything is said about the others.
        var place = post.place(wanted.place());
        var note = notes.accept(wanted.note(), wanted.namesNobody());
        var made = idempotency.once("POST /leaflets", key, id -> make(id, wanted, place, note));
        return read(made);
    }

    LeafletView read(UUID id) {
        acting.needed();
        return leaflets.one(id, USABLE_DAYS).orElseThrow(() -> new NotFound().asException());
    }

    private void make(UUID id, NewLeaflet wanted, String place, Optional<String> note) {
        links.mustBeCurrent();
        var targets = targets(wanted);
        var now = clock.instant();
        leaflets.add(id, wanted, place, LocalDate.ofInstant(now, LONDON));
        for (int i = 0; i < targets.size(); i++) {
            leaflets.add(id, i + 1, targets.get(i));
        }
        targets.stream()
                .filter(LeafletView.Place::signposted)
                .forEach(to ->
                        post.send(UuidCreator.getTimeOrderedEpoch(), to.organisationId(), wanted.need(), place, note));
        due.at(now.plus(KEPT), ForgetsLeaflets.KIND, id);
    }

    private List<LeafletView.Place> targets(NewLeaflet wanted) {
        var best = new LinkedHashSet<>(wanted.targets());
        var targets = new ArrayList<LeafletView.Place>();
        best.forEach(target -> targets.add(found(target, false)));
        if (wanted.fallback() != null && !best.contains(wanted.fallback())) {
            targets.add(found(wanted.fallback(), true));
        }
        return targets;
    }

    // One that is hidden, blocked or not there is one answer.
    private LeafletView.Place found(Target target, boolean isFallback) {
        if (target.pathwayId() != null) {
            var holder = pathways.holder(target.pathwayId()).orElseThrow(() -> new NotFound().asException());
            return new LeafletView.Place(holder, target.pathwayId(), isFallback, false);
        }
        var isOpen = post.isOpen(target.organisationId());
        return new LeafletView.Place(target.organisationId(), null, isFallback, isOpen && !isFallback);
    }
}
