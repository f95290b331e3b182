package org.trellis.referrals.capacity;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Hears of each referral that moved, and counts again for its receiver. Whoever moved it may be the sender, who must
/// not know how much the receiver has on: so this happens as the receiver, in a transaction of its own.
@ApplicationScoped
class MovedMessages {

    private static final String CONSUMER = "load";

    private final Inbox inbox;
    private final LoadFacts facts;

    MovedMessages(Inbox inbox, LoadFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("moved")
    @Blocking
    void onMoved(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(ReferralEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(ReferralEvent.Moved.class);
        inbox.once(delivery, new OrganisationId(moved.receiverId()), CONSUMER, facts::tell);
    }
}
