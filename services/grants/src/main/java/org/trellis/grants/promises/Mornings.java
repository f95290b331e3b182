package org.trellis.grants.promises;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.days.WorkingDays;
import org.trellis.grants.promises.PromiseRows.Waiting;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Looks at a fund in the morning: what came to a round, what is due by the next working day, what is late, and what
/// can be paid since a host agreed. Each application is told of once for each of these, and those of one morning
/// together.
@ApplicationScoped
class Mornings implements DueHandler {

    static final String KIND = "promise-is-looked-at";

    private final PromiseRows rows;
    private final Tellings tellings;
    private final WorkingDays days;
    private final Acting acting;
    private final InstantSource clock;

    Mornings(PromiseRows rows, Tellings tellings, WorkingDays days, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.tellings = tellings;
        this.days = days;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID fund) {
        var today = London.today(clock);
        var next = days.after(today, 1);
        rows.untold(fund, today, next).stream()
                .collect(Collectors.groupingBy(Waiting::stage))
                .forEach(this::tell);
        return rows.isOver(fund, today) ? Optional.empty() : Optional.of(London.morning(next));
    }

    private void tell(String stage, List<Waiting> some) {
        var me = acting.needed().value();
        var subject = some.size() == 1 ? some.getFirst().id() : null;
        var until = some.stream()
                .map(Waiting::decideBy)
                .min(Comparator.<LocalDate>naturalOrder())
                .orElseThrow();
        switch (stage) {
            case "came" -> tellings.tell(me, ToldText.GRANT_APPLIED, subject, until);
            case "near" -> tellings.remind(me, ToldText.GRANT_OWED, subject, until);
            case "late" -> tellings.tell(me, ToldText.GRANT_OVERDUE, subject, until);
            case "to-pay" -> tellings.tell(me, ToldText.GRANT_TO_PAY, subject);
            default -> throw new IllegalStateException("Nothing is told of " + stage);
        }
    }
}
