package org.trellis.keycloak.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.trellis.contracts.Event;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.keycloak.settings.Settings;

/// Tells the rest of Trellis what happened at the door, in the form that every service writes (CloudEvents, binary).
/// There is no outbox: a code that cannot be sent now is of no use later, and the person is told so at once.
public final class Broker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Broker.class);
    private static final URI SOURCE = URI.create("/trellis/keycloak");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String servers;
    private final Topics topics;
    private Producer<String, byte[]> producer;
    private volatile boolean closed;

    public Broker(Settings settings) {
        servers = settings.broker();
        topics = new Topics(servers, settings.copies());
    }

    /// Makes itself known to the broker before anybody waits, and tries until it has: the first meeting takes longest.
    public void meet() {
        Thread.ofVirtual().name("meets-the-broker").start(() -> {
            while (!met()) {
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
        });
    }

    private boolean met() {
        try {
            topics.ensure();
            producer().partitionsFor(Event.topic(NoticeEvent.AGGREGATE));
            return true;
        } catch (KafkaException e) {
            return closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// Whether every in-sync replica has it, known within three seconds.
    public boolean takes(Event event) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            topics.ensure();
            producer().send(record(event)).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warnf("The broker did not take a %s: %s", event.type(), reason(e));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// For what nobody waits for: it is lost, and the log says so, when the broker is away.
    public void tell(Event event) {
        Thread.ofVirtual().name("tells-" + event.type()).start(() -> takes(event));
    }

    // Only the kind of the failure: messages of a broker may repeat what they were given.
    private static String reason(Exception failure) {
        var cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        return cause.getClass().getSimpleName();
    }

    private static ProducerRecord<String, byte[]> record(Event event) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(SOURCE)
                .withType(event.type())
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(json(event))
                .build();
        return KafkaMessageFactory.<String>createWriter(Event.topic(event.aggregate()), event.key())
                .writeBinary(cloudEvent);
    }

    private static byte[] json(Event event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that cannot be written as JSON: " + event.getClass(), e);
        }
    }

    // Not made at start-up: people come in by password and passkey while the broker's name cannot even be resolved.
    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.LINGER_MS_CONFIG, 0,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis(),
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
