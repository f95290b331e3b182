package org.trellis.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.trellis.contracts.referrals.LoadEvent;
import org.trellis.messaging.Outbox;
import org.trellis.referrals.pathways.Register;
import org.trellis.tenancy.Acting;

/// Counts again for the organisation acted for, and tells directory when it became full, or has room again. A limit for
/// one need alone closes nothing but that need, which is seen when somebody sends.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LoadFacts {

    private static final String REMEMBER = """
            insert into load_told (organisation_id) values (acting_organisation()) on conflict do nothing
            """;

    // Two statements: the count has to see what was committed while the lock was waited for.
    private static final String LOCK = """
            select full_until, version from load_told where organisation_id = acting_organisation() for update
            """;

    private static final String COUNT = """
            select cast(max(p.first + cast('1 ' || l.period as interval)) as date) - 1
            from capacity_copy c
            cross join jsonb_to_recordset(c.limits) as l (need text, period text, most int)
            cross join lateral (select date_trunc(l.period, now() at time zone 'Europe/London') as first) p
            where c.organisation_id = acting_organisation() and l.need is null
              and l.most <= (select count(*) from referral r
                where r.receiver_id = acting_organisation()
                  and r.sent_at >= p.first at time zone 'Europe/London'
                  and r.state in ('sent', 'accepted', 'in-progress', 'connected-direct', 'completed'))
            """;

    private static final String TOLD = """
            update load_told set full_until = cast(:until as date), version = :version
            where organisation_id = acting_organisation()
            """;

    private final EntityManager database;
    private final Outbox outbox;
    private final Register register;
    private final Acting acting;

    LoadFacts(EntityManager database, Outbox outbox, Register register, Acting acting) {
        this.database = database;
        this.register = register;
        this.outbox = outbox;
        this.acting = acting;
    }

    void tell() {
        database.createNativeQuery(REMEMBER).executeUpdate();
        var told = (Tuple) database.createNativeQuery(LOCK, Tuple.class).getSingleResult();
        var until =
                (LocalDate) database.createNativeQuery(COUNT, LocalDate.class).getSingleResult();
        if (Objects.equals(until, told.get("full_until", LocalDate.class))) {
            return;
        }
        var version = told.get("version", Long.class) + 1;
        database.createNativeQuery(TOLD)
                .setParameter("until", until)
                .setParameter("version", version)
                .executeUpdate();
        register.isSettledAnew();
        outbox.publish(new LoadEvent.Counted(acting.needed().value(), until, version));
    }
}
