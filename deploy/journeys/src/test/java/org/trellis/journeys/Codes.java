package org.trellis.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.trellis.addresses.Unseal;
import org.trellis.people.Addresses;

/// What sign-in asked dispatch to send, opened with the key of this stack as dispatch would.
final class Codes {

    private static final String TOPIC = "trellis.dispatch.notice.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One notice, and when it was asked for.
    record Notice(String template, String to, Map<String, String> words, Instant at) {

        String code() {
            return words.get("code");
        }

        String link() {
            return words.get("link");
        }
    }

    private final Addresses addresses;
    private final Unseal key;

    Codes(Addresses addresses) {
        this.addresses = addresses;
        try {
            var keys = Files.readString(addresses.state().resolve("data/notice-keys"));
            key = Unseal.with(keys.split("\n")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest code for a number such as `+447700900123`, asked for since.
    Notice awaitCode(String reach, Instant since) {
        return await("sign-in-code", reach, since);
    }

    Notice await(String template, String reach, Instant since) {
        return org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> newest(template, reach, since), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Notice> newest(String template, String reach, Instant since) {
        return notices().stream()
                .filter(notice ->
                        notice.template().equals(template) && notice.to().equals(reach))
                .filter(notice -> !notice.at().isBefore(since))
                .max(java.util.Comparator.comparing(Notice::at));
    }

    private List<Notice> notices() {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) addresses.of("kafka")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var parts = consumer.partitionsFor(TOPIC).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            var ends = consumer.endOffsets(parts);
            var found = new ArrayList<Notice>();
            while (parts.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(read(record)));
            }
            return found.stream().filter(Objects::nonNull).toList();
        }
    }

    private Notice read(ConsumerRecord<String, byte[]> record) {
        try {
            JsonNode asked = JSON.readTree(record.value());
            return new Notice(
                    asked.path("template").asText(),
                    key.address(asked.path("address").asText()).value(),
                    key.words(
                            UUID.fromString(asked.path("noticeId").asText()),
                            asked.path("words").asText()),
                    Instant.ofEpochMilli(record.timestamp()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
