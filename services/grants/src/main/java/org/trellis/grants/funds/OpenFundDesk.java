package org.trellis.grants.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;

/// Shows funds to everybody. Each method is one transaction.
@ApplicationScoped
@Transactional
class OpenFundDesk {

    private final OpenFunds funds;

    OpenFundDesk(OpenFunds funds) {
        this.funds = funds;
    }

    OpenFund get(UUID id) {
        return funds.find(id).orElseThrow(() -> new NotFound().asException());
    }

    OpenFund.Page page(OpenFunds.Wish wish, UUID cursor, int limit) {
        return funds.page(wish, cursor, limit);
    }
}
