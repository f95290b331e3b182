package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What hosts keep, as the organisation acted for sees it. Which rows there are is the database's to say.
@ApplicationScoped
class HoldingRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String BALANCE = """
            cast(coalesce((select %s balance from host_account o where o.organisation_id = h.organisation_id
                and o.application_id = h.application_id and o.kind = '%s'), 0) as bigint) as %s,
            """;

    // The title is the application's, whoever of the three looks.
    private static final String SEEN = "select * from (select h.id, h.application_id, h.organisation_id, h.group_id,"
            + " h.funder_id, h.fund_id, h.balance as held,"
            + BALANCE.formatted("-", "in", "came")
            + BALANCE.formatted("", "paid-out", "paid_out")
            + BALANCE.formatted("", "sent-on", "sent_on")
            + """
            cast(coalesce((select sum(o.pence) from host_order o where o.receiver_id = h.organisation_id
                and o.application_id = h.application_id and o.state = 'asked'), 0) as bigint) as asked,
            coalesce((select a.title from application a where a.id = h.application_id),
                (select k.title from host_ask k where k.application_id = h.application_id),
                (select c.title from host_change c where c.application_id = h.application_id limit 1)) as title,
            (select e.last_day from host_exit e where e.organisation_id = h.organisation_id) as last_day,
            exists (select from destroyed d where d.organisation_id = h.organisation_id) as host_gone,
            exists (select from destroyed d where d.organisation_id = h.group_id) as group_gone,
            (select o.kind from host_order o where o.receiver_id = h.organisation_id
                and o.application_id = h.application_id and o.state = 'asked'
                and o.kind in ('new-host', 'own-account', 'funder') order by o.id desc limit 1) as ordered,
            exists (select from host_change c where c.application_id = h.application_id
                and c.from_id = h.organisation_id and c.ended_at is null and c.agreed is distinct from false)
                as changing,
            exists (select from leftover l where l.application_id = h.application_id and l.repurposed) as repurposed
            from host_account h where h.kind = 'held') seen
            """;

    private static final String MINE = " where acting_organisation() in (organisation_id, group_id) and ";

    private final EntityManager database;

    HoldingRows(EntityManager database) {
        this.database = database;
    }

    Optional<HoldingView> find(UUID id) {
        return seen(MINE + "id = :id limit :limit", id, 1).stream().findFirst();
    }

    HoldingView.Page page(UUID cursor, int limit) {
        var found = seen(MINE + "id < :id order by id desc limit :limit", cursor == null ? LATEST : cursor, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new HoldingView.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    /// Of the host acted for, or of the group acted for, whoever it is that holds it.
    List<HoldingView> held(UUID award) {
        return seen(MINE + "application_id = :id order by id desc limit :limit", award, 20);
    }

    List<HeldView> of(UUID award) {
        return seen(" where application_id = :id order by id desc limit :limit", award, 20).stream()
                .map(one -> new HeldView(
                        one.id(),
                        one.hostId(),
                        one.heldPence(),
                        one.paidOutPence(),
                        one.sentOnPence(),
                        one.lastDay(),
                        one.hostIsGone()))
                .toList();
    }

    private List<HoldingView> seen(String where, UUID id, int limit) {
        List<?> found = database.createNativeQuery(SEEN + where, Tuple.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(HoldingRows::holding).toList();
    }

    private static HoldingView holding(Tuple row) {
        long held = row.get("held", Long.class);
        long asked = row.get("asked", Long.class);
        return new HoldingView(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("group_id", UUID.class),
                row.get("funder_id", UUID.class),
                row.get("fund_id", UUID.class),
                row.get("title", String.class),
                row.get("came", Long.class),
                held,
                row.get("paid_out", Long.class),
                row.get("sent_on", Long.class),
                asked,
                held - asked,
                row.get("last_day", LocalDate.class),
                row.get("host_gone", Boolean.class),
                row.get("group_gone", Boolean.class),
                plan(row),
                null);
    }

    private static String plan(Tuple row) {
        if (row.get("changing", Boolean.class)) {
            return "new-host";
        }
        var ordered = row.get("ordered", String.class);
        return ordered == null && row.get("repurposed", Boolean.class) ? "re-purposed" : ordered;
    }
}
