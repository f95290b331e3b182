package org.trellis.referrals.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.referrals.answers.Owing;
import org.trellis.tenancy.Acting;

/// What came back to the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Returns {

    /// One that came back: by when it is owed, and how it was settled, both null where there is none.
    record Return(UUID referralId, Instant dueAt, How how) {}

    private static final UUID FIRST = new UUID(0, 0);

    private static final String URGENCY = """
            select urgency from referral where id = :referral and sender_id = acting_organisation()
              and state in ('declined', 'given-back', 'expired', 'withdrawn')
            """;

    private static final String ADD = """
            insert into came_back (organisation_id, referral_id, at, due_at)
            values (acting_organisation(), :referral, :at, cast(:due as timestamptz)) on conflict do nothing
            """;

    private static final String LOCK = """
            select referral_id, due_at, how from came_back
            where referral_id = :referral and organisation_id = acting_organisation() for update
            """;

    private static final String SETTLE = """
            update came_back set settled_at = :at, how = :how
            where referral_id = :referral and organisation_id = acting_organisation()
            """;

    private static final String SETTLE_THREAD = """
            update came_back c set settled_at = :at, how = 'sent-again' from referral r
            where c.organisation_id = acting_organisation() and c.settled_at is null
              and r.id = c.referral_id and r.sender_id = acting_organisation() and r.thread_id = :thread
            """;

    private static final String OWN = """
            select c.referral_id, r.receiver_id, r.need, r.area, r.urgency, r.state, c.at, c.due_at, c.how
            from came_back c join referral r on r.id = c.referral_id
            where c.organisation_id = acting_organisation() and\s""";

    private static final String WAITING = OWN + """
            c.settled_at is null and c.referral_id > :after order by c.referral_id limit :most
            """;

    private static final String ONE = OWN + "c.referral_id = :referral";

    private final EntityManager database;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Returns(EntityManager database, Owing owing, Due due, Acting acting, InstantSource clock) {
        this.database = database;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Notes that one which the organisation acted for had sent came back; from now on an institution's clock runs.
    public void cameBack(UUID referral, Instant at) {
        List<?> found = database.createNativeQuery(URGENCY, String.class)
                .setParameter("referral", referral)
                .getResultList();
        if (found.isEmpty()) {
            return;
        }
        var owed = owing.isOwedBy(acting.needed().value()) ? Term.of((String) found.getFirst(), at) : null;
        database.createNativeQuery(ADD)
                .setParameter("referral", referral)
                .setParameter("at", at)
                .setParameter("due", owed)
                .executeUpdate();
        if (owed != null) {
            due.at(at.plus(Duration.between(at, owed).dividedBy(2)), Owed.KIND, referral);
        }
    }

    /// A referral of this thread goes out again: what had come back of it is taken up.
    public void sentAgain(UUID thread) {
        database.createNativeQuery(SETTLE_THREAD)
                .setParameter("thread", thread)
                .setParameter("at", now())
                .executeUpdate();
    }

    Optional<Return> lock(UUID referral) {
        List<?> rows = database.createNativeQuery(LOCK, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Return(
                        row.get("referral_id", UUID.class),
                        row.get("due_at", Instant.class),
                        How.of(row.get("how", String.class)).orElse(null)))
                .findFirst();
    }

    void settle(UUID referral, How how) {
        database.createNativeQuery(SETTLE)
                .setParameter("referral", referral)
                .setParameter("how", how.word())
                .setParameter("at", now())
                .executeUpdate();
    }

    List<ReturnView> waiting(UUID after, int most) {
        List<?> rows = database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Returns::view).toList();
    }

    Optional<ReturnView> find(UUID referral) {
        List<?> rows = database.createNativeQuery(ONE, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Returns::view).findFirst();
    }

    private static ReturnView view(Tuple row) {
        return new ReturnView(
                row.get("referral_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("need", String.class),
                row.get("area", String.class),
                row.get("urgency", String.class),
                row.get("state", String.class),
                row.get("at", Instant.class),
                row.get("due_at", Instant.class),
                How.of(row.get("how", String.class)).orElse(null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
