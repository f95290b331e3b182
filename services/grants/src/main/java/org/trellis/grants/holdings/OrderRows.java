package org.trellis.grants.holdings;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What groups ask of hosts, as the organisation acted for sees it; and which of the group's people did.
@ApplicationScoped
class OrderRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select id, application_id, sender_id, receiver_id, funder_id, kind, to_id, pence, words, state, reference, at,
                   since, confirmed_at, arrived_at from host_order
            """;

    private static final String ADD = """
            insert into host_order (id, application_id, sender_id, receiver_id, fund_id, funder_id, kind, to_id, pence,
                words, at, since)
            values (:id, :award, :group, :host, :fund, :funder, :kind, cast(:to as uuid), :pence, :words, :at, :at)
            """;

    private static final String BECOME = """
            update host_order set state = :state, reference = coalesce(cast(:reference as text), reference), since = :at
            where id = :id
            """;

    // Sent to whoever looks, and not here yet.
    private static final String COMING = SEEN + """
            where id < :before and state = 'paid' and arrived_at is null
              and (to_id = acting_organisation() or kind = 'funder' and funder_id = acting_organisation())
            order by id desc limit :limit
            """;

    private static final String PEOPLE = """
            insert into host_act_people (organisation_id, act_id, application_id, asked_by)
            values (acting_organisation(), :id, :award, :person)
            """;

    private static final String ASKED_BY = """
            select asked_by from host_act_people where organisation_id = acting_organisation() and act_id = :id
            """;

    private static final String CONFIRMED_BY = """
            update host_act_people set confirmed_by = :person
            where organisation_id = acting_organisation() and act_id = :id and confirmed_by is null
            """;

    // A payment of the funder that came back from the bank, and stands in the host's books all the same: for a moment.
    private static final String IN_DOUBT = """
            select exists (select from payment p where p.application_id = :award and p.payee_id = acting_organisation()
                and p.state = 'bounced'
                and exists (select from host_entry e where e.organisation_id = acting_organisation()
                    and e.kind = 'came' and e.subject_id = p.id)
                and not exists (select from host_entry e where e.organisation_id = acting_organisation()
                    and e.kind = 'taken-back' and e.subject_id = p.id))
            """;

    private static final String SENT_BACK = """
            select cast(coalesce(sum(pence), 0) as bigint) from host_order
            where sender_id = acting_organisation() and application_id = :award and kind = 'funder' and state = 'paid'
            """;

    private final EntityManager database;
    private final InstantSource clock;

    OrderRows(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    Optional<HoldingView.Order> find(UUID id) {
        return orders(query(SEEN + "where id = :id", id)).stream().findFirst();
    }

    List<HoldingView.Order> of(HoldingView holding) {
        return orders(query(
                        SEEN + "where application_id = :id and receiver_id = :host order by id desc limit 200",
                        holding.awardId())
                .setParameter("host", holding.hostId()));
    }

    HoldingView.Orders coming(UUID cursor, int limit) {
        var found = orders(database.createNativeQuery(COMING, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit + 1));
        var items = found.subList(0, Math.min(limit, found.size()));
        return new HoldingView.Orders(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    void add(UUID id, HoldingView holding, String kind, UUID to, long pence, String words) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("award", holding.awardId())
                .setParameter("group", holding.groupId())
                .setParameter("host", holding.hostId())
                .setParameter("fund", holding.fundId())
                .setParameter("funder", holding.funderId())
                .setParameter("kind", kind)
                .setParameter("to", to == null ? null : to.toString())
                .setParameter("pence", pence)
                .setParameter("words", words)
                .setParameter("at", now())
                .executeUpdate();
    }

    void become(UUID id, String state, String reference) {
        database.createNativeQuery(BECOME)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("reference", reference)
                .setParameter("at", now())
                .executeUpdate();
    }

    void confirm(UUID id) {
        database.createNativeQuery("update host_order set confirmed_at = :at where id = :id")
                .setParameter("id", id)
                .setParameter("at", now())
                .executeUpdate();
    }

    void arrived(UUID id) {
        database.createNativeQuery("update host_order set arrived_at = :at where id = :id")
                .setParameter("id", id)
                .setParameter("at", now())
                .executeUpdate();
    }

    void askedBy(UUID act, UUID award, String person) {
        database.createNativeQuery(PEOPLE)
                .setParameter("id", act)
                .setParameter("award", award)
                .setParameter("person", person)
                .executeUpdate();
    }

    /// By somebody of the group acted for; nobody where the act is another's.
    Optional<String> askedBy(UUID act) {
        List<?> found = database.createNativeQuery(ASKED_BY, String.class)
                .setParameter("id", act)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void confirmedBy(UUID act, String person) {
        database.createNativeQuery(CONFIRMED_BY)
                .setParameter("id", act)
                .setParameter("person", person)
                .executeUpdate();
    }

    boolean isInDoubt(UUID award) {
        return (boolean) database.createNativeQuery(IN_DOUBT, Boolean.class)
                .setParameter("award", award)
                .getSingleResult();
    }

    long sentBack(UUID award) {
        return (long) database.createNativeQuery(SENT_BACK, Long.class)
                .setParameter("award", award)
                .getSingleResult();
    }

    UUID fundOf(UUID id) {
        return (UUID) database.createNativeQuery("select fund_id from host_order where id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    long heldOf(UUID award) {
        return (long) database.createNativeQuery(
                        "select balance from host_account where organisation_id = acting_organisation()"
                                + " and application_id = :id and kind = 'held'",
                        Long.class)
                .setParameter("id", award)
                .getSingleResult();
    }

    /// When the change is made: the clock's, to the microsecond.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Query query(String sql, UUID id) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("id", id);
    }

    private static List<HoldingView.Order> orders(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(OrderRows::order).toList();
    }

    private static HoldingView.Order order(Tuple row) {
        return new HoldingView.Order(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("funder_id", UUID.class),
                row.get("kind", String.class),
                row.get("to_id", UUID.class),
                row.get("pence", Long.class),
                row.get("words", String.class),
                row.get("state", String.class),
                row.get("reference", String.class),
                row.get("at", Instant.class),
                row.get("since", Instant.class),
                row.get("confirmed_at", Instant.class),
                row.get("arrived_at", Instant.class));
    }
}
