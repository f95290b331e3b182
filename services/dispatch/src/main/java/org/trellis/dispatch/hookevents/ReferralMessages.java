package org.trellis.dispatch.hookevents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.dispatch.hookdeliveries.Happening;
import org.trellis.dispatch.hookdeliveries.HookLog;
import org.trellis.dispatch.webhooks.EventType;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Tells the two sides of a referral of each of its steps, and nobody else. Who asks for themselves is no organisation,
/// and is named to nobody.
@ApplicationScoped
class ReferralMessages {

    private static final String CONSUMER = "webhooks";

    private final Inbox inbox;
    private final HookLog log;

    ReferralMessages(Inbox inbox, HookLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    @Incoming("referral-steps")
    @Blocking
    void onMoved(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(ReferralEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(ReferralEvent.Moved.class);
        var type = EventType.ofReferral(moved.state()).orElseThrow(delivery::unknown);
        tell(delivery, type, moved, moved.receiverId(), Optional.ofNullable(moved.senderId()));
        if (moved.senderId() != null) {
            tell(delivery, type, moved, moved.senderId(), Optional.of(moved.receiverId()));
        }
    }

    private void tell(Delivery delivery, EventType type, ReferralEvent.Moved moved, UUID side, Optional<UUID> other) {
        inbox.once(
                delivery,
                new OrganisationId(side),
                CONSUMER,
                () -> log.note(new Happening(
                        type, Ids.of(side, delivery.id().toString()), moved.at(), data(moved), other, delivery.at())));
    }

    private static Map<String, Object> data(ReferralEvent.Moved moved) {
        var data = new LinkedHashMap<String, Object>();
        data.put("referralId", moved.referralId());
        if (moved.senderId() != null) {
            data.put("senderId", moved.senderId());
        }
        data.put("receiverId", moved.receiverId());
        data.put("need", moved.need());
        data.put("state", moved.state());
        data.put("step", moved.step());
        return data;
    }
}
