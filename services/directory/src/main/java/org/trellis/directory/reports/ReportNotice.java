package org.trellis.directory.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.stewards.Stewards;
import org.trellis.messaging.DueHandler;

/// The stewards are told that a reader found something wrong. Sign-in, which knows them, is asked before the
/// transaction; while it is away this falls due again, and no reader waits for it.
@ApplicationScoped
class ReportNotice implements DueHandler.InSteps {

    static final String KIND = "page-reported";

    private final Evidence evidence;
    private final Stewards stewards;

    ReportNotice(Evidence evidence, Stewards stewards) {
        this.evidence = evidence;
        this.stewards = stewards;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID group) {
        evidence.tell(stewards.of(group));
        return Optional.empty();
    }
}
