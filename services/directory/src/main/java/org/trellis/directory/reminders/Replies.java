package org.trellis.directory.reminders;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.dispatch.DeliveryEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;

/// Takes what stewards answered by text message. What became of other notices is nothing to this feature.
@ApplicationScoped
class Replies {

    private static final String CONSUMER = "still-right";

    private final Inbox inbox;
    private final StillRightDesk desk;

    Replies(Inbox inbox, StillRightDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @Incoming("deliveries")
    @Blocking
    void onMessage(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case DeliveryEvent.Sent.TYPE, DeliveryEvent.Failed.TYPE -> {}
            case DeliveryEvent.Answered.TYPE -> {
                var answered = delivery.as(DeliveryEvent.Answered.class);
                var whose = delivery.organisation().orElseThrow(() -> delivery.unfit("names no organisation"));
                inbox.once(
                        delivery,
                        whose,
                        CONSUMER,
                        () -> desk.answered(
                                answered.noticeId(), answered.choice().equals("1")));
            }
            default -> throw delivery.unknown();
        }
    }
}
