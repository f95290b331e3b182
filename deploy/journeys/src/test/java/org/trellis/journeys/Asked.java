package org.trellis.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.trellis.addresses.Address;
import org.trellis.addresses.Seal;
import org.trellis.people.Addresses;

/// Asks dispatch for notices on the topic, as sign-in does, sealed with the key of this stack.
final class Asked implements AutoCloseable {

    private static final String TOPIC = "trellis.dispatch.notice.v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaProducer<String, byte[]> broker;
    private final Seal seal;

    Asked(Addresses addresses) {
        try {
            var keys = Files.readString(addresses.state().resolve("data/notice-keys"));
            seal = Seal.with(keys.split("\n")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = new KafkaProducer<>(
                Map.of("bootstrap.servers", addresses.of("kafka"), "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// A code for signing in, to a number or a mailbox; its notice's id comes back once the broker has it.
    UUID code(Address to, String code) {
        var id = UUID.randomUUID();
        var words = Map.of("code", code, "minutes", "10", "link", "https://trellis.example/l/" + id);
        var record = new ProducerRecord<>(TOPIC, id.toString(), body(id, to, words));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/trellis/accounts",
                        "ce_type", "trellis.notice.asked",
                        "ce_time", Instant.now().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            broker.send(record).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private byte[] body(UUID id, Address to, Map<String, String> words) {
        var isPhone = to.kind() == Address.Kind.PHONE;
        try {
            return JSON.writeValueAsBytes(Map.of(
                    "noticeId",
                    id,
                    "template",
                    "sign-in-code",
                    "language",
                    "en",
                    "channel",
                    isPhone ? "sms" : "email",
                    "address",
                    seal.address(to),
                    "words",
                    seal.words(id, words),
                    "urgent",
                    true,
                    "notAfter",
                    Instant.now().plus(Duration.ofMinutes(10)).toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        broker.close();
    }
}
