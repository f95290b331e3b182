package org.trellis.grants.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Envelope;

/// Accounts as the organisation acted for sees them. Whose it may read is the database's to say.
@ApplicationScoped
class BankRows {

    private static final String OWN = """
            select id, hint, proposed_by, proposed_at, agreed_at, usable_from from bank_details
            where organisation_id = acting_organisation() order by proposed_at desc, id desc
            """;

    private static final String PROPOSE = """
            insert into bank_details (id, organisation_id, key, content, closed_by, hint, proposed_by, proposed_at)
            values (:id, acting_organisation(), :key, :content, :by, :hint, :person, :at)
            """;

    private static final String UNPROPOSE = """
            delete from bank_details where organisation_id = acting_organisation() and agreed_at is null
            """;

    private static final String TAKE_OFF = """
            delete from bank_details where organisation_id = acting_organisation()
              and (usable_from is null or usable_from > :now)
            """;

    private static final String AGREE = """
            update bank_details set agreed_by = :person, agreed_at = :at, usable_from = :from
            where organisation_id = acting_organisation() and id = :id and agreed_at is null
            """;

    // The one in use stays until the next one is.
    private static final String CLEAR = """
            delete from bank_details d where d.organisation_id = acting_organisation() and d.usable_from <= :now
              and exists (select from bank_details l where l.organisation_id = d.organisation_id
                  and l.usable_from <= :now and l.usable_from > d.usable_from)
            """;

    private static final String TO_PAY = """
            select d.id, d.key, d.content, d.closed_by from payment p
            join bank_details d on d.organisation_id = p.payee_id and d.usable_from <= :now
            where p.organisation_id = acting_organisation() and p.id = :payment
            order by d.usable_from desc limit 1
            """;

    private static final String TO_SEND = """
            select d.id, d.key, d.content, d.closed_by from host_order o
            join bank_details d on d.organisation_id = case o.kind when 'own-account' then o.sender_id
                when 'new-host' then o.to_id when 'funder' then o.funder_id when 'leftover' then o.funder_id end
                and d.usable_from <= :now
            where o.receiver_id = acting_organisation() and o.id = :payment and o.state = 'asked'
              and (o.confirmed_at is not null or o.kind in ('funder', 'leftover'))
            order by d.usable_from desc limit 1
            """;

    /// An account, closed.
    record Kept(UUID id, Envelope.Closed closed) {}

    /// Of the organisation's own.
    record Own(UUID id, String hint, String proposedBy, Instant proposedAt, Instant agreedAt, Instant usableFrom) {}

    private final EntityManager database;

    BankRows(EntityManager database) {
        this.database = database;
    }

    List<Own> own() {
        List<?> found = database.createNativeQuery(OWN, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Own(
                        row.get("id", UUID.class),
                        row.get("hint", String.class),
                        row.get("proposed_by", String.class),
                        row.get("proposed_at", Instant.class),
                        row.get("agreed_at", Instant.class),
                        row.get("usable_from", Instant.class)))
                .toList();
    }

    /// In place of what was proposed before.
    void propose(UUID id, Envelope.Closed closed, String hint, String person, Instant at) {
        database.createNativeQuery(UNPROPOSE).executeUpdate();
        database.createNativeQuery(PROPOSE)
                .setParameter("id", id)
                .setParameter("key", closed.key())
                .setParameter("content", closed.content())
                .setParameter("by", closed.by())
                .setParameter("hint", hint)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Whatever is not in use yet, also what two agreed on.
    void takeOff(Instant now) {
        database.createNativeQuery(TAKE_OFF).setParameter("now", now).executeUpdate();
    }

    void agree(UUID id, String person, Instant at, Instant from) {
        database.createNativeQuery(AGREE)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("at", at)
                .setParameter("from", from)
                .executeUpdate();
    }

    void clear(Instant now) {
        database.createNativeQuery(CLEAR).setParameter("now", now).executeUpdate();
    }

    /// Where a payment of the organisation acted for goes.
    Optional<Kept> toPay(UUID payment, Instant now) {
        return kept(TO_PAY, payment, now);
    }

    /// Where something that the organisation acted for keeps as a host is to be sent.
    Optional<Kept> toSend(UUID order, Instant now) {
        return kept(TO_SEND, order, now);
    }

    private Optional<Kept> kept(String sql, UUID payment, Instant now) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("payment", payment)
                .setParameter("now", now)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Kept(
                        row.get("id", UUID.class),
                        new Envelope.Closed(
                                row.get("key", byte[].class),
                                row.get("content", byte[].class),
                                row.get("closed_by", Long.class))))
                .findFirst();
    }

    /// Whether it is asked of the organisation acted for.
    boolean isAsked(UUID order) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from host_order where receiver_id = acting_organisation() and id = :id)
                        """, Boolean.class)
                .setParameter("id", order)
                .getSingleResult();
    }

    /// Whether it is one of the organisation acted for.
    boolean isOwn(UUID payment) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from payment where organisation_id = acting_organisation() and id = :id)
                        """, Boolean.class)
                .setParameter("id", payment)
                .getSingleResult();
    }
}
