package org.trellis.directory.deletions;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The requests to delete that the organisation acted for made or got.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletionNotices {

    private static final String ASK = """
            insert into deletion_notice (id, organisation_id, audience_id, facets, at)
            values (:id, :owner, :audience, :facets, :now)
            """;
    // Each side by its own index; ids grow with time.
    private static final String PAGE = """
            select * from (
                (select id, organisation_id, audience_id, team_id, facets, at, confirmed_at from deletion_notice
                 where organisation_id = :me and id < :before order by id desc limit :limit)
                union all
                (select id, organisation_id, audience_id, team_id, facets, at, confirmed_at from deletion_notice
                 where audience_id = :me and id < :before order by id desc limit :limit)) as both_sides
            order by id desc limit :limit
            """;
    private static final String CONFIRM = """
            update deletion_notice set confirmed_at = :now
            where id = :id and audience_id = :me and confirmed_at is null
            """;
    private static final String FOR_ME =
            "select organisation_id, team_id from deletion_notice where id = :id and audience_id = :me";

    /// By whom, and which team; null for all of the organisation.
    record Asked(UUID owner, UUID team) {}

    /// `team` is null for all of the audience.
    record Notice(
            UUID id, UUID owner, UUID audience, UUID team, List<String> facets, Instant at, Instant confirmedAt) {}

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    DeletionNotices(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /// The owner shows the audience these facets no longer. Either of the two may be acted for.
    public void ask(UUID owner, UUID audience, Collection<String> facets) {
        if (facets.isEmpty()) {
            return;
        }
        database.createNativeQuery(ASK)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("owner", owner)
                .setParameter("audience", audience)
                .setParameter("facets", facets.stream().sorted().toArray(String[]::new))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Notice> before(UUID id, int limit) {
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("me", me())
                .setParameter("before", id)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Notice(
                        row.get("id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("audience_id", UUID.class),
                        row.get("team_id", UUID.class),
                        List.of(row.get("facets", String[].class)),
                        row.get("at", Instant.class),
                        row.get("confirmed_at", Instant.class)))
                .toList();
    }

    /// Who asks, where the organisation acted for was asked; nothing for anybody else.
    @SuppressWarnings("unchecked")
    Optional<Asked> asked(UUID id) {
        List<Tuple> rows = database.createNativeQuery(FOR_ME, Tuple.class)
                .setParameter("id", id)
                .setParameter("me", me())
                .getResultList();
        return rows.stream()
                .map(row -> new Asked(row.get("organisation_id", UUID.class), row.get("team_id", UUID.class)))
                .findFirst();
    }

    /// False when it was confirmed before.
    boolean confirm(UUID id) {
        return database.createNativeQuery(CONFIRM)
                        .setParameter("id", id)
                        .setParameter("me", me())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private UUID me() {
        return acting.needed().value();
    }
}
