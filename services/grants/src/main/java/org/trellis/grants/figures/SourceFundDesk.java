package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Shows organisations what became of money that others give away for them. Each method is one transaction.
@ApplicationScoped
@Transactional
class SourceFundDesk {

    private final SourceFunds funds;
    private final Acting acting;

    SourceFundDesk(SourceFunds funds, Acting acting) {
        this.funds = funds;
        this.acting = acting;
    }

    SourceFund.Page list(UUID cursor, int limit) {
        acting.needed();
        return funds.page(cursor, limit);
    }

    SourceFund get(UUID fund) {
        acting.needed();
        return funds.find(fund).orElseThrow(() -> new NotFound().asException());
    }
}
