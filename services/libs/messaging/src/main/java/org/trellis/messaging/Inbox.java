package org.trellis.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.trellis.problem.DatabaseAway;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Handles each message once in effect, however often it is delivered: what was handled is remembered in the same
/// transaction as what the handling changed.
///
/// While the database is away a message waits, and those behind it in order. A message that fails for any other
/// reason is tried three times more, then goes to the dead letters.
@ApplicationScoped
public class Inbox {

    // Not insert-and-catch: in PostgreSQL a duplicate key error would doom the whole transaction.
    private static final String REMEMBER = """
            insert into inbox (organisation_id, consumer, message_id) values (:organisation, :consumer, :message)
            on conflict do nothing
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final ActingAs actingAs;
    private final Guard whileAway = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .whenException(DatabaseAway::caused)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();
    private final Guard fewTimes = Guard.create()
            .withRetry()
            .maxRetries(3)
            .delay(100, ChronoUnit.MILLIS)
            .whenException(e -> !DatabaseAway.caused(e) && !(e instanceof Undeliverable))
            .done()
            .build();

    Inbox(EntityManager database, ObjectMapper json, ActingAs actingAs) {
        this.database = database;
        this.json = json;
        this.actingAs = actingAs;
    }

    /// Reads a record; nothing for a tombstone, which says no more than the fact before it.
    public void receive(ConsumerRecord<String, byte[]> message, Consumer<Delivery> reader) throws Exception {
        if (message.value() == null) {
            return;
        }
        var delivery = read(message);
        whileAway.call(
                () -> fewTimes.call(
                        () -> {
                            reader.accept(delivery);
                            return true;
                        },
                        Boolean.class),
                Boolean.class);
    }

    /// Does the work as the organisation, in one transaction, unless this consumer did it before.
    public void once(Delivery delivery, OrganisationId organisation, String consumer, Runnable work) {
        actingAs.run(organisation, () -> {
            var isNew = database.createNativeQuery(REMEMBER)
                            .setParameter("organisation", organisation.value())
                            .setParameter("consumer", consumer)
                            .setParameter("message", delivery.id())
                            .executeUpdate()
                    == 1;
            if (isNew) {
                work.run();
            }
        });
    }

    private Delivery read(ConsumerRecord<String, byte[]> message) {
        try {
            return new Delivery(KafkaMessageFactory.createReader(message).toEvent(), message.partition(), json);
        } catch (RuntimeException e) {
            throw new Undeliverable("is no CloudEvent", e);
        }
    }
}
