package org.trellis.dispatch.notices;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Takes in each notice that is asked for, once. It belongs to the organisation that it is sent for, or to itself.
@ApplicationScoped
class NoticeMessages {

    private final Inbox inbox;
    private final Intake intake;
    private final NoticeLog notices;

    NoticeMessages(Inbox inbox, Intake intake, NoticeLog notices) {
        this.inbox = inbox;
        this.intake = intake;
        this.notices = notices;
    }

    @Incoming("notices")
    @Blocking
    void onNotice(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case NoticeEvent.Asked.TYPE -> {
                var asked = delivery.as(NoticeEvent.Asked.class);
                intake.fault(asked).ifPresent(why -> {
                    throw delivery.unfit(why);
                });
                take(delivery, asked);
            }
            default -> throw delivery.unknown();
        }
    }

    private void take(Delivery delivery, NoticeEvent.Asked asked) {
        UUID owner = delivery.organisation().map(OrganisationId::value).orElse(asked.noticeId());
        inbox.once(delivery, new OrganisationId(owner), "notices", () -> notices.take(asked, owner, delivery.at()));
    }
}
