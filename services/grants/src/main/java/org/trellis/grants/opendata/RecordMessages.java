package org.trellis.grants.opendata;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Hears of what became of awards and of what groups wish, and brings the open data up to date as the funder, who alone
/// may write it.
@ApplicationScoped
class RecordMessages {

    private static final String CONSUMER = "open-data";

    private final Inbox inbox;
    private final Keeping keeping;

    RecordMessages(Inbox inbox, Keeping keeping) {
        this.inbox = inbox;
        this.keeping = keeping;
    }

    @Incoming("records")
    @Blocking
    void onAward(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(AwardEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(AwardEvent.Moved.class);
        inbox.once(delivery, new OrganisationId(moved.funderId()), CONSUMER, () -> keeping.follow(moved.awardId()));
    }
}
