package org.trellis.directory.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.trellis.directory.destruction.Endings;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Outcome;
import org.trellis.directory.members.SecondPerson;
import org.trellis.directory.organisations.Organisations;
import org.trellis.tenancy.Acting;

/// Closing a group, and thinking better of it.
@ApplicationScoped
@Transactional
class ClosingDesk {

    private final Closing closing;
    private final Endings endings;
    private final SecondPerson second;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Acting acting;

    ClosingDesk(
            Closing closing,
            Endings endings,
            SecondPerson second,
            Organisations organisations,
            Logbook logbook,
            Acting acting) {
        this.closing = closing;
        this.endings = endings;
        this.second = second;
        this.organisations = organisations;
        this.logbook = logbook;
        this.acting = acting;
    }

    /// When everything is destroyed; empty while the group is open.
    Optional<Instant> endsAt() {
        organisations.own();
        return endings.at();
    }

    Outcome close() {
        organisations.own();
        if (organisations.isClosed()) {
            return Outcome.done();
        }
        var asked = second.askedFor("close", Closing.DEED, Map.of());
        if (asked.isPresent()) {
            return Outcome.asked(asked.get());
        }
        closing.close(acting.person().orElseThrow());
        return Outcome.done();
    }

    void open() {
        organisations.own();
        if (organisations.isClosed()) {
            if (!closing.open()) {
                throw new ClosedForGood().asException();
            }
            logbook.note(
                    "visibility-changed",
                    acting.person().orElseThrow(),
                    Map.of("to", "unlisted", "why", "opened-again"));
        }
    }
}
