package org.trellis.signposting.counts;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.signposting.SignpostEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Counts each signpost for its sender, and for its receiver: two transactions, since each acts for one of them.
@ApplicationScoped
class CountMessages {

    private final Inbox inbox;
    private final Counts counts;

    CountMessages(Inbox inbox, Counts counts) {
        this.inbox = inbox;
        this.counts = counts;
    }

    @Incoming("signposts")
    @Blocking
    void onSignpost(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case SignpostEvent.Sent.TYPE -> {
                var sent = delivery.as(SignpostEvent.Sent.class);
                count(delivery, new OrganisationId(sent.senderId()), "sent", sent);
                count(delivery, new OrganisationId(sent.receiverId()), "received", sent);
            }
            default -> throw delivery.unknown();
        }
    }

    private void count(Delivery delivery, OrganisationId side, String direction, SignpostEvent.Sent sent) {
        inbox.once(delivery, side, "counts-" + direction, () -> counts.oneMore(side, direction, sent));
    }
}
