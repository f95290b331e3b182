package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.grants.applications.Application;
import org.trellis.grants.applications.ApplicationRefusal;
import org.trellis.grants.applications.Applications;
import org.trellis.tenancy.Acting;

/// Whoever of a funder acts on an application, and whether they have a say in it. Whoever comes here holds the
/// application until the end of the transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Deciders {

    private final DecidingRows rows;
    private final Applications applications;
    private final Acting acting;

    Deciders(DecidingRows rows, Applications applications, Acting acting) {
        this.rows = rows;
        this.applications = applications;
        this.acting = acting;
    }

    Application asFunder(UUID id) {
        return applications.lockAsFunder(id);
    }

    /// Refuses what is decided or taken back, and whoever has an interest.
    Application toDecide(UUID id) {
        var one = asFunder(id);
        switch (one.state()) {
            case Application.SENT, Application.APPEALED -> {}
            case Application.WITHDRAWN -> throw new ApplicationRefusal.Withdrawn().asException();
            default -> throw new DecidingRefusal.DecidedAlready().asException();
        }
        mustHaveASay(one);
        return one;
    }

    void mustHaveASay(Application one) {
        if (!acting.showsAllPlaces()) {
            throw new DecidingRefusal.PlacesMissing().asException();
        }
        if (isOut(one)) {
            throw new DecidingRefusal.InterestDeclared().asException();
        }
    }

    boolean isOut(Application one) {
        return rows.interests(one.id(), person()).mine() || belongsTo(one);
    }

    /// Of what is decided now: 2 after an appeal.
    int round(Application one) {
        return one.state().equals(Application.APPEALED) || rows.rounds(one.id()) == 2 ? 2 : 1;
    }

    String person() {
        return acting.person().orElseThrow();
    }

    // Whoever is one of the people of those who apply has an interest, declared or not.
    private boolean belongsTo(Application one) {
        return acting.memberships().stream()
                .anyMatch(place -> one.isOf(place.organisation().value()));
    }
}
