package org.trellis.portal.needed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.services.ServiceProblem;

/// Five things at most about small grants that wait for whoever looks: a draft, a second steward's word, a record; what
/// they promised to decide, can pay, or are asked to hold; and drafts of others that they are asked into.
@RequestScoped
public class NeededGrants {

    /// `isMore` when there are others; not `isKnown` when it cannot be had just now.
    public record Things(List<WaitingClient.Thing> items, boolean isMore, boolean isKnown) {

        static final Things NONE = new Things(List.of(), false, true);
        static final Things UNKNOWN = new Things(List.of(), false, false);

        public boolean isNothing() {
            return isKnown && items.isEmpty();
        }
    }

    private static final Logger LOG = Logger.getLogger(NeededGrants.class);
    private static final int MOST = 5;

    private final WaitingClient grants;
    private final GrantRoles roles;

    NeededGrants(@RestClient WaitingClient grants, GrantRoles roles) {
        this.grants = grants;
        this.roles = roles;
    }

    public Things now() {
        if (!roles.isApplying() && !roles.isTakingPart()) {
            return Things.NONE;
        }
        try {
            var found = grants.first(MOST);
            var items =
                    found.items().stream().filter(one -> one.address() != null).toList();
            return new Things(items, found.more(), true);
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What waits about small grants is not said: %s", away.getMessage());
            return Things.UNKNOWN;
        }
    }
}
