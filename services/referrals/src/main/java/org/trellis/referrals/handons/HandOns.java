package org.trellis.referrals.handons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What the group acted for handed on, or what the holder of a link sees of it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandOns {

    // As the holder, to whom the database shows this row and that referral, and nothing else.
    private static final String SEEN = """
            select h.id, h.organisation_id, h.referral_id, h.state, h.open_until, h.browser_mark,
                r.need, r.area, r.urgency, r.language
            from hand_on h join referral r on r.id = h.referral_id
            where h.token_mark = acting_subject() and h.ended_at is null and h.open_until > :now
            """;

    /// What a link shows before anything else is proved.
    record Seen(
            UUID id,
            UUID organisation,
            UUID referral,
            Standing standing,
            Instant until,
            String browserMark,
            String need,
            String area,
            String urgency,
            String language) {}

    private final EntityManager database;
    private final Acting acting;

    HandOns(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Optional<Seen> seen(Instant now) {
        List<?> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(HandOns::seen).findFirst();
    }

    /// Once the one before has ended, which Hibernate would write only afterwards.
    void add(HandOn made) {
        database.flush();
        database.persist(made);
        database.flush();
    }

    void delete(HandOn old) {
        database.remove(old);
    }

    /// Newest first.
    List<HandOn> of(UUID referral) {
        return database.createQuery(
                        "from HandOn where organisationId = :me and referralId = :referral order by id desc",
                        HandOn.class)
                .setParameter("me", acting.needed().value())
                .setParameter("referral", referral)
                .getResultList();
    }

    Optional<HandOn> lock(UUID id) {
        return Optional.ofNullable(database.find(HandOn.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Seen seen(Tuple row) {
        return new Seen(
                row.get("id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("referral_id", UUID.class),
                Standing.of(row.get("state", String.class)),
                row.get("open_until", Instant.class),
                row.get("browser_mark", String.class),
                row.get("need", String.class),
                row.get("area", String.class),
                row.get("urgency", String.class),
                row.get("language", String.class));
    }
}
