package org.trellis.referrals.returns;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.referrals.answers.Counting;
import org.trellis.tenancy.OrganisationId;

/// Hears of each referral that moved. One that came back is noted as its sender, who alone has to know: the receiver
/// moved it, and writes nothing there. And both sides, where they are institutions, count soon how they answer.
@ApplicationScoped
class ReturnMessages {

    private static final Set<String> BACK = Set.of("declined", "given-back", "expired");
    private static final String CONSUMER = "came-back";
    private static final String COUNTED = "counted";

    private final Inbox inbox;
    private final Returns returns;
    private final Counting counting;

    ReturnMessages(Inbox inbox, Returns returns, Counting counting) {
        this.inbox = inbox;
        this.returns = returns;
        this.counting = counting;
    }

    @Incoming("returned")
    @Blocking
    void onMoved(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(ReferralEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(ReferralEvent.Moved.class);
        if (BACK.contains(moved.state()) && moved.senderId() != null) {
            inbox.once(delivery, new OrganisationId(moved.senderId()), CONSUMER, () -> {
                returns.cameBack(moved.referralId(), moved.at());
                counting.soon();
            });
        }
        if (moved.state().equals("sent")) {
            inbox.once(delivery, new OrganisationId(moved.receiverId()), COUNTED, counting::soon);
        }
    }
}
