package org.trellis.directory.notices;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.dispatch.DeliveryEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;

/// Hands on what people answered by text message. What else became of notices is nothing to this service.
@ApplicationScoped
class Replies {

    private static final String CONSUMER = "still-right";

    private final Inbox inbox;
    private final Instance<AnswerTaker> takers;

    Replies(Inbox inbox, @Any Instance<AnswerTaker> takers) {
        this.inbox = inbox;
        this.takers = takers;
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
                var yes = answered.choice().equals("1");
                inbox.once(
                        delivery,
                        whose,
                        CONSUMER,
                        () -> takers.forEach(taker -> taker.answered(answered.noticeId(), yes)));
            }
            default -> throw delivery.unknown();
        }
    }
}
