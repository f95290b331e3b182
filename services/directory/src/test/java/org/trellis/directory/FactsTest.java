package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// What the other services hear of links and pages, read from a real broker.
@QuarkusTest
class FactsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aLinksLifeIsToldInOrderWithoutAWordOfText() {
        var group = group("Quayside Mutual Aid");
        shows(group, "linked");
        var council = council("Eastmere Council");
        opens(group, council, "listed");
        opens(group, council, "signposts");
        shows(group, "unlisted");
        shows(group, "linked");
        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);

        var key = group.id() + "/" + council.id();
        var told = told("trellis.directory.link.v1", r -> key.equals(r.key()), 7);

        assertThat(told.stream().map(FactsTest::type).toList())
                .containsExactly(
                        "trellis.link.opened",
                        "trellis.link.opened",
                        "trellis.link.ended",
                        "tombstone",
                        "trellis.link.opened",
                        "trellis.link.ended",
                        "tombstone");
        assertThat(text(told.getFirst()))
                .contains("\"level\":\"listed\"", "\"organisationKind\":\"group\"", "\"otherKind\":\"council\"")
                .doesNotContain("Quayside", "find");
        assertThat(header(told.getFirst(), "ce_organisation"))
                .isEqualTo(group.id().toString());
        assertThat(header(told.getFirst(), "ce_specversion")).isEqualTo("1.0");
    }

    @Test
    void aHiddenGroupIsOnNoTopic() {
        var hidden = group("Free Wharf Solidarity");
        writes(hidden);
        var council = council("Eastmere Council");
        opens(hidden, council, "partner");
        var witness = group("Hollin Street Neighbours");
        shows(witness, "public");

        told("trellis.directory.listing.v1", r -> r.key().equals(witness.id().toString()), 1);
        for (var topic : List.of(
                "trellis.directory.organisation.v1", "trellis.directory.link.v1", "trellis.directory.listing.v1")) {
            assertThat(read(topic, r -> true))
                    .noneMatch(r -> (r.key() + text(r)).contains(hidden.id().toString()));
        }
    }

    @Test
    void eachPartitionOfTheLinkTopicHearsABeatEverySecond() {
        var beats = told("trellis.directory.link.v1", r -> type(r).equals("trellis.beat"), 6);

        assertThat(beats.stream().map(ConsumerRecord::partition).distinct()).containsExactlyInAnyOrder(0, 1, 2);
    }

    private List<ConsumerRecord<String, byte[]>> told(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int count) {
        return Awaitility.await().until(() -> read(topic, wanted), found -> found.size() >= count);
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        UUID.randomUUID().toString()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> {
                    if (wanted.test(r)) {
                        found.add(r);
                    }
                });
            }
            return found;
        }
    }

    private static String type(ConsumerRecord<String, byte[]> message) {
        return message.value() == null ? "tombstone" : header(message, "ce_type");
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8).replace(" ", "");
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
