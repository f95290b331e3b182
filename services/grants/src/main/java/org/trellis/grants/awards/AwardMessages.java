package org.trellis.grants.awards;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.holdings.HostBooks;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Hears of what groups did about money, and enters it as the funder, who alone may write its ledger: in a transaction
/// of its own, once, after whatever crash. A host's books follow in the same way what its funder did.
@ApplicationScoped
class AwardMessages {

    private static final String CONSUMER = "ledger";
    private static final String HOSTS_CONSUMER = "host-ledger";

    private final Inbox inbox;
    private final Following following;
    private final HostBooks books;

    AwardMessages(Inbox inbox, Following following, HostBooks books) {
        this.inbox = inbox;
        this.following = following;
        this.books = books;
    }

    @Incoming("awards")
    @Blocking
    void onAward(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().startsWith(AwardEvent.Moved.TYPES)) {
            throw delivery.unknown();
        }
        var moved = delivery.as(AwardEvent.Moved.class);
        inbox.once(delivery, new OrganisationId(moved.funderId()), CONSUMER, () -> following.enter(moved));
        if (moved.hostId() != null) {
            inbox.once(delivery, new OrganisationId(moved.hostId()), HOSTS_CONSUMER, () -> books.follow(moved));
        }
    }
}
