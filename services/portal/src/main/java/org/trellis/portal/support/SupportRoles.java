package org.trellis.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import org.trellis.portal.session.Viewer;

/// What whoever looks may do about asks and offers of support, so that nobody is offered what would be refused.
@Named("support")
@RequestScoped
public class SupportRoles {

    private final Viewer viewer;

    SupportRoles(Viewer viewer) {
        this.viewer = viewer;
    }

    /// Reads what is offered to and asked of their organisation.
    public boolean isReading() {
        return isOffering() || viewer.holds("helper");
    }

    /// Offers something for their organisation. A councillor does, and decides nothing else.
    public boolean isOffering() {
        return isTaking() || holdsAny("safeguarding-lead", "councillor");
    }

    /// Takes what is offered to their organisation, and withdraws what it offers.
    public boolean isTaking() {
        return viewer.mayLink();
    }

    /// Asks others for something.
    public boolean isAsking() {
        return viewer.maySettleLoops();
    }

    /// Reads and writes what the two of an ask tell each other.
    public boolean isAdvising() {
        return holdsAny("steward", "liaison-officer", "support-officer", "safeguarding-lead");
    }

    /// Reads how soon their institution answers.
    public boolean isTimed() {
        return holdsAny("liaison-officer", "helpline", "councillor", "support-officer", "grants-officer");
    }

    /// Says how soon their institution answers.
    public boolean isPromising() {
        return holdsAny("liaison-officer", "support-officer");
    }

    /// Owes answers: whoever works for an institution, and reads what is asked of it.
    public boolean isOwing() {
        return isReading() && !viewer.isOfAGroup();
    }

    private boolean holdsAny(String... roles) {
        return Arrays.stream(roles).anyMatch(viewer::holds);
    }
}
