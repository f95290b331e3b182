package org.trellis.dispatch.hookevents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.links.ListingTold;
import org.trellis.messaging.Due;

/// What became of the pathways that everybody reads. Which of it the organisation acted for sees is the database's to
/// say: nothing of a group that keeps it out.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PathwayNews {

    static final Duration KEPT = Duration.ofDays(31);

    private static final String KEEP = """
            insert into pathway_news (pathway_id, organisation_id, need, version, changed_at)
            values (:pathway, acting_organisation(), cast(:need as text), :version, clock_timestamp())
            on conflict (pathway_id) do update set need = excluded.need, version = excluded.version,
                changed_at = excluded.changed_at
            where pathway_news.version < excluded.version
            """;

    private static final String LETS_IN = """
            insert into pathway_keeper (organisation_id, shut_to) values (acting_organisation(), :shutTo)
            on conflict (organisation_id) do update set shut_to = :shutTo
            """;

    // Not what was written a moment ago: something written before it may be committed after it, and whether its keeper
    // is public may not be known here yet.
    private static final String SINCE = """
            select pathway_id, organisation_id, need, version, changed_at from pathway_news
            where (changed_at, pathway_id) > (:until, :last)
              and changed_at <= clock_timestamp() - make_interval(secs => :settles)
            order by changed_at, pathway_id limit :most
            """;

    private static final String FORGET =
            "delete from pathway_news where pathway_id = :pathway and need is null and changed_at < :before";

    private static final String ENDED =
            "select changed_at from pathway_news where pathway_id = :pathway and need is null";

    /// One change; `need` is null where the pathway ended.
    record One(UUID pathway, UUID keeper, String need, long version, Instant at) {}

    private final EntityManager database;
    private final Due due;
    private final InstantSource clock;
    private final Duration settles;

    PathwayNews(
            EntityManager database,
            Due due,
            InstantSource clock,
            @ConfigProperty(name = "trellis.webhooks.pathways-settle") Duration settles) {
        this.database = database;
        this.due = due;
        this.clock = clock;
        this.settles = settles;
    }

    /// With whom a group keeps out while it is public. When it no longer is, that stays as it was.
    void onListing(@Observes ListingTold told) {
        if (told.listed()) {
            database.createNativeQuery(LETS_IN)
                    .setParameter("shutTo", told.keptOut().toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    void keep(UUID pathway, String need, long version) {
        var isNewer = database.createNativeQuery(KEEP)
                        .setParameter("pathway", pathway)
                        .setParameter("need", need)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
        if (isNewer && need == null) {
            due.at(clock.instant().plus(KEPT), ForgetsPathways.KIND, pathway);
        }
    }

    /// What there is after this one of that moment, oldest first.
    List<One> since(Instant until, UUID last, int most) {
        List<?> rows = database.createNativeQuery(SINCE, Tuple.class)
                .setParameter("until", until)
                .setParameter("last", last)
                .setParameter("settles", settles.toMillis() / 1000.0)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PathwayNews::one).toList();
    }

    /// An end of this age goes, and a pathway that is there again stays. When it ended, where it is too soon.
    Optional<Instant> forget(UUID pathway, Instant before) {
        database.createNativeQuery(FORGET)
                .setParameter("pathway", pathway)
                .setParameter("before", before)
                .executeUpdate();
        List<?> left = database.createNativeQuery(ENDED, Instant.class)
                .setParameter("pathway", pathway)
                .getResultList();
        return left.stream().map(Instant.class::cast).findFirst();
    }

    private static One one(Tuple row) {
        return new One(
                row.get("pathway_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("need", String.class),
                row.get("version", Long.class),
                row.get("changed_at", Instant.class));
    }
}
