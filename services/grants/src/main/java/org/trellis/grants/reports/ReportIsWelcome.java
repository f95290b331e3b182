package org.trellis.grants.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// Says to a group, once for each grant and two months after the money came, that a word on it is welcome. Only for a
/// funder that kept its own promise: one that decided after its day has nobody reminded of anything.
@ApplicationScoped
class ReportIsWelcome implements DueHandler {

    private static final String KIND = "report-is-welcome";
    private static final Duration AFTER = Duration.ofDays(60);

    private final ReportRows rows;
    private final Due due;
    private final Tellings tellings;

    ReportIsWelcome(ReportRows rows, Due due, Tellings tellings) {
        this.rows = rows;
        this.due = due;
        this.tellings = tellings;
    }

    /// Not where it was paid before and came back: then it is noted already, or was said.
    void later(AwardEvent.Moved paid) {
        if (rows.paidOften(paid.awardId()) == 1) {
            due.at(paid.at().plus(AFTER), KIND, paid.awardId());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID award) {
        rows.silent(award).ifPresent(group -> tellings.tell(group, ToldText.GRANT_HAPPENED, award));
        return Optional.empty();
    }
}
