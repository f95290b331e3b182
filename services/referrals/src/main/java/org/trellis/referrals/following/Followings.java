package org.trellis.referrals.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The pathways that the organisation acted for follows. Whether it reads one at this moment the database says.
@ApplicationScoped
class Followings {

    private static final String WAIT_FOR_EACH_OTHER =
            "select cast(pg_advisory_xact_lock(hashtextextended('following ' || cast(acting_organisation() as text), 0)) as text)";

    private static final String COUNT =
            "select count(*) from pathway_following where organisation_id = acting_organisation()";

    private static final String IS_FOLLOWED = COUNT + " and pathway_id = :pathway";

    private static final String ADD = """
            insert into pathway_following (organisation_id, pathway_id, followed_at, version, in_doubt)
            select acting_organisation(), p.id, :at, p.version, p.doubted_at is not null
            from pathway p where p.id = :pathway and p.published
            on conflict (organisation_id, pathway_id) do nothing
            """;

    private static final String REMOVE =
            "delete from pathway_following where organisation_id = acting_organisation() and pathway_id = :pathway";

    // Nobody needs to be reminded for ever of what was.
    private static final String FORGET = """
            delete from pathway_following where organisation_id = acting_organisation() and gone and news_at < :before
            """;

    private static final String ALL = """
            select f.pathway_id, p.organisation_id as holder, p.title, p.need,
                coalesce(p.doubted_at is not null, false) as in_doubt, p.id is null as is_gone, f.followed_at,
                f.news, f.news_at
            from pathway_following f left join pathway p on p.id = f.pathway_id and p.published
            where f.organisation_id = acting_organisation()
            order by f.news_at desc nulls last, p.title, f.pathway_id
            """;

    private static final String NOTE_NEWS = """
            with seen as (
                select f.pathway_id as id, p.id is null as gone, coalesce(p.version, f.version) as version,
                    coalesce(p.doubted_at is not null, false) as in_doubt,
                    case when p.id is null then case when not f.gone then 'gone' end
                         when f.gone then 'back'
                         when exists (select from pathway_version v
                             where v.pathway_id = p.id and v.version > f.version) then 'changed'
                         when p.doubted_at is not null and not f.in_doubt then 'doubted' end as news
                from pathway_following f left join pathway p on p.id = f.pathway_id and p.published
                where f.organisation_id = acting_organisation())
            update pathway_following f set gone = s.gone, version = s.version, in_doubt = s.in_doubt,
                news = coalesce(s.news, f.news), news_at = case when s.news is null then f.news_at else :at end
            from seen s
            where f.organisation_id = acting_organisation() and f.pathway_id = s.id
              and (s.gone, s.version, s.in_doubt) is distinct from (f.gone, f.version, f.in_doubt)
            returning f.pathway_id, s.gone, s.news
            """;

    /// What became of one since it was last looked at.
    record News(UUID pathway, boolean gone) {}

    private final EntityManager database;

    Followings(EntityManager database) {
        this.database = database;
    }

    /// One after the other for each organisation: else two could both be the last that there is room for.
    long count() {
        database.createNativeQuery(WAIT_FOR_EACH_OTHER).getSingleResult();
        return (Long) database.createNativeQuery(COUNT, Long.class).getSingleResult();
    }

    boolean isFollowed(UUID pathway) {
        return (Long) database.createNativeQuery(IS_FOLLOWED, Long.class)
                        .setParameter("pathway", pathway)
                        .getSingleResult()
                > 0;
    }

    void add(UUID pathway, Instant now) {
        database.createNativeQuery(ADD)
                .setParameter("pathway", pathway)
                .setParameter("at", now)
                .executeUpdate();
    }

    /// Whether there was one.
    boolean remove(UUID pathway) {
        return database.createNativeQuery(REMOVE)
                        .setParameter("pathway", pathway)
                        .executeUpdate()
                > 0;
    }

    /// Those that have been gone since before then.
    void forget(Instant before) {
        database.createNativeQuery(FORGET).setParameter("before", before).executeUpdate();
    }

    /// Those of which there was news last come first.
    List<FollowedView> all() {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(FollowedView::of).toList();
    }

    /// What there is to tell since the last time, which is forgotten by that.
    List<News> news(Instant now) {
        List<?> rows = database.createNativeQuery(NOTE_NEWS, Tuple.class)
                .setParameter("at", now)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> row.get("news") != null)
                .map(row -> new News(row.get("pathway_id", UUID.class), row.get("gone", Boolean.class)))
                .toList();
    }
}
