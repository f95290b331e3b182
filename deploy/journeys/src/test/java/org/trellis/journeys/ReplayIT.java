package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A dead letter whose fault was mended is put back by `make replay`, once, and is acted on.
@OnStack
@Order(3)
class ReplayIT {

    private static final String DEAD_LETTERS = "trellis.directory.listing.v1.dead.signposting";

    private final Addresses addresses;
    private final People people;
    private final UUID group = UUID.randomUUID();

    ReplayIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
    }

    @Test
    void aDeadLetterIsPutBackOnceAndActedOn() throws Exception {
        leaveADeadLetter();
        assertThat(signpost()).isEqualTo(404);

        assertThat(replay()).contains(DEAD_LETTERS + ": 1 put back");

        // Signposting knows the page for public now: seen, and not open to signposts.
        await().atMost(Duration.ofSeconds(10)).until(() -> signpost() == 403);
        assertThat(replay()).contains(DEAD_LETTERS + ": 0 put back");
    }

    private int signpost() {
        return people.named("helpline@eastmere-council.example")
                .post("/api/signposting/v1/signposts", Map.of("receiverId", group, "need", "food", "place", "EM1"))
                .status();
    }

    private String replay() throws IOException, InterruptedException {
        var root = Path.of(System.getProperty("trellis.root"));
        var command = new ProcessBuilder(root.resolve("bin/stack").toString(), "replay").redirectErrorStream(true);
        command.environment().put("TRELLIS_STATE_DIR", addresses.state().toString());
        command.environment().put("TRELLIS_KAFKA_PORT", addresses.of("kafka").replaceFirst(".*:", ""));
        var replay = command.start();
        var said = new String(replay.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(replay.waitFor()).as(said).isZero();
        return said;
    }

    private void leaveADeadLetter() throws ExecutionException, InterruptedException {
        var letter = new ProducerRecord<>(
                DEAD_LETTERS,
                group.toString(),
                "{\"organisationId\":\"%s\",\"version\":1}".formatted(group).getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/trellis/directory",
                        "ce_type", "trellis.listing.published",
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_organisation", group.toString(),
                        "content-type", "application/json",
                        "dead-letter-reason", "A fault that was mended")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var broker = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", addresses.of("kafka")),
                new StringSerializer(),
                new ByteArraySerializer())) {
            broker.send(letter).get();
        }
    }
}
