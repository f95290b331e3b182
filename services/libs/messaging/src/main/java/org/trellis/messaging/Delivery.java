package org.trellis.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.OrganisationId;

/// One message as it arrived: a CloudEvent with the organisation that it is about.
public final class Delivery {

    private final CloudEvent event;
    private final int partition;
    private final ObjectMapper json;

    Delivery(CloudEvent event, int partition, ObjectMapper json) {
        this.event = event;
        this.partition = partition;
        this.json = json;
    }

    /// The same however often it is delivered.
    public UUID id() {
        return UUID.fromString(event.getId());
    }

    public String type() {
        return event.getType();
    }

    /// The partition of the topic it stood in.
    public int partition() {
        return partition;
    }

    /// When the fact was committed, by the clock of the publisher's database.
    public Instant at() {
        return event.getTime().toInstant();
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(event.getExtension("organisation")).map(o -> OrganisationId.of(o.toString()));
    }

    /// The content; a message that cannot be read goes to the dead letters.
    public <T> T as(Class<T> kind) {
        try {
            return json.readValue(event.getData().toBytes(), kind);
        } catch (IOException | NullPointerException e) {
            throw new Undeliverable("cannot be read as " + kind.getSimpleName(), e);
        }
    }

    /// For the default branch of a reader: what is not understood is kept among the dead letters, never dropped.
    public Undeliverable unknown() {
        return new Undeliverable("is of a type not known here: " + type(), null);
    }

    /// For a message that can be read and never be acted on. `why` goes on after "The message", and repeats nothing of
    /// what it says.
    public Undeliverable unfit(String why) {
        return new Undeliverable(why, null);
    }
}
