package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who else helps with a need, for somebody who was just turned away.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Alternatives {

    private static final int MOST = 3;

    /// Another way to get help with the same need.
    @Schema(name = "Alternative")
    public record Alternative(UUID pathwayId, UUID organisationId, String title) {}

    private final PathwaySearch search;
    private final Pathways pathways;

    Alternatives(PathwaySearch search, Pathways pathways) {
        this.search = search;
        this.pathways = pathways;
    }

    /// Up to three pathways for the need that serve the area, none of them kept by `organisation`. None without an
    /// area: somewhere in the country is no help.
    public List<Alternative> to(UUID organisation, String need, String area) {
        if (area == null) {
            return List.of();
        }
        return find(organisation, new SearchWish(List.of(need), List.of(area), null, false, null, MOST * 2));
    }

    /// The same for a resident who came by this pathway, of those to which people may come by themselves; none when
    /// the pathway is not to be read any more.
    public List<Alternative> forResident(UUID pathwayId) {
        return pathways.published(List.of(pathwayId)).stream()
                .findFirst()
                .map(p -> find(
                        p.organisationId,
                        new SearchWish(List.of(p.need), List.of(p.areas), null, true, null, MOST * 2)))
                .orElse(List.of());
    }

    private List<Alternative> find(UUID organisation, SearchWish wish) {
        return search.find(wish, SearchCursor.of(null)).items().stream()
                .filter(pathway -> !pathway.organisationId().equals(organisation))
                .limit(MOST)
                .map(p -> new Alternative(p.id(), p.organisationId(), p.title()))
                .toList();
    }
}
