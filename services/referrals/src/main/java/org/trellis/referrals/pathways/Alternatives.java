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

    Alternatives(PathwaySearch search) {
        this.search = search;
    }

    /// Up to three pathways for the need that serve the area, none of them kept by `organisation`. None without an
    /// area: somewhere in the country is no help.
    public List<Alternative> to(UUID organisation, String need, String area) {
        if (area == null) {
            return List.of();
        }
        var wish = new SearchWish(List.of(need), List.of(area), null, false, null, MOST * 2);
        return search.find(wish, SearchCursor.of(null)).items().stream()
                .filter(pathway -> !pathway.organisationId().equals(organisation))
                .limit(MOST)
                .map(p -> new Alternative(p.id(), p.organisationId(), p.title()))
                .toList();
    }
}
