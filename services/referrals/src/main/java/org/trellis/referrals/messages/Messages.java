package org.trellis.referrals.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The messages that the organisation acted for wrote or was written. The database says which these are.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Messages {

    private static final UUID LATEST = new UUID(-1, -1);

    // Of a draft there is no other side yet.
    private static final String OTHER_SIDE = """
            select case when sender_id = acting_organisation() then receiver_id else sender_id end as other,
                   state in ('sent', 'accepted', 'in-progress') as open, origin = 'resident' as deskless
            from referral
            where id = :referral and acting_organisation() in (sender_id, receiver_id) and sent_at is not null
            """;

    private static final String COUNT = "select count(*) from desk_message where referral_id = :referral";

    private static final String ADD = """
            insert into desk_message (id, referral_id, sender_id, receiver_id, text, at)
            values (:id, :referral, acting_organisation(), :other, :text, :at)
            """;

    private static final String PAGE = """
            select id, sender_id = acting_organisation() as mine, text, at from desk_message
            where referral_id = :referral and id < :before order by id desc limit :most
            """;

    private static final String DELETE = """
            delete from desk_message where referral_id = :referral and sender_id = acting_organisation()
            """;

    /// The other side of a referral, whether somebody still has something to do with it, and whether there is no desk
    /// on the other side: a resident asked for themselves.
    record Side(UUID other, boolean open, boolean deskless) {}

    private final EntityManager database;
    private final Acting acting;

    Messages(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// Empty for a referral of which the organisation acted for is no side, or that was not sent.
    Optional<Side> side(UUID referral) {
        acting.needed();
        List<?> rows = database.createNativeQuery(OTHER_SIDE, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Side(
                        row.get("other", UUID.class),
                        row.get("open", Boolean.class),
                        row.get("deskless", Boolean.class)))
                .findFirst();
    }

    long count(UUID referral) {
        return ((Number) database.createNativeQuery(COUNT)
                        .setParameter("referral", referral)
                        .getSingleResult())
                .longValue();
    }

    void add(UUID id, UUID referral, UUID other, String text, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("referral", referral)
                .setParameter("other", other)
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<MessageView> page(UUID referral, UUID before, int most) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("referral", referral)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MessageView(
                        row.get("id", UUID.class),
                        row.get("mine", Boolean.class),
                        row.get("text", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    void deleteOwn(UUID referral) {
        database.createNativeQuery(DELETE).setParameter("referral", referral).executeUpdate();
    }
}
