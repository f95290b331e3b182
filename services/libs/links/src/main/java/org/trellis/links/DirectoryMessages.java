package org.trellis.links;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.Beat;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;
import org.trellis.tenancy.destruction.Clearing;

/// Keeps the copies of what directory knows about links, public pages and institutions.
///
/// Each fact is written as the organisation that owns it, not as the one that caused it: a side may be ended by the
/// other party, which may not write it here.
@ApplicationScoped
class DirectoryMessages {

    private static final String CONSUMER = "copies";

    private final Inbox inbox;
    private final Copies copies;
    private final Heard heard;
    private final Doubt doubt;
    private final Clearing clearing;

    DirectoryMessages(Inbox inbox, Copies copies, Heard heard, Doubt doubt, Clearing clearing) {
        this.inbox = inbox;
        this.copies = copies;
        this.heard = heard;
        this.doubt = doubt;
        this.clearing = clearing;
    }

    @Incoming("links")
    @Blocking
    void onLink(ConsumerRecord<String, byte[]> message) throws Exception {
        try {
            inbox.receive(message, this::readLink);
        } catch (Exception e) {
            // It may have said that the side is over: better a side too few, until the next word about it.
            doubt.about(message.key());
            throw e;
        }
    }

    @Incoming("listings")
    @Blocking
    void onListing(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::readListing);
    }

    @Incoming("institutions")
    @Blocking
    void onInstitution(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::readInstitution);
    }

    private void readLink(Delivery delivery) {
        switch (delivery.type()) {
            case Beat.TYPE ->
                heard.upTo(
                        Event.topic(LinkEvent.AGGREGATE),
                        delivery.partition(),
                        delivery.as(Beat.class).at());
            case LinkEvent.Opened.TYPE -> {
                var opened = delivery.as(LinkEvent.Opened.class);
                keep(delivery, opened.organisationId(), () -> copies.sideOpened(opened));
            }
            case LinkEvent.Ended.TYPE -> {
                var ended = delivery.as(LinkEvent.Ended.class);
                keep(delivery, ended.organisationId(), () -> copies.sideEnded(ended));
            }
            default -> throw delivery.unknown();
        }
    }

    private void readListing(Delivery delivery) {
        switch (delivery.type()) {
            case ListingEvent.Published.TYPE -> {
                var published = delivery.as(ListingEvent.Published.class);
                keepListing(delivery, published, true, published.keptOut());
            }
            case ListingEvent.Withdrawn.TYPE ->
                keepListing(delivery, delivery.as(ListingEvent.Withdrawn.class), false, List.of());
            default -> throw delivery.unknown();
        }
    }

    private void readInstitution(Delivery delivery) {
        switch (delivery.type()) {
            case OrganisationEvent.Registered.TYPE -> {
                var registered = delivery.as(OrganisationEvent.Registered.class);
                keep(delivery, registered.organisationId(), () -> copies.institution(registered));
            }
            case OrganisationEvent.Destroyed.TYPE -> {
                var destroyed = delivery.as(OrganisationEvent.Destroyed.class);
                keep(delivery, destroyed.organisationId(), () -> clearing.forGood(delivery.at()));
            }
            default -> throw delivery.unknown();
        }
    }

    private void keepListing(Delivery delivery, ListingEvent fact, boolean listed, List<UUID> keptOut) {
        keep(delivery, fact.organisationId(), () -> copies.listing(fact, listed, keptOut));
    }

    private void keep(Delivery delivery, UUID owner, Runnable write) {
        inbox.once(delivery, new OrganisationId(owner), CONSUMER, write);
    }
}
