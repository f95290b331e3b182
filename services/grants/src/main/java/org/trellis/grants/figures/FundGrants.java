package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.funds.OpenFunds;
import org.trellis.grants.giving.Unnamed;
import org.trellis.problem.NotFound;

/// The published grants of one fund, for everybody. Each method is one transaction.
@ApplicationScoped
@Transactional
class FundGrants {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String PAGE = """
            select id, grant_id, record ->> 'title' as title,
                   nullif(record #>> '{recipientOrganization,0,name}', :unnamed) as recipient,
                   cast(cast(record ->> 'amountAwarded' as numeric) * 100 as bigint) as pence,
                   cast(record ->> 'awardDate' as date) as day
            from open_grant
            where organisation_id = :funder and record #>> '{grantProgramme,0,code}' = :fund and record_id is not null
              and id < :before
            order by id desc limit :limit
            """;

    private final EntityManager database;
    private final OpenFunds funds;

    FundGrants(EntityManager database, OpenFunds funds) {
        this.database = database;
        this.funds = funds;
    }

    FundGrant.Page page(UUID fund, UUID cursor, int limit) {
        var open = funds.find(fund).orElseThrow(() -> new NotFound().asException());
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("unnamed", Unnamed.NAME)
                .setParameter("funder", open.funderId())
                .setParameter("fund", fund.toString())
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit + 1)
                .getResultList();
        var rows = found.stream().map(Tuple.class::cast).limit(limit).toList();
        return new FundGrant.Page(
                rows.stream().map(FundGrants::grant).toList(),
                found.size() > limit ? rows.getLast().get("id", UUID.class) : null);
    }

    private static FundGrant grant(Tuple row) {
        return new FundGrant(
                row.get("grant_id", String.class),
                row.get("title", String.class),
                row.get("recipient", String.class),
                row.get("pence", Long.class),
                row.get("day", LocalDate.class));
    }
}
