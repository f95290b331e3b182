package org.trellis.portal.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.trellis.portal.session.MyOrganisations;
import org.trellis.portal.session.Viewer;

/// What the viewer may say about keeping people safe.
@Named("safety")
@RequestScoped
public class SafetyRoles {

    private final Viewer viewer;
    private final MyOrganisations organisations;

    SafetyRoles(Viewer viewer, MyOrganisations organisations) {
        this.viewer = viewer;
        this.organisations = organisations;
    }

    /// Says for an infrastructure body that it talked this through with a group. A council's lead does not.
    public boolean isTalking() {
        return viewer.holds("safeguarding-lead") && organisations.isInfrastructure(viewer.organisation());
    }
}
