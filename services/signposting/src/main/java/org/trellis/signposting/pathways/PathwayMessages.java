package org.trellis.signposting.pathways;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Keeps the copies, each as the pathway's holder.
@ApplicationScoped
class PathwayMessages {

    private static final String CONSUMER = "pathways";

    private final Inbox inbox;
    private final OpenPathways pathways;

    PathwayMessages(Inbox inbox, OpenPathways pathways) {
        this.inbox = inbox;
        this.pathways = pathways;
    }

    @Incoming("pathways")
    @Blocking
    void onPathway(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case PathwayEvent.Published.TYPE -> keep(delivery, delivery.as(PathwayEvent.Published.class), true);
            case PathwayEvent.Withdrawn.TYPE -> keep(delivery, delivery.as(PathwayEvent.Withdrawn.class), false);
            default -> throw delivery.unknown();
        }
    }

    private void keep(Delivery delivery, PathwayEvent fact, boolean isOpen) {
        if (fact.pathwayId() == null || fact.organisationId() == null) {
            throw delivery.unfit("is not whole");
        }
        inbox.once(delivery, new OrganisationId(fact.organisationId()), CONSUMER, () -> pathways.keep(fact, isOpen));
    }
}
