package org.trellis.directory.confirmations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.AgreedAct;
import org.trellis.directory.members.Crew;
import org.trellis.problem.NotFound;

/// The second person's answer, and what it sets going, in one transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Settling {

    static final String CONFIRMED = "confirmed";
    static final String REFUSED = "refused";

    private final PendingActs acts;
    private final Crew crew;
    private final List<AgreedAct> deeds;
    private final Logbook logbook;
    private final InstantSource clock;

    Settling(PendingActs acts, Crew crew, @All List<AgreedAct> deeds, Logbook logbook, InstantSource clock) {
        this.acts = acts;
        this.crew = crew;
        this.deeds = deeds;
        this.logbook = logbook;
        this.clock = clock;
    }

    /// Both must be stewards still: whoever asked, and whoever answers. Whoever asked may take it back.
    void answer(UUID id, String person, boolean yes) {
        var keepers = Crew.keepers(crew.inTurn());
        var pending = acts.forAnswer(id).orElseThrow(Settling::gone);
        var wanted = yes ? CONFIRMED : REFUSED;
        if (pending.isSettledBy(person, wanted)) {
            return;
        }
        var now = clock.instant();
        if (!pending.isOpen(now) || !keepers.contains(person) || !keepers.contains(pending.askedBy)) {
            throw gone();
        }
        if (yes && pending.askedBy.equals(person)) {
            throw new ConfirmationRefusal.NotYourOwn().asException();
        }
        pending.settle(wanted, person, now);
        acts.flush();
        logbook.note(
                yes ? "act-confirmed" : "act-refused",
                person,
                Map.of("act", pending.act, "deed", pending.deed, "confirmation", id.toString()));
        if (yes) {
            perform(pending);
        }
    }

    private void perform(PendingAct pending) {
        deeds.stream()
                .filter(d -> d.deed().equals(pending.deed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing does " + pending.deed))
                .perform(pending.askedBy, pending.about);
    }

    private static RuntimeException gone() {
        return new NotFound().asException();
    }
}
