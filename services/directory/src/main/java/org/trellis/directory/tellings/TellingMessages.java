package org.trellis.directory.tellings;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.accounts.Role;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Takes what services ask to have told. Which service asks follows from the topic, and from nothing that
/// stands in the message.
@ApplicationScoped
class TellingMessages {

    private static final String CONSUMER = "tellings";

    private final Inbox inbox;
    private final TellingDesk desk;

    TellingMessages(Inbox inbox, TellingDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @Incoming("referrals-tellings")
    @Blocking
    void ofReferrals(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "referrals"));
    }

    /// What one organisation's doings have to do with the people of another.
    @Incoming("directory-tellings")
    @Blocking
    void ofDirectory(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "directory"));
    }

    private void read(Delivery delivery, String service) {
        if (!delivery.type().equals(TellingEvent.Asked.TYPE)) {
            throw delivery.unknown();
        }
        var asked = delivery.as(TellingEvent.Asked.class);
        mustBeWhole(delivery, asked);
        // As a type that is not known: the publisher is newer, and what it asks can be told once directory is too.
        var text = ToldText.of(asked.text()).orElseThrow(delivery::unknown);
        if (!text.service().equals(service)) {
            throw delivery.unfit("asks for a text of another service");
        }
        if (!text.days().equals(asked.days().keySet())) {
            throw delivery.unfit("does not have the days of its text");
        }
        if (!asked.roles().stream().allMatch(role -> Role.of(role).isPresent())) {
            throw delivery.unknown();
        }
        inbox.once(delivery, new OrganisationId(asked.organisationId()), CONSUMER, () -> desk.take(asked));
    }

    private static void mustBeWhole(Delivery delivery, TellingEvent.Asked asked) {
        if (asked.organisationId() == null
                || asked.text() == null
                || asked.roles() == null
                || asked.days() == null
                || asked.days().containsValue(null)
                || asked.notAfter() == null) {
            throw delivery.unfit("is not whole");
        }
    }
}
