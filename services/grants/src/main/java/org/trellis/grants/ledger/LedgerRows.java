package org.trellis.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the ledgers of the organisation acted for. What another one keeps is as if it were not there.
@ApplicationScoped
@Transactional
public class LedgerRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String BALANCES = """
            select kind, cast(coalesce(sum(balance), 0) as bigint) as pence from account
            where organisation_id = acting_organisation() and fund_id = :fund
              and (cast(:award as uuid) is null or award_id = cast(:award as uuid))
            group by kind
            """;

    private static final String ALL_BALANCES = """
            select kind, cast(coalesce(sum(balance), 0) as bigint) as pence from account
            where organisation_id = acting_organisation() group by kind
            """;

    private static final String ENTRIES = """
            select id, kind, subject_id, at from entry
            where organisation_id = acting_organisation() and fund_id = :fund and id < :before
            order by id desc limit :limit
            """;

    private static final String LINES = """
            select p.entry_id, a.kind, a.award_id, p.pence from posting p
            join account a on a.organisation_id = p.organisation_id and a.id = p.account_id
            where p.organisation_id = acting_organisation() and p.entry_id = any (:entries)
            order by p.pence
            """;

    private final EntityManager database;

    LedgerRows(EntityManager database) {
        this.database = database;
    }

    /// Of all funds together.
    public Balances ofAll() {
        return read(database.createNativeQuery(ALL_BALANCES, Tuple.class));
    }

    /// Of the whole fund.
    public Balances of(UUID fund) {
        return balances(fund, null);
    }

    /// Of one award; `received` and `pot` are the fund's, and nought here.
    public Balances of(UUID fund, UUID award) {
        return balances(fund, award);
    }

    boolean isKept(UUID fund) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from account
                            where organisation_id = acting_organisation() and fund_id = :fund and kind = 'pot')
                        """, Boolean.class)
                .setParameter("fund", fund)
                .getSingleResult();
    }

    EntryView.Page entries(UUID fund, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter("fund", fund)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit + 1)
                .getResultList();
        var rows = found.stream().map(Tuple.class::cast).limit(limit).toList();
        var lines = lines(rows.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new));
        var items = rows.stream()
                .map(row -> new EntryView(
                        row.get("id", UUID.class),
                        row.get("kind", String.class),
                        row.get("subject_id", UUID.class),
                        row.get("at", Instant.class),
                        lines.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
        return new EntryView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    private Map<UUID, List<EntryView.Line>> lines(UUID[] entries) {
        List<?> found = database.createNativeQuery(LINES, Tuple.class)
                .setParameter("entries", entries)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("entry_id", UUID.class),
                        Collectors.mapping(
                                row -> new EntryView.Line(
                                        row.get("kind", String.class),
                                        row.get("award_id", UUID.class),
                                        row.get("pence", Long.class)),
                                Collectors.toList())));
    }

    private Balances balances(UUID fund, UUID award) {
        return read(database.createNativeQuery(BALANCES, Tuple.class)
                .setParameter("fund", fund)
                .setParameter("award", award == null ? null : award.toString()));
    }

    private static Balances read(Query balances) {
        List<?> found = balances.getResultList();
        var by = found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("kind", String.class), row -> row.get("pence", Long.class)));
        return new Balances(
                -by.getOrDefault("source", 0L),
                by.getOrDefault("pot", 0L),
                by.getOrDefault("committed", 0L),
                by.getOrDefault("paid", 0L),
                by.getOrDefault("held", 0L),
                by.getOrDefault("returned", 0L),
                by.getOrDefault("repurposed", 0L));
    }
}
