package org.trellis.dispatch.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.trellis.dispatch.gateways.Channel;

/// What an organisation may send: so many messages in a day and in a month. Both turn at midnight in London.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Budgets {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BudgetSettings settings;
    private final Used used;
    private final InstantSource clock;

    Budgets(BudgetSettings settings, Used used, InstantSource clock) {
        this.settings = settings;
        this.used = used;
        this.clock = clock;
    }

    /// Takes one message from the budget of the organisation acted for; false when there is none left.
    public boolean take(Channel channel) {
        var limits = settings.of(channel);
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var month = YearMonth.from(today).toString();
        if (!used.oneMore(channel, month, limits.perMonth())) {
            return false;
        }
        if (!used.oneMore(channel, today.toString(), limits.perDay())) {
            used.oneLess(channel, month);
            return false;
        }
        return true;
    }
}
