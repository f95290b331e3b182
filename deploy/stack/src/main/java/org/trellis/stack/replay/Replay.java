package org.trellis.stack.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Puts dead letters back where they came from, once each, after whatever made them fail was mended.
///
/// They are delivered to every reader of the topic again: those who handled one already know its id and pass over it.
/// What fails again comes back as a new dead letter.
public final class Replay {

    private static final String GROUP = "replay";
    private static final String MARK = "dead-letter-";

    private final String servers;

    public Replay(String servers) {
        this.servers = servers;
    }

    /// The topics that hold dead letters.
    public List<String> topics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.contains(".dead."))
                    .sorted()
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer at " + servers, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Returns how many letters of this topic were put back.
    public int replay(String deadLetters) {
        var target = deadLetters.substring(0, deadLetters.indexOf(".dead."));
        try (var reader = reader();
                var writer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            var partitions = reader.partitionsFor(deadLetters).stream()
                    .map(p -> new TopicPartition(deadLetters, p.partition()))
                    .toList();
            reader.assign(partitions);
            // Up to what is there now: a letter that fails again must not be chased round and round.
            var ends = reader.endOffsets(partitions);
            var replayed = 0;
            while (partitions.stream().anyMatch(p -> reader.position(p) < ends.get(p))) {
                var sent = new ArrayList<Future<?>>();
                for (var letter : reader.poll(Duration.ofMillis(500))) {
                    sent.add(writer.send(back(letter, target)));
                }
                await(sent);
                replayed += sent.size();
                reader.commitSync();
            }
            return replayed;
        }
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        return new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        GROUP,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static ProducerRecord<byte[], byte[]> back(ConsumerRecord<byte[], byte[]> letter, String target) {
        var record = new ProducerRecord<>(target, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(MARK)) {
                record.headers().add(header);
            }
        });
        return record;
    }

    private static void await(List<Future<?>> sent) {
        for (var one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Kafka did not take a letter back", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
