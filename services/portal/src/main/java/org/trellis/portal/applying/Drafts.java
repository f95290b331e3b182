package org.trellis.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.session.Viewer;

/// The drafts of the group acted for, each with the fund that it is for.
@RequestScoped
class Drafts {

    private final DraftsClient drafts;
    private final OpenFundsClient funds;
    private final Viewer viewer;

    Drafts(@RestClient DraftsClient drafts, @RestClient OpenFundsClient funds, Viewer viewer) {
        this.drafts = drafts;
        this.funds = funds;
        this.viewer = viewer;
    }

    /// Empty for one that is sent: it is an application then.
    Optional<Steps> find(UUID id) {
        viewer.group();
        var draft = drafts.read(id);
        return draft.isSent() ? Optional.empty() : Optional.of(new Steps(funds.read(draft.fundId()), draft));
    }
}
