package org.trellis.directory.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Whom the group acted for blocks. The database brings what is published of the group in step with it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Blocks {

    private static final String ADD = """
            insert into blocked (organisation_id, blocked_id, since) values (:me, :other, :now) on conflict do nothing
            """;
    private static final String REMOVE = "delete from blocked where organisation_id = :me and blocked_id = :other";
    private static final String PAGE = """
            select blocked_id, since from blocked where organisation_id = :me and blocked_id > :after
            order by blocked_id limit :limit
            """;

    record Block(UUID other, Instant since) {}

    private final EntityManager database;
    private final Acting acting;

    Blocks(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// True when it was not blocked before.
    boolean add(UUID other, Instant now) {
        return database.createNativeQuery(ADD)
                        .setParameter("me", me())
                        .setParameter("other", other)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /// True when it was blocked.
    boolean remove(UUID other) {
        return database.createNativeQuery(REMOVE)
                        .setParameter("me", me())
                        .setParameter("other", other)
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    List<Block> page(UUID after, int limit) {
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("me", me())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Block(row.get("blocked_id", UUID.class), row.get("since", Instant.class)))
                .toList();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
