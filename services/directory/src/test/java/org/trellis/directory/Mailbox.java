package org.trellis.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trellis.testing.AddressKeys;

/// The notices that were asked for, read from a real broker and opened as dispatch would; and the facts about members.
public final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTICES = "trellis.dispatch.notice.v1";
    private static final String MEMBERS = "trellis.directory.member.v1";

    private Mailbox() {}

    /// One notice, opened.
    public record Notice(
            String template,
            String language,
            String channel,
            boolean urgent,
            String address,
            Map<String, String> words,
            String inClear) {

        /// The secret at the end of its link.
        public String token() {
            return words.get("link").replaceFirst(".*/", "");
        }
    }

    /// What was asked for to this address, of this template, once there are so many.
    public static List<Notice> notices(String template, String address, int count) {
        return Awaitility.await()
                .until(
                        () -> read(NOTICES, r -> text(r).contains(template)).stream()
                                .map(Mailbox::notice)
                                .filter(n -> n.template().equals(template)
                                        && n.address().equals(address))
                                .toList(),
                        found -> found.size() >= count);
    }

    /// The types of the facts about somebody, a tombstone as `tombstone`, once there are so many.
    public static List<String> facts(UUID organisation, String person, int count) {
        return Awaitility.await()
                .until(
                        () -> read(MEMBERS, r -> r.key().equals(organisation + "/" + person)).stream()
                                .map(Mailbox::type)
                                .toList(),
                        found -> found.size() >= count);
    }

    private static String type(ConsumerRecord<String, byte[]> message) {
        return message.value() == null
                ? "tombstone"
                : new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8);
    }

    private static Notice notice(ConsumerRecord<String, byte[]> message) {
        try {
            JsonNode asked = JSON.readTree(message.value());
            var id = UUID.fromString(asked.path("noticeId").asText());
            var words = new HashMap<>(
                    AddressKeys.unseal().words(id, asked.path("words").asText()));
            if (asked.hasNonNull("more")) {
                words.putAll(AddressKeys.unseal().words(id, asked.path("more").asText()));
            }
            return new Notice(
                    asked.path("template").asText(),
                    asked.path("language").asText(),
                    asked.path("channel").asText(),
                    asked.path("urgent").asBoolean(),
                    AddressKeys.unseal().address(asked.path("address").asText()).value(),
                    words,
                    text(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers, "group.id", UUID.randomUUID().toString());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
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
}
