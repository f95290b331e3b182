package org.trellis.portal.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import org.trellis.portal.session.Viewer;

/// What whoever looks may do about small grants, so that nobody is offered what would be refused.
@Named("grants")
@RequestScoped
public class GrantRoles {

    private final Viewer viewer;

    GrantRoles(Viewer viewer) {
        this.viewer = viewer;
    }

    /// Writes applications for their group.
    public boolean isApplying() {
        return viewer.isOfAGroup();
    }

    /// Sends applications for their group, takes them back, and says that money may come.
    public boolean isSigning() {
        return viewer.holds("steward");
    }

    /// Gives money for their institution: keeps funds, decides, pays, and holds money for groups.
    public boolean isGiving() {
        return viewer.holds("grants-officer") || viewer.holds("liaison-officer");
    }

    /// Takes part for their organisation in what another one applies for.
    public boolean isTakingPart() {
        return isSigning() || isGiving() || viewer.holds("support-officer");
    }

    /// For whom none of it is theirs to do there is no such page.
    public void mustGive() {
        viewer.organisation();
        if (!isGiving()) {
            throw new NotFoundException();
        }
    }

    /// The same for what only stewards of a group do.
    public void mustSign() {
        viewer.group();
        if (!isSigning()) {
            throw new NotFoundException();
        }
    }
}
