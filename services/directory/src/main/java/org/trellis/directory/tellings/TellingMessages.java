package org.trellis.directory.tellings;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.telling.ConnectorText;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.connectors.Reaching;
import org.trellis.directory.digests.Counted;
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
    private final Reaching reaching;
    private final Counted counted;

    TellingMessages(Inbox inbox, TellingDesk desk, Reaching reaching, Counted counted) {
        this.inbox = inbox;
        this.desk = desk;
        this.reaching = reaching;
        this.counted = counted;
    }

    @Incoming("referrals-tellings")
    @Blocking
    void ofReferrals(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "referrals"));
    }

    @Incoming("signposting-tellings")
    @Blocking
    void ofSignposting(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "signposting"));
    }

    @Incoming("grants-tellings")
    @Blocking
    void ofGrants(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "grants"));
    }

    /// What one organisation's doings have to do with the people of another.
    @Incoming("directory-tellings")
    @Blocking
    void ofDirectory(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, delivery -> read(delivery, "directory"));
    }

    private void read(Delivery delivery, String service) {
        switch (delivery.type()) {
            case TellingEvent.Asked.TYPE -> people(delivery, service);
            case TellingEvent.ToConnector.TYPE -> connector(delivery, service);
            case TellingEvent.Counted.TYPE -> counted(delivery, service);
            default -> throw delivery.unknown();
        }
    }

    private void people(Delivery delivery, String service) {
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

    /// A group has its own connectors told and nobody else's, so it stands in the header too.
    private void connector(Delivery delivery, String service) {
        var told = delivery.as(TellingEvent.ToConnector.class);
        if (told.organisationId() == null
                || told.connectorId() == null
                || told.noticeId() == null
                || told.text() == null
                || told.words() == null
                || told.notAfter() == null) {
            throw delivery.unfit("is not whole");
        }
        var text = ConnectorText.of(told.text()).orElseThrow(delivery::unknown);
        var group = new OrganisationId(told.organisationId());
        if (!text.service().equals(service)) {
            throw delivery.unfit("asks for a text of another service");
        }
        if (!delivery.organisation().equals(Optional.of(group))) {
            throw delivery.unfit("is for another organisation's connector");
        }
        inbox.once(delivery, group, CONSUMER, () -> reaching.tell(text, told));
    }

    /// What waits is told to the one member whose week it is.
    private void counted(Delivery delivery, String service) {
        var told = delivery.as(TellingEvent.Counted.class);
        if (told.organisationId() == null
                || told.digestId() == null
                || told.counts() == null
                || told.counts().containsValue(null)) {
            throw delivery.unfit("is not whole");
        }
        if (!service.equals("signposting")) {
            throw delivery.unfit("counts what is another service's");
        }
        if (!Counted.knows(told.counts().keySet())) {
            throw delivery.unknown();
        }
        var organisation = new OrganisationId(told.organisationId());
        inbox.once(delivery, organisation, CONSUMER, () -> counted.take(told.digestId(), told.counts()));
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
