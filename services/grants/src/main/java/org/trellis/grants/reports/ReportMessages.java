package org.trellis.grants.reports;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Hears that a grant was paid, as its funder, who keeps the one clock that there is about what came of it.
@ApplicationScoped
class ReportMessages {

    private static final String CONSUMER = "reports";

    private final Inbox inbox;
    private final ReportIsWelcome welcome;

    ReportMessages(Inbox inbox, ReportIsWelcome welcome) {
        this.inbox = inbox;
        this.welcome = welcome;
    }

    @Incoming("paid")
    @Blocking
    void onAward(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(AwardEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(AwardEvent.Moved.class);
        if (moved.state().equals(AwardEvent.PAID)) {
            inbox.once(delivery, new OrganisationId(moved.funderId()), CONSUMER, () -> welcome.later(moved));
        }
    }
}
