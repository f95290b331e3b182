package org.trellis.grants.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.money.Pence;

/// Moves the money of the funds of the organisation acted for, in the caller's transaction: an act and its money are
/// committed together, or neither is.
///
/// Whoever moves money of a fund first locks its pot and so waits for whoever does: decisions about one fund come one
/// after the other, and no two of them lock each other out. The database keeps the same by itself: a balance below
/// nothing, an entry that does not add up and one that was entered before cannot be committed (ADR 0064).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    private static final String OPEN = """
            insert into account (id, organisation_id, fund_id, kind, award_id)
            values (:id, acting_organisation(), :fund, :kind, cast(:award as uuid)) on conflict do nothing
            """;

    private static final String LOCK = """
            select balance from account
            where organisation_id = acting_organisation() and fund_id = :fund and kind = 'pot' for update
            """;

    private static final String FIND = """
            select id from account where organisation_id = acting_organisation() and fund_id = :fund and kind = :kind
              and award_id is not distinct from cast(:award as uuid)
            """;

    private static final String BALANCE = """
            select balance from account
            where organisation_id = acting_organisation() and fund_id = :fund and kind = :kind
              and award_id is not distinct from cast(:award as uuid)
            """;

    private static final String ENTERED = """
            select cast(coalesce(sum(p.pence), 0) as bigint) from entry e
            join posting p on p.organisation_id = e.organisation_id and p.entry_id = e.id and p.pence > 0
            where e.organisation_id = acting_organisation() and e.kind = :kind and e.subject_id = :subject
            """;

    private static final String ENTER = """
            insert into entry (id, organisation_id, fund_id, kind, subject_id, at)
            values (:id, acting_organisation(), :fund, :kind, :subject, :at) on conflict do nothing
            """;

    private static final String POST = """
            insert into posting (organisation_id, fund_id, entry_id, account_id, pence)
            values (acting_organisation(), :fund, :entry, :account, :pence)
            """;

    private final EntityManager database;
    private final InstantSource clock;

    Ledger(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes the accounts that every fund has. Safe to do again.
    public void open(UUID fund) {
        account(fund, Place.SOURCE);
        account(fund, Place.POT);
    }

    /// Money came into the fund. Too little only where the fund would hold more than it may.
    public Moved receive(UUID fund, UUID source, long pence) {
        lock(fund);
        if (-balance(fund, Place.SOURCE) + pence > Pence.MOST_IN_A_FUND) {
            return Moved.TOO_LITTLE;
        }
        return enter(new Movement(fund, "received", source, Place.SOURCE, Place.POT, pence));
    }

    /// Enters it once.
    public Moved move(Movement movement) {
        lock(movement.fund());
        if (isEntered(movement)) {
            return Moved.BEFORE;
        }
        return balance(movement.fund(), movement.from()) < movement.pence() ? Moved.TOO_LITTLE : enter(movement);
    }

    /// How much was moved for this reason about this; 0 where nothing was.
    public long moved(String kind, UUID subject) {
        return (Long) database.createNativeQuery(ENTERED, Long.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /// How much there is in one place, in pence.
    public long balance(UUID fund, Place place) {
        List<?> found = database.createNativeQuery(BALANCE, Long.class)
                .setParameter("fund", fund)
                .setParameter("kind", place.kind())
                .setParameter(
                        "award", place.award() == null ? null : place.award().toString())
                .getResultList();
        return found.isEmpty() ? 0 : (Long) found.getFirst();
    }

    private void lock(UUID fund) {
        database.createNativeQuery(LOCK, Long.class).setParameter("fund", fund).getSingleResult();
    }

    private boolean isEntered(Movement movement) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from entry where organisation_id = acting_organisation()
                            and kind = :kind and subject_id = :subject)
                        """, Boolean.class)
                .setParameter("kind", movement.kind())
                .setParameter("subject", movement.subject())
                .getSingleResult();
    }

    private Moved enter(Movement movement) {
        var entry = UuidCreator.getTimeOrderedEpoch();
        var from = account(movement.fund(), movement.from());
        var to = account(movement.fund(), movement.to());
        var isNew = database.createNativeQuery(ENTER)
                        .setParameter("id", entry)
                        .setParameter("fund", movement.fund())
                        .setParameter("kind", movement.kind())
                        .setParameter("subject", movement.subject())
                        .setParameter("at", now())
                        .executeUpdate()
                == 1;
        if (!isNew) {
            return Moved.BEFORE;
        }
        post(movement.fund(), entry, from, -movement.pence());
        post(movement.fund(), entry, to, movement.pence());
        return Moved.NOW;
    }

    private void post(UUID fund, UUID entry, UUID account, long pence) {
        database.createNativeQuery(POST)
                .setParameter("fund", fund)
                .setParameter("entry", entry)
                .setParameter("account", account)
                .setParameter("pence", pence)
                .executeUpdate();
    }

    private UUID account(UUID fund, Place place) {
        database.createNativeQuery(OPEN)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("fund", fund)
                .setParameter("kind", place.kind())
                .setParameter(
                        "award", place.award() == null ? null : place.award().toString())
                .executeUpdate();
        return (UUID) database.createNativeQuery(FIND, UUID.class)
                .setParameter("fund", fund)
                .setParameter("kind", place.kind())
                .setParameter(
                        "award", place.award() == null ? null : place.award().toString())
                .getSingleResult();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
