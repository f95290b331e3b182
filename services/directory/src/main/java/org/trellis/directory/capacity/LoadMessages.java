package org.trellis.directory.capacity;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.LoadEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Shows a pause for as long as counting, which is referrals', finds a limit of the group reached.
///
/// It is nobody's act and no pause of the group's own: nothing is asked of the stewards, nothing stands in the logbook,
/// and referrals is not told of it, which refuses by its own count.
@ApplicationScoped
class LoadMessages {

    private static final String CONSUMER = "load";

    private final Inbox inbox;
    private final CapacityRows rows;

    LoadMessages(Inbox inbox, CapacityRows rows) {
        this.inbox = inbox;
        this.rows = rows;
    }

    @Incoming("load")
    @Blocking
    void onLoad(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().equals(LoadEvent.Counted.TYPE)) {
            throw delivery.unknown();
        }
        var counted = delivery.as(LoadEvent.Counted.class);
        if (counted.organisationId() == null) {
            throw delivery.unfit("is not whole");
        }
        inbox.once(
                delivery,
                new OrganisationId(counted.organisationId()),
                CONSUMER,
                () -> rows.lock().ifPresent(page -> rows.full(counted.fullUntil(), counted.version())));
    }
}
