package org.trellis.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Beat;
import org.trellis.contracts.Event;

/// Tells each partition of the topics that others enforce on, once a second, up to when it is complete.
@ApplicationScoped
class Beats {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Broker broker;
    private final List<String> aggregates;
    private final URI source;
    private OffsetDateTime last = OffsetDateTime.MIN;

    Beats(
            Broker broker,
            @ConfigProperty(name = "trellis.outbox.beats") Optional<List<String>> aggregates,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.broker = broker;
        this.aggregates = aggregates.orElse(List.of());
        this.source = URI.create("/trellis/" + service);
    }

    /// `at` is the database's time from before the outbox was read: all that was committed before it has been sent.
    void send(OffsetDateTime at) {
        if (aggregates.isEmpty() || last.isAfter(at.minus(EVERY).plusNanos(100_000_000))) {
            return;
        }
        broker.send(aggregates.stream()
                .map(Event::topic)
                .flatMap(topic ->
                        IntStream.range(0, broker.partitions(topic)).mapToObj(partition -> beat(topic, partition, at)))
                .toList());
        last = at;
    }

    private ProducerRecord<String, byte[]> beat(String topic, int partition, OffsetDateTime at) {
        var event = CloudEventBuilder.v1()
                .withId(UuidCreator.getTimeOrderedEpoch().toString())
                .withSource(source)
                .withType(Beat.TYPE)
                .withTime(at)
                .withDataContentType("application/json")
                .withData("{\"at\":\"%s\"}".formatted(at.toInstant()).getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter(topic, partition, "beat/" + partition)
                .writeBinary(event);
    }
}
