package org.trellis.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;

/// Counts the dead letters of this service. `make replay` keeps how far it came under a consumer group of its own, so
/// that what was put back is not counted; looking moves nothing.
@ApplicationScoped
class DeadLetterBox {

    /// The consumer group of the replay.
    static final String REPLAY = "replay";

    private static final int PATIENCE = 3_000;

    private final String servers;
    private final String service;
    private final List<String> read;

    DeadLetterBox(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "trellis.topics.read") Optional<List<String>> read) {
        this.servers = servers;
        this.service = service;
        this.read = read.orElse(List.of());
    }

    DeadLetters look() {
        if (read.isEmpty()) {
            return new DeadLetters(List.of());
        }
        try (var reader = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", servers,
                        "group.id", REPLAY,
                        "client.id", "dead-letters-" + UUID.randomUUID(),
                        "enable.auto.commit", false,
                        "auto.offset.reset", "none",
                        "request.timeout.ms", PATIENCE,
                        "default.api.timeout.ms", PATIENCE),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return new DeadLetters(read.stream()
                    .map(aggregate -> topic(reader, Event.topic(aggregate) + ".dead." + service))
                    .toList());
        } catch (KafkaException e) {
            throw new BrokerAway().asException();
        }
    }

    private static DeadLetters.Topic topic(KafkaConsumer<byte[], byte[]> reader, String name) {
        var partitions = reader.partitionsFor(name).stream()
                .map(p -> new TopicPartition(name, p.partition()))
                .toList();
        var first = reader.beginningOffsets(partitions);
        var end = reader.endOffsets(partitions);
        var putBack = reader.committed(Set.copyOf(partitions));
        long count = 0;
        ConsumerRecord<byte[], byte[]> newest = null;
        for (var partition : partitions) {
            var done = putBack.get(partition);
            var waiting = end.get(partition) - Math.max(first.get(partition), done == null ? 0 : done.offset());
            count += Math.max(0, waiting);
            var last = waiting > 0 ? last(reader, partition, end.get(partition)) : null;
            newest = last != null && (newest == null || last.timestamp() > newest.timestamp()) ? last : newest;
        }
        return newest == null
                ? new DeadLetters.Topic(name, count, null, null)
                : new DeadLetters.Topic(name, count, Instant.ofEpochMilli(newest.timestamp()), reason(newest));
    }

    private static ConsumerRecord<byte[], byte[]> last(
            KafkaConsumer<byte[], byte[]> reader, TopicPartition partition, long end) {
        reader.assign(List.of(partition));
        reader.seek(partition, end - 1);
        var found = reader.poll(Duration.ofMillis(PATIENCE)).records(partition);
        return found.isEmpty() ? null : found.getFirst();
    }

    // Only our own words are passed on: a fault's message may hold what the database was told.
    private static String reason(ConsumerRecord<byte[], byte[]> letter) {
        var fault = header(letter, "dead-letter-exception-class-name");
        if (!fault.equals(Undeliverable.class.getName())) {
            return "failed:" + fault.substring(fault.lastIndexOf('.') + 1);
        }
        var words = header(letter, "dead-letter-reason");
        if (words.contains("type not known")) {
            return "type-unknown";
        }
        return words.contains("no CloudEvent") ? "not-a-message" : "cannot-be-read";
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
