package org.trellis.dispatch.organisations;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;
import org.trellis.tenancy.destruction.Clearing;

/// Forgets what was sent for an organisation of which directory destroyed everything, and sends nothing for
/// it any more.
@ApplicationScoped
class OrganisationMessages {

    private final Inbox inbox;
    private final Clearing clearing;

    OrganisationMessages(Inbox inbox, Clearing clearing) {
        this.inbox = inbox;
        this.clearing = clearing;
    }

    @Incoming("organisations")
    @Blocking
    void onOrganisation(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            // That there is one is nothing to this service.
            case OrganisationEvent.Registered.TYPE -> {}
            case OrganisationEvent.Destroyed.TYPE -> {
                var gone = delivery.as(OrganisationEvent.Destroyed.class).organisationId();
                inbox.once(delivery, new OrganisationId(gone), "organisations", () -> clearing.forGood(delivery.at()));
            }
            default -> throw delivery.unknown();
        }
    }
}
