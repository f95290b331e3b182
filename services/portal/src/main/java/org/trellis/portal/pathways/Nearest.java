package org.trellis.portal.pathways;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;

/// The few pathways that a search for groups offers when it finds no group. While they cannot be asked for, none: the
/// page that they stand on is worth showing without them.
@RequestScoped
public class Nearest {

    private static final Logger LOG = Logger.getLogger(Nearest.class);
    private static final int FEW = 3;

    public record Pathways(List<Pathway> items, Map<UUID, String> names) {

        public static final Pathways NONE = new Pathways(List.of(), Map.of());

        public String holder(Pathway pathway) {
            return names.get(pathway.organisationId());
        }
    }

    private final PathwaysClient referrals;
    private final Places places;

    Nearest(@RestClient PathwaysClient referrals, Places places) {
        this.referrals = referrals;
        this.places = places;
    }

    /// `near` may be empty; without a need there is nothing to offer.
    public Pathways to(String near, List<String> needs) {
        if (needs.isEmpty()) {
            return Pathways.NONE;
        }
        try {
            List<String> areas =
                    near.isEmpty() ? List.of() : places.areasOf(near).codes();
            var items = referrals
                    .find(needs, areas, Places.postcodeIn(near), null, null, null, FEW)
                    .items();
            var names = places.names(items.stream().map(Pathway::organisationId).toList());
            return new Pathways(items, names);
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("No pathways could be offered: %s", away.getMessage());
            return Pathways.NONE;
        }
    }
}
