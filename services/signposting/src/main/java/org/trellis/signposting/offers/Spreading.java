package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Notes for each of those that something is offered to when it is to be reminded. As that one: whether it is reminded
/// depends on marks of its own, and nothing of that comes back to whoever offers. Begun again it does no harm.
@ApplicationScoped
class Spreading implements DueHandler.InSteps {

    static final String KIND = "offer-spreads";

    private final Offers offers;
    private final Reminding reminding;
    private final Acting acting;
    private final ActingAs actingAs;

    Spreading(Offers offers, Reminding reminding, Acting acting, ActingAs actingAs) {
        this.offers = offers;
        this.reminding = reminding;
        this.acting = acting;
        this.actingAs = actingAs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID offer) {
        List<UUID> to = actingAs.call(acting.needed(), () -> offers.to(offer));
        to.forEach(one -> actingAs.run(new OrganisationId(one), () -> reminding.begin(offer)));
        return Optional.empty();
    }
}
