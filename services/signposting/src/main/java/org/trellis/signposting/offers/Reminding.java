package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Reminds whoever is offered something, once: three days before its last day, and only if it neither took it nor put
/// it away. Then nothing more is said.
@ApplicationScoped
class Reminding implements DueHandler {

    static final String KIND = "offer-reminds";

    private static final int DAYS_BEFORE = 3;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);
    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer");

    private final SeenOffers seen;
    private final Offers offers;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Reminding(SeenOffers seen, Offers offers, Outbox outbox, Due due, Acting acting, InstantSource clock) {
        this.seen = seen;
        this.offers = offers;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// For the organisation acted for, to which something is offered.
    void begin(UUID offer) {
        find(offer).ifPresent(found -> due.at(when(found.until()), KIND, offer));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID offer) {
        find(offer).filter(Reminding::isUndecided).ifPresent(this::remind);
        return Optional.empty();
    }

    private void remind(OfferView offer) {
        var me = acting.needed().value();
        if (offers.remindOnce(offer.id(), me)) {
            outbox.publish(new TellingEvent.Asked(
                    me,
                    ToldText.OFFER_OPEN.id(),
                    WHO,
                    offer.id(),
                    Map.of("until", offer.until()),
                    false,
                    London.endOf(offer.until())));
        }
    }

    private Optional<OfferView> find(UUID offer) {
        return seen.one(acting.needed().value(), offer, London.today(clock));
    }

    private static boolean isUndecided(OfferView offer) {
        return offer.state().equals(OfferView.OPEN) && offer.acceptances().isEmpty() && !offer.filed();
    }

    private static Instant when(LocalDate until) {
        return London.at(until.minusDays(DAYS_BEFORE), IN_THE_MORNING);
    }
}
