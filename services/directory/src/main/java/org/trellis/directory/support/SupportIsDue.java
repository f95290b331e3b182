package org.trellis.directory.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.stewards.Moment;
import org.trellis.directory.stewards.Stewards;
import org.trellis.messaging.DueHandler;

/// Tells all stewards that one of them let support in, and notes the end when its time is over. That the operator sees
/// nothing afterwards does not wait for this: the policy looks at the time.
@ApplicationScoped
class SupportIsDue implements DueHandler {

    static final String KIND = "support-visit";

    private final SupportVisits visits;
    private final Stewards stewards;
    private final Logbook logbook;
    private final InstantSource clock;
    private final String portal;

    SupportIsDue(
            SupportVisits visits,
            Stewards stewards,
            Logbook logbook,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.visits = visits;
        this.stewards = stewards;
        this.logbook = logbook;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var known = visits.known(id);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var visit = known.get();
        if (clock.instant().isBefore(visit.until())) {
            tell(visit);
            return Optional.of(visit.until());
        }
        visits.remove(id);
        logbook.note(
                "support-ended",
                null,
                Map.of("visit", id.toString(), "until", visit.until().toString()));
        return Optional.empty();
    }

    private void tell(SupportView visit) {
        if (visits.takeTelling(visit.id(), clock.instant())) {
            stewards.tell(
                    stewards.of(visit.organisation()),
                    "support-visit",
                    language -> Map.of(
                            "organisation", visit.name(),
                            "until", Moment.in(language, visit.until()),
                            "link", portal + "/support"),
                    true);
        }
    }
}
