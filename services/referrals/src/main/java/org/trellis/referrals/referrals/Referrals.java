package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.tenancy.Acting;

/// Referrals of which the organisation acted for is a side, and their steps. The database says which these are.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Referrals {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String PAGE = """
            select id from referral
            where %s = acting_organisation() and id < :before%s order by id desc limit :most
            """;

    private static final String OPEN_SENT = " and state in ('draft', 'sent', 'accepted', 'in-progress')";
    private static final String OPEN_RECEIVED =
            " and sent_at is not null and state in ('sent', 'accepted', 'in-progress')";
    private static final String ENDED = " and not state in ('draft', 'sent', 'accepted', 'in-progress')";

    private static final String ADD_STEP = """
            insert into referral_step (referral_id, n, organisation_id, state, reason, outcome, at)
            values (:referral, :n, acting_organisation(), :state, :reason, :outcome, :at)
            """;

    private static final String STEPS = """
            select n, organisation_id, state, reason, outcome, at from referral_step
            where referral_id = :referral order by n
            """;

    private static final String LAST_STEPS = """
            select s.referral_id, s.n, s.organisation_id, s.state, s.reason, s.outcome, s.at
            from referral_step s join referral r on r.id = s.referral_id and r.step = s.n
            where s.referral_id = any (:referrals)
            """;

    private static final String DONE_BY_PATHWAY = """
            select id from referral
            where sender_id = acting_organisation() and receiver_id = :other and pathway_id is not null
                and state = 'completed'
            """;

    private static final String REMOVE = "delete from referral where id = :id";

    // Of who made it, with the last that they sent of the thread.
    private static final String REMOVE_CODE = """
            delete from resident_code
            where thread_id = :thread and not exists (select from referral where thread_id = :thread)
            """;

    private static final String WAIT_FOR_EACH_OTHER =
            "select cast(pg_advisory_xact_lock(hashtextextended('ask ' || cast(acting_organisation() as text), 0)) as text)";

    private final EntityManager database;
    private final Acting acting;

    Referrals(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    void add(Referral referral) {
        database.persist(referral);
        database.flush();
    }

    /// With all that hangs on it. The database lets none go that is not long over.
    void remove(Referral referral) {
        database.createNativeQuery(REMOVE).setParameter("id", referral.id).executeUpdate();
        database.createNativeQuery(REMOVE_CODE)
                .setParameter("thread", referral.threadId)
                .executeUpdate();
        database.detach(referral);
    }

    Optional<Referral> find(UUID id) {
        return Optional.ofNullable(database.find(Referral.class, id));
    }

    /// What the resident acted for asked, who asks once.
    Optional<Referral> asked() {
        return database.createQuery("from Referral where senderId = :me and origin = 'resident'", Referral.class)
                .setParameter("me", acting.needed().value())
                .getResultStream()
                .findFirst();
    }

    /// Whoever else asks as the same resident waits until the end of the transaction.
    void alone() {
        database.createNativeQuery(WAIT_FOR_EACH_OTHER).getSingleResult();
    }

    /// For a step: whoever else takes one waits, and finds it moved on.
    Optional<Referral> lock(UUID id) {
        return Optional.ofNullable(database.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// Those that are still open between the organisation acted for and another one.
    List<Referral> openWith(UUID other) {
        return database.createQuery("""
                        from Referral where (senderId = :other or receiverId = :other) and sentAt is not null
                            and state in (:open) order by id
                        """, Referral.class)
                .setParameter("other", other)
                .setParameter("open", List.of(State.SENT, State.ACCEPTED, State.IN_PROGRESS))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// Those that the organisation acted for sent the other one by a pathway, and that came to an outcome.
    List<UUID> doneByPathwayFor(UUID other) {
        return database.createNativeQuery(DONE_BY_PATHWAY, UUID.class)
                .setParameter("other", other)
                .getResultList();
    }

    /// Whether the organisation acted for is no more, and nobody there hears of anything.
    boolean isSenderGone() {
        return (boolean) database.createNativeQuery("select is_destroyed()", Boolean.class)
                .getSingleResult();
    }

    List<Referral> page(Box box, boolean open, UUID before, int most) {
        var sent = box == Box.SENT;
        var which = open ? sent ? OPEN_SENT : OPEN_RECEIVED : ENDED + (sent ? "" : " and sent_at is not null");
        List<?> ids = database.createNativeQuery(PAGE.formatted(sent ? "sender_id" : "receiver_id", which), UUID.class)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("most", most)
                .getResultList();
        return database.createQuery("from Referral where id in (:ids) order by id desc", Referral.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /// Takes the step: notes it, then moves the referral, which the database allows in this order alone.
    void take(Referral referral, Step step, String reason, String outcome, Instant now) {
        database.createNativeQuery(ADD_STEP)
                .setParameter("referral", referral.id)
                .setParameter("n", referral.step + 1)
                .setParameter("state", step.to().word())
                .setParameter("reason", reason)
                .setParameter("outcome", outcome)
                .setParameter("at", now)
                .executeUpdate();
        referral.move(step, now);
        database.flush();
    }

    List<TakenStep> steps(UUID referral) {
        List<?> rows = database.createNativeQuery(STEPS, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::step).toList();
    }

    /// The last step of each of these; a draft has none.
    Map<UUID, TakenStep> lastSteps(Collection<UUID> referrals) {
        List<?> rows = database.createNativeQuery(LAST_STEPS, Tuple.class)
                .setParameter("referrals", referrals.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("referral_id", UUID.class), this::step));
    }

    private TakenStep step(Tuple row) {
        return new TakenStep(
                row.get("n", Integer.class),
                row.get("organisation_id", UUID.class).equals(acting.needed().value()),
                State.of(row.get("state", String.class)).orElseThrow(),
                row.get("reason", String.class),
                row.get("outcome", String.class),
                row.get("at", Instant.class));
    }
}
