package org.trellis.signposting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Letters;
import org.trellis.testing.Tokens;

/// What the operator sees of messages that this service could not act on; every service shows the same.
@QuarkusTest
class DeadLettersTest {

    private static final String TOPIC = "trellis.directory.organisation.v1";
    private static final String DEAD = TOPIC + ".dead.signposting";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private static JsonPath asked() {
        return given().auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .get("/api/signposting/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long count() {
        return asked().getLong("topics.find { it.topic == '%s' }.count".formatted(DEAD));
    }

    private void send(String secret) {
        try (var writer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            writer.send(new ProducerRecord<>(TOPIC, secret, secret));
            writer.flush();
        }
    }

    @Test
    void theyAreCountedUntilTheyArePutBackAndSayNothingOfTheirContent()
            throws ExecutionException, InterruptedException {
        var before = count();
        var secret = "07700 900123 " + UUID.randomUUID();

        send(secret);

        Awaitility.await().until(() -> count() == before + 1);
        var answer = asked();
        assertThat(answer.getString("topics.find { it.topic == '%s' }.reason".formatted(DEAD)))
                .isEqualTo("not-a-message");
        assertThat(answer.getString("topics.find { it.topic == '%s' }.newest".formatted(DEAD)))
                .isNotNull();
        assertThat(Letters.words(answer.prettify())).doesNotContain("07700", secret);
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var end = Letters.in(DEAD).getLast().offset() + 1;
            admin.alterConsumerGroupOffsets("replay", Map.of(new TopicPartition(DEAD, 0), new OffsetAndMetadata(end)))
                    .all()
                    .get();
        }
        assertThat(count()).isZero();
    }

    @Test
    void theyAreKeptUntilSomebodyLooksButNoLongerThanWhatIsKeptForADay() {
        var forADay = "trellis.directory.digest.v1.dead.signposting";
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Awaitility.await().untilAsserted(() -> {
                assertThat(keptFor(admin, DEAD)).isEqualTo("-1");
                assertThat(keptFor(admin, forADay)).isEqualTo("86400000");
            });
        }
    }

    private static String keptFor(Admin admin, String topic) throws ExecutionException, InterruptedException {
        var which = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(which))
                .all()
                .get()
                .get(which)
                .get("retention.ms")
                .value();
    }

    @Test
    void nobodyElseAsks() {
        var other = UUID.randomUUID();
        for (var role : List.of("steward", "liaison-officer", "councillor")) {
            given().auth()
                    .oauth2(Tokens.of(other, role))
                    .get("/api/signposting/v1/dead-letters")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/signposting/v1/dead-letters").then().statusCode(401);
    }
}
