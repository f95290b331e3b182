package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.grants.ledger.LedgerRows;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Shows the organisation acted for what became of its funds. Each method is one transaction.
@ApplicationScoped
@Transactional
class FiguresDesk {

    private final FigureRows rows;
    private final LedgerRows ledger;
    private final Acting acting;
    private final InstantSource clock;

    FiguresDesk(FigureRows rows, LedgerRows ledger, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    Figures of(UUID fund, String unit) {
        acting.needed();
        return figures(fund, rows.promised(fund).orElseThrow(() -> new NotFound().asException()), unit);
    }

    Figures ofAll(String unit) {
        acting.needed();
        return figures(null, null, unit);
    }

    private Figures figures(UUID fund, Integer promised, String unit) {
        var today = London.today(clock);
        return new Figures(
                fund,
                fund == null ? ledger.ofAll() : ledger.of(fund),
                rows.pipeline(fund),
                rows.deciding(fund, promised, today),
                rows.paying(fund),
                rows.areas(fund),
                rows.withoutArea(fund),
                rows.ways(fund),
                rows.periods(fund, unit, today));
    }
}
