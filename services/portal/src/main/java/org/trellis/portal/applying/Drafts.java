package org.trellis.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.session.Viewer;

/// The drafts of the group acted for and those that an organisation takes part in, each with the fund that it is for.
@RequestScoped
public class Drafts {

    private final DraftsClient drafts;
    private final OpenFundsClient funds;
    private final Viewer viewer;

    Drafts(@RestClient DraftsClient drafts, @RestClient OpenFundsClient funds, Viewer viewer) {
        this.drafts = drafts;
        this.funds = funds;
        this.viewer = viewer;
    }

    /// For the group alone, and not for who takes part in it.
    public Optional<Steps> findOurs(UUID id) {
        viewer.group();
        var found = find(id);
        if (found.isPresent() && !found.get().isOurs()) {
            throw new NotFoundException();
        }
        return found;
    }

    /// Empty for one that is sent: it is an application then.
    public Optional<Steps> find(UUID id) {
        viewer.organisation();
        var draft = drafts.read(id);
        return draft.isSent() ? Optional.empty() : Optional.of(new Steps(funds.read(draft.fundId()), draft));
    }
}
