package org.trellis.dispatch.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.trellis.dispatch.gateways.Channel;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// The most that leaves in an hour for no organisation at all, which is mostly codes: whoever earns by having texts
/// sent to numbers of theirs earns no more than this.
@ApplicationScoped
public class Ceiling {

    // No organisation has it: Keycloak's are random.
    private static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 0));
    private static final int HOUR = "2026-11-25T13".length();

    private final BudgetSettings settings;
    private final Used used;
    private final ActingAs actingAs;
    private final InstantSource clock;

    Ceiling(BudgetSettings settings, Used used, ActingAs actingAs, InstantSource clock) {
        this.settings = settings;
        this.used = used;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// False when this hour's are used up.
    public boolean take(Channel channel) {
        return actingAs.call(NOBODY, () -> used.oneMore(channel, hour(), limit(channel)));
    }

    /// The beginning of this hour, if its messages are used up.
    public Optional<Instant> reachedSince(Channel channel) {
        var reached = actingAs.call(NOBODY, () -> used.soMuch(channel, hour()) >= limit(channel));
        return reached ? Optional.of(clock.instant().truncatedTo(ChronoUnit.HOURS)) : Optional.empty();
    }

    private int limit(Channel channel) {
        return settings.of(channel).unownedPerHour();
    }

    private String hour() {
        return clock.instant().toString().substring(0, HOUR);
    }
}
