package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.listings.Veil;
import org.trellis.directory.operator.Operator;

/// Hidings as the transaction may see them: the operator's all, a group's own. SQL, since no row is ever changed.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Hidings implements Veil {

    private static final String READ = """
            select h.id, h.receiver_id as organisation, h.name, h.reason, h.since, h.until,
                   coalesce(e.at, case when h.until <= :now then h.until end) as endedAt,
                   coalesce(e.how, case when h.until <= :now then 'over' end) as ended,
                   a.words as appeal, a.at as appealedAt
            from hiding h
            left join hiding_end e on e.hiding_id = h.id
            left join hiding_appeal a on a.hiding_id = h.id
            """;

    private static final String LIVE = """
            select 1 from hiding h where h.receiver_id = :group and h.until > :now
              and not exists (select from hiding_end e where e.hiding_id = h.id)
            """;

    private static final String PUBLIC = """
            select name from published_organisation where organisation_id = :group and kind = 'group'
            """;

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended('hiding/' || cast(:group as text), 0))";

    private static final String ADD = """
            insert into hiding (id, sender_id, receiver_id, name, reason, person, since, until)
            values (:id, :operator, :group, :name, :reason, :person, :since, :until)
            """;

    private static final String END = """
            insert into hiding_end (hiding_id, sender_id, receiver_id, how, at)
            values (:id, :operator, :group, :how, :at) on conflict do nothing
            """;

    private static final String APPEAL = """
            insert into hiding_appeal (hiding_id, sender_id, receiver_id, words, at)
            values (:id, :operator, :group, :words, :at) on conflict do nothing
            """;

    private final EntityManager database;
    private final InstantSource clock;

    Hidings(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isDrawnOver(UUID group) {
        return !database.createNativeQuery(LIVE)
                .setParameter("group", group)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    Optional<HidingView> get(UUID id) {
        return read("where h.id = :what", id, 1).stream().findFirst();
    }

    List<HidingView> ofGroup(UUID group, int limit) {
        return read("where h.receiver_id = :what", group, limit);
    }

    List<HidingView> byOperator(int limit) {
        return read("where h.sender_id = :what", Operator.ID, limit);
    }

    @SuppressWarnings("unchecked")
    private List<HidingView> read(String which, UUID what, int limit) {
        return database.createNativeQuery(READ + which + " order by h.since desc limit :limit", HidingView.class)
                .setParameter("now", clock.instant())
                .setParameter("what", what)
                .setParameter("limit", limit)
                .getResultList();
    }

    /// The name under which everybody can find the group now; empty when they cannot. Two acts on one group wait for
    /// each other from here on.
    Optional<String> publicName(UUID group) {
        database.createNativeQuery(TAKE_TURN).setParameter("group", group).getSingleResult();
        return isDrawnOver(group)
                ? Optional.empty()
                : database.createNativeQuery(PUBLIC, String.class)
                        .setParameter("group", group)
                        .getResultStream()
                        .map(String.class::cast)
                        .findFirst();
    }

    void add(UUID id, NewHiding wanted, String name, String person) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("operator", Operator.ID)
                .setParameter("group", wanted.organisation())
                .setParameter("name", name)
                .setParameter("reason", wanted.reason().strip())
                .setParameter("person", person)
                .setParameter("since", clock.instant())
                .setParameter("until", wanted.until())
                .executeUpdate();
    }

    void end(HidingView hiding, String how, Instant at) {
        database.createNativeQuery(END)
                .setParameter("id", hiding.id())
                .setParameter("operator", Operator.ID)
                .setParameter("group", hiding.organisation())
                .setParameter("how", how)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// False when the group appealed before.
    boolean appeal(HidingView hiding, String words) {
        return database.createNativeQuery(APPEAL)
                        .setParameter("id", hiding.id())
                        .setParameter("operator", Operator.ID)
                        .setParameter("group", hiding.organisation())
                        .setParameter("words", words)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
