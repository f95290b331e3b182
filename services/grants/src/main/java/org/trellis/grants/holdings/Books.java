package org.trellis.grants.holdings;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.ledger.Moved;

/// Moves money in the books of the host acted for, in the caller's transaction: an act and its money are committed
/// together, or neither is. Whoever moves money of a grant first locks what is held of it. The database keeps the same
/// by itself: less than nothing held, an entry that does not add up and one of before cannot be committed.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Books {

    static final String IN = "in";
    static final String HELD = "held";
    static final String PAID_OUT = "paid-out";
    static final String SENT_ON = "sent-on";

    /// Whose money it is.
    record Grant(UUID awardId, UUID fundId, UUID funderId, UUID groupId) {}

    private static final String OPEN = """
            insert into host_account (id, organisation_id, application_id, fund_id, funder_id, group_id, kind)
            values (:id, acting_organisation(), :award, :fund, :funder, :group, :kind) on conflict do nothing
            """;

    private static final String LOCK = """
            select balance from host_account
            where organisation_id = acting_organisation() and application_id = :award and kind = 'held' for update
            """;

    private static final String FIND = """
            select id from host_account
            where organisation_id = acting_organisation() and application_id = :award and kind = :kind
            """;

    private static final String ENTERED = """
            select exists (select from host_entry
                where organisation_id = acting_organisation() and kind = :kind and subject_id = :subject)
            """;

    private static final String ENTER = """
            insert into host_entry (id, organisation_id, application_id, kind, subject_id, at)
            values (:id, acting_organisation(), :award, :kind, :subject, :at)
            """;

    private static final String POST = """
            insert into host_posting (organisation_id, application_id, entry_id, account_id, pence)
            values (acting_organisation(), :award, :entry, :account, :pence)
            """;

    private final EntityManager database;
    private final InstantSource clock;

    Books(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// It came: by a payment of the funder, or from the host of before.
    Moved came(Grant grant, UUID subject, long pence) {
        for (var kind : List.of(IN, HELD, PAID_OUT, SENT_ON)) {
            database.createNativeQuery(OPEN)
                    .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                    .setParameter("award", grant.awardId())
                    .setParameter("fund", grant.fundId())
                    .setParameter("funder", grant.funderId())
                    .setParameter("group", grant.groupId())
                    .setParameter("kind", kind)
                    .executeUpdate();
        }
        lock(grant.awardId());
        return enter(grant.awardId(), "came", subject, IN, HELD, pence);
    }

    /// The funder's payment came back from the bank: it never was here.
    Moved takenBack(UUID award, UUID payment, long pence) {
        return leaves(award, "taken-back", payment, IN, pence);
    }

    /// To whom the group said.
    Moved paidOut(UUID award, UUID order, long pence) {
        return leaves(award, PAID_OUT, order, PAID_OUT, pence);
    }

    /// To another host, or back to the funder.
    Moved sentOn(UUID award, UUID order, long pence) {
        return leaves(award, SENT_ON, order, SENT_ON, pence);
    }

    /// What was paid, or sent on, is here again. `from` is where it had gone.
    Moved bounced(UUID award, UUID order, String from, long pence) {
        lock(award);
        return enter(award, "bounced", order, from, HELD, pence);
    }

    boolean isEntered(String kind, UUID subject) {
        return (boolean) database.createNativeQuery(ENTERED, Boolean.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    private Moved leaves(UUID award, String kind, UUID subject, String to, long pence) {
        var held = lock(award);
        if (isEntered(kind, subject)) {
            return Moved.BEFORE;
        }
        return held < pence ? Moved.TOO_LITTLE : enter(award, kind, subject, HELD, to, pence);
    }

    private long lock(UUID award) {
        List<?> found = database.createNativeQuery(LOCK, Long.class)
                .setParameter("award", award)
                .getResultList();
        return found.isEmpty() ? 0 : (Long) found.getFirst();
    }

    private Moved enter(UUID award, String kind, UUID subject, String from, String to, long pence) {
        if (isEntered(kind, subject)) {
            return Moved.BEFORE;
        }
        var entry = UuidCreator.getTimeOrderedEpoch();
        database.createNativeQuery(ENTER)
                .setParameter("id", entry)
                .setParameter("award", award)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        post(award, entry, from, -pence);
        post(award, entry, to, pence);
        return Moved.NOW;
    }

    private void post(UUID award, UUID entry, String kind, long pence) {
        var account = database.createNativeQuery(FIND, UUID.class)
                .setParameter("award", award)
                .setParameter("kind", kind)
                .getSingleResult();
        database.createNativeQuery(POST)
                .setParameter("award", award)
                .setParameter("entry", entry)
                .setParameter("account", account)
                .setParameter("pence", pence)
                .executeUpdate();
    }
}
