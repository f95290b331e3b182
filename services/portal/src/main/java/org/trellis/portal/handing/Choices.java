package org.trellis.portal.handing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.handing.HandOutForm.Chosen;
import org.trellis.portal.pathways.Nearest;
import org.trellis.portal.pathways.Pathway;
import org.trellis.portal.pathways.PathwaysClient;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// Puts names to what was chosen for a leaflet, and finds what it could name for when none of that helps.
@RequestScoped
class Choices {

    private final PathwaysClient referrals;
    private final Nearest nearest;
    private final Places places;

    Choices(@RestClient PathwaysClient referrals, Nearest nearest, Places places) {
        this.referrals = referrals;
        this.nearest = nearest;
        this.places = places;
    }

    /// Those of them that the viewer sees.
    List<Chosen> of(List<UUID> organisations, List<UUID> pathways) {
        var names = places.names(organisations);
        return Stream.concat(
                        organisations.stream()
                                .filter(names::containsKey)
                                .map(id -> new Chosen(id, names.get(id), null, false)),
                        pathways.stream().flatMap(id -> pathway(id).stream()))
                .toList();
    }

    /// The nearest pathways for the need that are not chosen already.
    List<Chosen> others(HandOutForm form) {
        if (form.need.isEmpty()) {
            return List.of();
        }
        var found = nearest.to(form.place, List.of(form.need));
        return found.items().stream()
                .filter(one -> !form.pathway.contains(one.id()))
                .map(one -> chosen(one, found.holder(one)))
                .toList();
    }

    private Optional<Chosen> pathway(UUID id) {
        try {
            var found = referrals.read(id).getEntity();
            var holder = places.names(List.of(found.organisationId())).get(found.organisationId());
            return Optional.of(chosen(found, holder));
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private static Chosen chosen(Pathway pathway, String holder) {
        return new Chosen(pathway.id(), pathway.title(), holder, true);
    }
}
