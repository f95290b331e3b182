package org.trellis.dispatch.hookevents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.Beat;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.dispatch.hookdeliveries.Happening;
import org.trellis.dispatch.hookdeliveries.HookLog;
import org.trellis.dispatch.webhooks.EventType;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Tells an organisation that another one's side is over, and with it what it could learn by that side. Who ended it,
/// or whether the other one only hides, is not said. A side that cannot be read is not one that ended: nobody deletes
/// anything because of it.
@ApplicationScoped
class LinkMessages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CONSUMER = "webhooks";

    private final Inbox inbox;
    private final HookLog log;

    LinkMessages(Inbox inbox, HookLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    @Incoming("link-ends")
    @Blocking
    void onLink(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case Beat.TYPE, LinkEvent.Opened.TYPE -> {}
            case LinkEvent.Ended.TYPE -> tell(delivery, delivery.as(LinkEvent.Ended.class));
            default -> throw delivery.unknown();
        }
    }

    private void tell(Delivery delivery, LinkEvent.Ended side) {
        var data = new LinkedHashMap<String, Object>();
        data.put("organisationId", side.organisationId());
        data.put("endedOn", delivery.at().atZone(LONDON).toLocalDate().toString());
        inbox.once(
                delivery,
                new OrganisationId(side.otherId()),
                CONSUMER,
                () -> log.note(new Happening(
                        EventType.SHARE_ENDED,
                        Ids.of(side.otherId(), delivery.id().toString()),
                        delivery.at(),
                        data,
                        Optional.empty(),
                        delivery.at())));
    }
}
