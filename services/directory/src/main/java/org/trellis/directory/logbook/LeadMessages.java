package org.trellis.directory.logbook;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.SafeguardingEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Writes into an organisation's logbook whom it chose to hear of concerns about it. The choice itself is kept by
/// referrals.
@ApplicationScoped
class LeadMessages {

    private static final String CONSUMER = "safeguarding-leads";

    private final Inbox inbox;
    private final Logbook logbook;

    LeadMessages(Inbox inbox, Logbook logbook) {
        this.inbox = inbox;
        this.logbook = logbook;
    }

    @Incoming("safeguarding")
    @Blocking
    void onMessage(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case SafeguardingEvent.LeadChosen.TYPE -> {
                var chosen = delivery.as(SafeguardingEvent.LeadChosen.class);
                once(delivery, Act.LEAD_CHOSEN, chosen.organisationId(), chosen.leadId(), chosen.person());
            }
            case SafeguardingEvent.LeadDropped.TYPE -> {
                var dropped = delivery.as(SafeguardingEvent.LeadDropped.class);
                once(delivery, Act.LEAD_DROPPED, dropped.organisationId(), dropped.leadId(), dropped.person());
            }
            default -> throw delivery.unknown();
        }
    }

    private void once(Delivery delivery, Act act, UUID whose, UUID lead, String person) {
        var organisation = new OrganisationId(whose);
        // Nobody writes into another one's.
        if (!delivery.organisation().equals(Optional.of(organisation))) {
            throw delivery.unfit("is about another organisation than the one that sent it");
        }
        var about = Map.of("organisation", lead.toString());
        inbox.once(delivery, organisation, CONSUMER, () -> logbook.note(act.code(), person, about));
    }
}
