package org.trellis.directory.succession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Crew;
import org.trellis.directory.members.Outcome;
import org.trellis.directory.members.Removing;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Leaving. Of the last steward it is asked what is to become of the group.
@ApplicationScoped
class LeaveDesk {

    private final Crew crew;
    private final Removing removing;
    private final Succession succession;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Acting acting;

    LeaveDesk(
            Crew crew,
            Removing removing,
            Succession succession,
            Organisations organisations,
            Logbook logbook,
            Acting acting) {
        this.crew = crew;
        this.removing = removing;
        this.succession = succession;
        this.organisations = organisations;
        this.logbook = logbook;
        this.acting = acting;
    }

    Outcome leave(boolean shutTheDoor) {
        var me = acting.person().orElseThrow();
        return removing.carryOut(QuarkusTransaction.requiringNew().call(() -> note(me, shutTheDoor)));
    }

    private UUID note(String me, boolean shutTheDoor) {
        var people = crew.inTurn();
        if (Crew.find(people, me).isEmpty()) {
            throw new NotFound().asException();
        }
        if (Crew.keepers(people).equals(Set.of(me))) {
            lastOneLeaves(shutTheDoor);
        }
        logbook.note("member-left", me, Map.of("person", me));
        return removing.note(me);
    }

    private void lastOneLeaves(boolean shutTheDoor) {
        if (!organisations.own().isGroup()) {
            throw new SuccessionRefusal.LastKeeper().asException();
        }
        if (shutTheDoor) {
            succession.shutTheDoor("door-shut");
        } else if (!succession.begin()) {
            throw new SuccessionRefusal.LastSteward().asException();
        }
    }
}
