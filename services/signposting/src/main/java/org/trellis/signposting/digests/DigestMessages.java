package org.trellis.signposting.digests;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.directory.DigestEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Takes the digests that are due, each as the organisation whose it is.
@ApplicationScoped
class DigestMessages {

    private static final String CONSUMER = "digests";

    private final Inbox inbox;
    private final Counting counting;

    DigestMessages(Inbox inbox, Counting counting) {
        this.inbox = inbox;
        this.counting = counting;
    }

    @Incoming("digests")
    @Blocking
    void onDigest(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case DigestEvent.Due.TYPE -> count(delivery, delivery.as(DigestEvent.Due.class));
            default -> throw delivery.unknown();
        }
    }

    private void count(Delivery delivery, DigestEvent.Due due) {
        if (due.organisationId() == null
                || due.digestId() == null
                || due.roles() == null
                || due.roles().contains(null)
                || due.since() == null
                || due.notAfter() == null) {
            throw delivery.unfit("is not whole");
        }
        inbox.once(delivery, new OrganisationId(due.organisationId()), CONSUMER, () -> counting.count(due));
    }
}
