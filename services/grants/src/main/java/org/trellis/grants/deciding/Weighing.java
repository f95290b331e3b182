package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.applications.Application;
import org.trellis.grants.funds.OpenFunds;

/// What the deciders' scores and flags mean for a decision.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Weighing {

    private final WeighingRows rows;
    private final OpenFunds funds;

    Weighing(WeighingRows rows, OpenFunds funds) {
        this.rows = rows;
        this.funds = funds;
    }

    /// By what an application is rated, as its fund said before anybody applied.
    List<String> criteria(Application one) {
        return funds.find(one.fundId()).map(fund -> fund.terms().criteria()).orElse(List.of());
    }

    /// Applicants were told by what they are rated: nobody proposes to give money without having done so.
    boolean isUnscored(Application one, int n, String person) {
        return rows.countScores(one.id(), n, person) < criteria(one).size();
    }

    int openFlags(UUID application) {
        return rows.openFlags(application);
    }
}
