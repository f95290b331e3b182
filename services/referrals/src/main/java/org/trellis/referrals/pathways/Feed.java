package org.trellis.referrals.pathways;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The order in which pathways changed, for partners who keep a copy. Each pathway stands once, where it last changed;
/// an end stands beside it, for those who read the pathway until then.
@ApplicationScoped
class Feed {

    private static final String MOVE = """
            insert into pathway_change (id, organisation_id, pathway_id, gone)
            values (:id, acting_organisation(), :pathway, false)
            on conflict (organisation_id, pathway_id) where not gone do update set place = pg_current_xact_id()
            """;

    private static final String END = """
            insert into pathway_change (id, organisation_id, pathway_id, gone, gone_for)
            values (:id, acting_organisation(), :pathway, true, :whom)
            """;

    // Up to the oldest transaction under way: one that commits later must not be found before this place.
    private static final String READ = """
            select id, pathway_id, gone, cast(place as text) as place, step from pathway_change
            where (place, step, id) > (cast(:place as xid8), :step, :id)
              and place < pg_snapshot_xmin(pg_current_snapshot())
            order by place, step, id limit :limit
            """;

    private static final String IS_AHEAD = "select cast(:place as xid8) >= pg_snapshot_xmax(pg_current_snapshot())";

    private final EntityManager database;

    Feed(EntityManager database) {
        this.database = database;
    }

    /// The pathway is new or changed, or somebody reads it who did not.
    void moved(UUID pathway) {
        database.flush();
        database.createNativeQuery(MOVE)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("pathway", pathway)
                .executeUpdate();
    }

    /// Nobody else reads the pathway any more.
    void ended(UUID pathway) {
        end(pathway, null);
    }

    /// These organisations do not read the pathway any more.
    void endedFor(UUID pathway, Collection<UUID> whom) {
        end(pathway, whom.toArray(UUID[]::new));
    }

    private void end(UUID pathway, UUID[] whom) {
        database.createNativeQuery(END)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("pathway", pathway)
                .setParameter("whom", whom)
                .executeUpdate();
    }

    List<Tuple> after(FeedCursor cursor, int limit) {
        // A place that is yet to come is of another database, such as one from before a restore.
        var ahead = database.createNativeQuery(IS_AHEAD, Boolean.class)
                .setParameter("place", cursor.place())
                .getSingleResult();
        if (Boolean.TRUE.equals(ahead)) {
            throw new PathwayRefusal.CursorNotUnderstood().asException();
        }
        List<?> rows = database.createNativeQuery(READ, Tuple.class)
                .setParameter("place", cursor.place())
                .setParameter("step", cursor.step())
                .setParameter("id", cursor.id())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
