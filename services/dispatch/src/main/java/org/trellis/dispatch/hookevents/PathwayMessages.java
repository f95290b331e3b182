package org.trellis.dispatch.hookevents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Notes, as the organisation that keeps it, what became of a pathway that everybody reads. Who is told of it is looked
/// up by those who want to be told: nobody sees whose webhooks there are.
@ApplicationScoped
class PathwayMessages {

    private static final String CONSUMER = "webhooks";

    private final Inbox inbox;
    private final PathwayNews news;

    PathwayMessages(Inbox inbox, PathwayNews news) {
        this.inbox = inbox;
        this.news = news;
    }

    @Incoming("pathways")
    @Blocking
    void onPathway(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case PathwayEvent.Published.TYPE -> {
                var published = delivery.as(PathwayEvent.Published.class);
                keep(delivery, published, published.need());
            }
            case PathwayEvent.Withdrawn.TYPE -> keep(delivery, delivery.as(PathwayEvent.Withdrawn.class), null);
            default -> throw delivery.unknown();
        }
    }

    private void keep(Delivery delivery, PathwayEvent fact, String need) {
        inbox.once(
                delivery,
                new OrganisationId(fact.organisationId()),
                CONSUMER,
                () -> news.keep(fact.pathwayId(), need, fact.version()));
    }
}
