package org.trellis.directory.logbook;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.directory.LogbookEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Writes into an organisation's logbook what another one did that both may know of, each as the one whose logbook it
/// is.
@ApplicationScoped
class LogbookMessages {

    private static final String CONSUMER = "logbook";

    private final Inbox inbox;
    private final Logbook logbook;
    private final SeenDesk seen;

    LogbookMessages(Inbox inbox, Logbook logbook, SeenDesk seen) {
        this.inbox = inbox;
        this.logbook = logbook;
        this.seen = seen;
    }

    @Incoming("logbook")
    @Blocking
    void onMessage(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case LogbookEvent.OtherSide.TYPE -> {
                var told = delivery.as(LogbookEvent.OtherSide.class);
                once(delivery, told.organisationId(), () -> logbook.note(told.act(), null, told.about()));
            }
            case LogbookEvent.FacetsRead.TYPE -> {
                var read = delivery.as(LogbookEvent.FacetsRead.class);
                once(delivery, read.organisationId(), () -> write(read));
            }
            default -> throw delivery.unknown();
        }
    }

    private void write(LogbookEvent.FacetsRead read) {
        for (var facet : read.facets()) {
            if (seen.isNew(read.organisationId(), read.readerId(), facet, read.day())) {
                var reader = read.readerId().toString();
                var day = read.day().toString();
                logbook.note(Act.FACET_READ.code(), null, Map.of("organisation", reader, "facet", facet, "day", day));
            }
        }
    }

    private void once(Delivery delivery, UUID whose, Runnable write) {
        inbox.once(delivery, new OrganisationId(whose), CONSUMER, write);
    }
}
