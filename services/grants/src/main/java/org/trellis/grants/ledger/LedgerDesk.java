package org.trellis.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Reads the ledgers of the organisation acted for. Each method is one transaction.
@ApplicationScoped
@Transactional
class LedgerDesk {

    private final LedgerRows rows;
    private final Acting acting;

    LedgerDesk(LedgerRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    EntryView.Page entries(UUID fund, UUID cursor, int limit) {
        mustBeOwn(fund);
        return rows.entries(fund, cursor, limit);
    }

    Balances balances(UUID fund) {
        mustBeOwn(fund);
        return rows.of(fund);
    }

    private void mustBeOwn(UUID fund) {
        acting.needed();
        if (!rows.isKept(fund)) {
            throw new NotFound().asException();
        }
    }
}
