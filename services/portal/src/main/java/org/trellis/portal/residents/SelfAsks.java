package org.trellis.portal.residents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// For what people can ask an organisation themselves.
@RequestScoped
public class SelfAsks {

    private static final Logger LOG = Logger.getLogger(SelfAsks.class);
    private static final int SHOWN = 3;

    private final OpenPathwaysClient referrals;
    private final Viewer viewer;

    SelfAsks(@RestClient OpenPathwaysClient referrals, Viewer viewer) {
        this.referrals = referrals;
        this.viewer = viewer;
    }

    /// For a page about something else, which is worth showing without. Whoever acts for an organisation refers.
    public List<OpenPathwaysClient.Open> of(UUID organisation) {
        if (viewer.acting().isPresent()) {
            return List.of();
        }
        try {
            return referrals.of(organisation, true, SHOWN).items().stream()
                    .filter(OpenPathwaysClient.Open::selfReferral)
                    .toList();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("For what people can ask themselves cannot be said: %s", away.getMessage());
            return List.of();
        }
    }
}
