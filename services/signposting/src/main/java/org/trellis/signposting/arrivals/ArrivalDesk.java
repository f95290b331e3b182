package org.trellis.signposting.arrivals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.trellis.messaging.Due;
import org.trellis.signposting.codes.Trying;
import org.trellis.signposting.codes.WrittenCode;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;

/// Counts once for each code and organisation that somebody came. The code is looked for as its holder, who acts for
/// nobody; what is counted is the organisation's own.
@ApplicationScoped
class ArrivalDesk {

    static final int YEARS_KEPT = 2;

    private static final int USABLE_DAYS = 90;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Arrivals arrivals;
    private final Trying trying;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ArrivalDesk(Arrivals arrivals, Trying trying, Due due, Acting acting, ActingAs actingAs, InstantSource clock) {
        this.arrivals = arrivals;
        this.trying = trying;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    ArrivalView enter(String typed) {
        var me = acting.needed().value();
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        trying.begin();
        var found = actingAs.callAsBearer(
                        WrittenCode.plain(typed), () -> arrivals.find(me, today.minusDays(USABLE_DAYS)))
                .orElseThrow(trying::wasWrong);
        QuarkusTransaction.requiringNew().run(() -> {
            arrivals.add(found, today);
            trying.wasRight();
            due.at(today.plusYears(YEARS_KEPT).plusDays(1).atStartOfDay(LONDON).toInstant(), ForgetsArrivals.KIND, me);
        });
        return new ArrivalView(found.need());
    }

    @Transactional
    List<ArrivalView.Count> counts() {
        acting.needed();
        return arrivals.counts();
    }
}
