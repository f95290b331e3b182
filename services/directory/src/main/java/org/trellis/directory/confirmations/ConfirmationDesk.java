package org.trellis.directory.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.members.Crew;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Looking at what waits and answering it: by a link, or signed in.
@ApplicationScoped
class ConfirmationDesk {

    private final PendingActs acts;
    private final SecondTaps taps;
    private final Settling settling;
    private final Crew crew;
    private final Removals removals;
    private final Organisations organisations;
    private final Secrets secrets;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ConfirmationDesk(
            PendingActs acts,
            SecondTaps taps,
            Settling settling,
            Crew crew,
            Removals removals,
            Organisations organisations,
            Secrets secrets,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.acts = acts;
        this.taps = taps;
        this.settling = settling;
        this.crew = crew;
        this.removals = removals;
        this.organisations = organisations;
        this.secrets = secrets;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// Unknown, settled, over, and sent to somebody who is out: one answer for all of them.
    ConfirmationView held(String token) {
        var tap = find(token);
        return actingAs.call(new OrganisationId(tap.organisationId), () -> {
            var open = acts.own(tap.pendingId)
                    .filter(p -> p.isOpen(clock.instant()))
                    .filter(_ -> !removals.gone().contains(tap.person))
                    .orElseThrow(() -> new NotFound().asException());
            return view(open, tap.person);
        });
    }

    void answerHeld(String token, boolean yes) {
        var tap = find(token);
        actingAs.run(new OrganisationId(tap.organisationId), () -> settling.answer(tap.pendingId, tap.person, yes));
    }

    List<ConfirmationView> open() {
        var me = acting.person().orElseThrow();
        return actingAs.call(
                acting.needed(),
                () -> acts.open(clock.instant()).stream().map(p -> view(p, me)).toList());
    }

    void answer(UUID id, boolean yes) {
        var me = acting.person().orElseThrow();
        actingAs.run(acting.needed(), () -> settling.answer(id, me, yes));
    }

    private ConfirmationView view(PendingAct p, String reader) {
        var whom = p.about.get("person");
        return new ConfirmationView(
                p.id,
                organisations.own().name(),
                p.act,
                p.deed,
                crew.called(p.askedBy),
                whom == null ? null : crew.called(whom),
                p.askedBy.equals(reader),
                p.askedAt,
                p.expiresAt);
    }

    private SecondTap find(String token) {
        var mark = secrets.markOf(token);
        return actingAs.callAsBearer(mark, () -> taps.held(mark)).orElseThrow(() -> new NotFound().asException());
    }
}
