package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.contracts.Freshness;
import org.trellis.referrals.times.OpeningTimes;

/// Finds published pathways: the narrowest area first, what was said to be right before what was not, then by name.
@ApplicationScoped
@Transactional
class PathwaySearch {

    private static final String BY_AREA = """
            (select pathway_id as id, min(breadth) as breadth from pathway_area
             where code = any (:areas) and (not partly or :whole)%s group by pathway_id) a join pathway p using (id)
            """;

    private static final String ANYWHERE = "(select 0 as breadth) a cross join pathway p";

    private static final String WORTH = """
            case when p.confirmed_at is null and p.doubted_at is null then 1
                 when p.confirmed_at is null or p.doubted_at > p.confirmed_at or p.confirmed_at < :stale then 2
                 else 0 end""";

    private static final String FIND = """
            select id, breadth, worth, name from (
                select p.id, a.breadth, %s as worth, lower(p.title) collate "und-x-icu" as name
                from %s where p.published%s) found
            where (breadth, worth, name, id) > (:breadth, :worth, cast(:name as text) collate "und-x-icu", :id)
            order by breadth, worth, name, id limit :limit
            """;

    private static final String OPEN =
            " and coalesce(p.closed_until < cast(now() at time zone 'Europe/London' as date), true)";

    // No tree of areas is kept here: what lies around an area is what others serve together with it.
    private static final String AROUND = """
            select b.code from pathway_area a join pathway_area b on b.pathway_id = a.pathway_id
            where a.code = :area and b.code <> :area and b.breadth >= 0 group by b.code order by count(*) desc, b.code limit 200
            """;

    private final EntityManager database;
    private final Pathways pathways;
    private final Referrers referrers;
    private final OpeningTimes times;
    private final InstantSource clock;

    PathwaySearch(
            EntityManager database, Pathways pathways, Referrers referrers, OpeningTimes times, InstantSource clock) {
        this.database = database;
        this.pathways = pathways;
        this.referrers = referrers;
        this.times = times;
        this.clock = clock;
    }

    PathwayView.Page find(SearchWish wish, SearchCursor after) {
        List<?> found = query(wish)
                .setParameter("stale", clock.instant().minus(Freshness.AGEING_FOR))
                .setParameter("breadth", after.breadth())
                .setParameter("worth", after.worth())
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setParameter("limit", wish.limit() + 1)
                .getResultList();
        var rows = found.stream().map(Tuple.class::cast).limit(wish.limit()).toList();
        var next = found.size() > wish.limit() ? SearchCursor.at(rows.getLast()).text() : null;
        return new PathwayView.Page(views(rows), next);
    }

    /// The areas that some pathway serves together with this one, first those that most do.
    List<String> around(String area) {
        List<?> codes = database.createNativeQuery(AROUND, String.class)
                .setParameter("area", area)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    private Query query(SearchWish wish) {
        var anywhere = wish.isAnywhere();
        var from = anywhere ? ANYWHERE : BY_AREA.formatted(wish.needs().isEmpty() ? "" : " and need = any (:needs)");
        var where = new StringBuilder();
        if (anywhere && !wish.needs().isEmpty()) {
            where.append(" and p.need = any (:needs)");
        }
        if (wish.language() != null) {
            where.append(" and :language = any (p.languages)");
        }
        if (wish.selfReferral()) {
            where.append(" and p.self_referral");
        }
        if (wish.open()) {
            where.append(OPEN);
        }
        if (wish.organisation() != null) {
            where.append(" and p.organisation_id = :organisation");
        }
        var query = database.createNativeQuery(FIND.formatted(WORTH, from, where), Tuple.class);
        if (!anywhere) {
            query.setParameter("areas", wish.codes());
            query.setParameter("whole", wish.postcode() == null);
        }
        if (!wish.needs().isEmpty()) {
            query.setParameter("needs", wish.needs().toArray(String[]::new));
        }
        if (wish.language() != null) {
            query.setParameter("language", wish.language());
        }
        if (wish.organisation() != null) {
            query.setParameter("organisation", wish.organisation());
        }
        return query;
    }

    private List<PathwayView> views(List<Tuple> rows) {
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        Map<UUID, Pathway> byId =
                pathways.published(ids).stream().collect(Collectors.toMap(p -> p.id, Function.identity()));
        var mayRefer = referrers.of(byId.values());
        var now = clock.instant();
        return ids.stream()
                .filter(byId::containsKey)
                .map(id -> view(byId.get(id), now, mayRefer.get(id)))
                .toList();
    }

    private PathwayView view(Pathway p, Instant now, MayRefer mayRefer) {
        return PathwayView.of(p, now, mayRefer, times.now(p.times, p.allAreas()));
    }
}
