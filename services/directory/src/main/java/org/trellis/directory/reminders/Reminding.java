package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.stewards.Stewards;
import org.trellis.messaging.DueHandler;

/// Looks at each group's page now and then, for as long as there is the group, and asks its stewards. Sign-in, which
/// knows them, is asked between the transactions: a page is hidden while it is away, and its stewards asked afterwards.
@ApplicationScoped
class Reminding implements DueHandler.InSteps {

    private final Look look;
    private final Asking asking;
    private final Stewards stewards;

    Reminding(Look look, Asking asking, Stewards stewards) {
        this.look = look;
        this.asking = asking;
        this.stewards = stewards;
    }

    @Override
    public String kind() {
        return Confirming.LOOKED_AT;
    }

    @Override
    public Optional<Instant> handle(UUID group) {
        var seen = look.now();
        seen.template().ifPresent(template -> asking.all(stewards.of(group), template));
        return Optional.of(seen.next());
    }
}
