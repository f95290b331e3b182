package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who else helps with a need, for somebody who was just turned away.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Alternatives {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 20;

    /// Another way to get help with the same need.
    @Schema(name = "Alternative")
    public record Alternative(UUID pathwayId, UUID organisationId, String title) {}

    private final PathwaySearch search;
    private final Pathways pathways;

    Alternatives(PathwaySearch search, Pathways pathways) {
        this.search = search;
        this.pathways = pathways;
    }

    /// Up to three pathways for the need that serve the area, of holders that take people on today, none of them
    /// `organisation`; where there are fewer, those of the areas that others serve together with it, the wider ones
    /// first, which may hold it. None without an area: somewhere in the country is no help.
    public List<Alternative> to(UUID organisation, String need, String area) {
        if (area == null) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Alternative>();
        find(found, organisation, wish(need, List.of(area), false));
        if (found.size() < MOST) {
            var around = search.around(area).stream().collect(Collectors.partitioningBy(code -> isWider(code, area)));
            find(found, organisation, wish(need, around.get(true), false));
            find(found, organisation, wish(need, around.get(false), false));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /// Those for a resident who came by this pathway: for the same areas, and such that people may come by themselves;
    /// none when the pathway is not to be read any more.
    public List<Alternative> forResident(UUID pathwayId) {
        var found = new LinkedHashMap<UUID, Alternative>();
        pathways.published(List.of(pathwayId))
                .forEach(p -> find(found, p.organisationId, wish(p.need, p.allAreas(), true)));
        return found.values().stream().limit(MOST).toList();
    }

    private static SearchWish wish(String need, List<String> areas, boolean byThemselves) {
        return new SearchWish(List.of(need), areas, null, null, byThemselves, null, true, LOOKED_AT);
    }

    private void find(Map<UUID, Alternative> found, UUID organisation, SearchWish wish) {
        if (found.size() >= MOST || wish.areas().isEmpty()) {
            return;
        }
        search.find(wish, SearchCursor.of(null)).items().stream()
                .filter(pathway -> !pathway.organisationId().equals(organisation))
                .forEach(p -> found.putIfAbsent(p.id(), new Alternative(p.id(), p.organisationId(), p.title())));
    }

    private static boolean isWider(String code, String area) {
        return Breadth.of(code).orElse(Breadth.WARD).compareTo(Breadth.of(area).orElse(Breadth.WARD)) > 0;
    }
}
