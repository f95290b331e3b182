package org.trellis.portal.concerns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.trellis.portal.session.Viewer;

/// What whoever looks may do about concerns, so that nobody is offered what would be refused.
@Named("concernRoles")
@RequestScoped
public class ConcernRoles {

    private final Viewer viewer;

    ConcernRoles(Viewer viewer) {
        this.viewer = viewer;
    }

    /// Deals with concerns that came to their institution.
    public boolean isLead() {
        return viewer.holds("safeguarding-lead");
    }

    /// Answers for their organisation when it is asked about a concern, and chooses who hears of them.
    public boolean isAnswering() {
        return isLead() || holdsAny("steward", "liaison-officer", "support-officer");
    }

    /// Raises one: everybody who works somewhere, and no machine.
    public boolean isRaising() {
        return isAnswering() || holdsAny("helper", "helpline", "councillor", "grants-officer");
    }

    private boolean holdsAny(String... roles) {
        return Stream.of(roles).anyMatch(viewer::holds);
    }
}
