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

    Alternatives(PathwaySearch search) {
        this.search = search;
    }

    /// Up to three pathways for the need that serve the area, of holders that take people on today, none of them
    /// `organisation`; where there are fewer, those of the areas that others serve together with it, the wider ones
    /// first, which may hold it. None without an area: somewhere in the country is no help.
    public List<Alternative> to(UUID organisation, String need, String area) {
        if (area == null) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Alternative>();
        find(found, organisation, need, List.of(area));
        if (found.size() < MOST) {
            var around = search.around(area).stream().collect(Collectors.partitioningBy(code -> isWider(code, area)));
            find(found, organisation, need, around.get(true));
            find(found, organisation, need, around.get(false));
        }
        return found.values().stream().limit(MOST).toList();
    }

    private void find(Map<UUID, Alternative> found, UUID organisation, String need, List<String> areas) {
        if (found.size() >= MOST || areas.isEmpty()) {
            return;
        }
        var wish = new SearchWish(List.of(need), areas, null, false, null, true, LOOKED_AT);
        search.find(wish, SearchCursor.of(null)).items().stream()
                .filter(pathway -> !pathway.organisationId().equals(organisation))
                .forEach(p -> found.putIfAbsent(p.id(), new Alternative(p.id(), p.organisationId(), p.title())));
    }

    private static boolean isWider(String code, String area) {
        return Breadth.of(code).orElse(Breadth.WARD).compareTo(Breadth.of(area).orElse(Breadth.WARD)) > 0;
    }
}
