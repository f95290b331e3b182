package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.applications.Application;

/// Instructions to pay, as the organisation acted for sees them.
@ApplicationScoped
class PaymentRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String COLUMNS = """
            select id, application_id, fund_id, group_id, payee_id, way, pence, state, made_at, since,
                   exists (select from destroyed d where d.organisation_id = group_id) as group_is_gone from payment
            """;

    private static final String PAGE = COLUMNS + """
            where organisation_id = acting_organisation() and id < :before
              and (cast(:state as text) is null or state = cast(:state as text))
            order by id desc limit :limit
            """;

    // By the application, since each of them is locked: two who take several take them in one order.
    private static final String TO_PAY = COLUMNS + """
            where organisation_id = acting_organisation() and state = 'to-pay' and way <> 'bought'
            order by application_id limit :limit
            """;

    private static final String PUT = """
            update payment set state = 'in-file', file_id = :file, since = :at
            where organisation_id = acting_organisation() and id = :id and state = 'to-pay'
            """;

    private static final String ADD = """
            insert into payment (id, organisation_id, application_id, fund_id, group_id, payee_id, way, pence, state,
                made_at, since)
            values (:id, acting_organisation(), :award, :fund, :group, cast(:payee as uuid), :way, :pence, 'to-pay',
                :at, :at)
            """;

    private static final String BECOME = """
            update payment set state = :state, since = :at where organisation_id = acting_organisation() and id = :id
            """;

    private static final String STOP = """
            update payment set state = 'stopped', since = :at
            where organisation_id = acting_organisation() and application_id = :award and state = 'to-pay'
            """;

    private final EntityManager database;

    PaymentRows(EntityManager database) {
        this.database = database;
    }

    Optional<PaymentView> find(UUID id) {
        return payments(COLUMNS + "where organisation_id = acting_organisation() and id = :id", id).stream()
                .findFirst();
    }

    Optional<PaymentView> latest(UUID award) {
        return payments(COLUMNS + "where application_id = :id order by id desc limit 1", award).stream()
                .findFirst();
    }

    /// The latest one that the organisation acted for made itself.
    Optional<PaymentView> latestOfOurs(UUID award) {
        return payments(
                        COLUMNS + "where organisation_id = acting_organisation() and application_id = :id"
                                + " order by id desc limit 1",
                        award)
                .stream()
                .findFirst();
    }

    PaymentView.Page page(String state, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("state", state)
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(PaymentRows::payment)
                .toList();
        return new PaymentView.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    List<PaymentView> toPay(int most) {
        List<?> found = database.createNativeQuery(TO_PAY, Tuple.class)
                .setParameter("limit", most)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(PaymentRows::payment).toList();
    }

    List<PaymentView> in(UUID file) {
        return payments(
                COLUMNS + "where organisation_id = acting_organisation() and file_id = :id order by application_id",
                file);
    }

    void put(UUID id, UUID file, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("file", file)
                .setParameter("at", at)
                .executeUpdate();
    }

    void add(UUID id, Application one, Instant at) {
        var payee = switch (one.way()) {
            case "own-account" -> one.groupId();
            case "host" -> one.hostId();
            default -> null;
        };
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("award", one.id())
                .setParameter("fund", one.fundId())
                .setParameter("group", one.groupId())
                .setParameter("payee", payee == null ? null : payee.toString())
                .setParameter("way", one.way())
                .setParameter("pence", one.decision().pence())
                .setParameter("at", at)
                .executeUpdate();
    }

    void become(UUID id, String state, Instant at) {
        database.createNativeQuery(BECOME)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// What is not on its way yet goes on it no more.
    void stop(UUID award, Instant at) {
        database.createNativeQuery(STOP)
                .setParameter("award", award)
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<PaymentView> payments(String sql, UUID id) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(PaymentRows::payment).toList();
    }

    private static PaymentView payment(Tuple row) {
        return new PaymentView(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("fund_id", UUID.class),
                row.get("group_id", UUID.class),
                row.get("payee_id", UUID.class),
                row.get("way", String.class),
                row.get("pence", Long.class),
                row.get("state", String.class),
                row.get("made_at", Instant.class),
                row.get("since", Instant.class),
                row.get("group_is_gone", Boolean.class));
    }
}
