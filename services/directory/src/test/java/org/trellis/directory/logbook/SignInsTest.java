package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.group;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// That somebody came in stands in the logbook of each of their organisations, once.
@QuarkusTest
class SignInsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final String person = UUID.randomUUID().toString();

    private Party memberOf(String name) {
        var organisation = group(name);
        KeycloakDouble.member(organisation.id(), person, Role.STEWARD);
        return organisation;
    }

    @Test
    void itIsNotedInEachOfTheirOrganisationsOnceHoweverOftenItIsTold() {
        var one = memberOf("Quayside Mutual Aid");
        var two = memberOf("Al-Noor Kitchen");
        var other = group("Hollin Street Neighbours");
        var id = UuidCreator.getTimeOrderedEpoch();
        comesIn(id, "code");
        comesIn(id, "code");
        comesIn(UuidCreator.getTimeOrderedEpoch(), "passkey");

        var entries = Logs.await(two, "signed-in", 2);
        assertThat(entries.getLast()).containsEntry("person", person).containsEntry("about", Map.of("how", "code"));
        assertThat(Logs.await(one, "signed-in", 2)).hasSize(2);
        assertThat(Logs.of(other, "signed-in")).isEmpty();
    }

    @Test
    void whileSignInIsAwayItWaits() {
        var organisation = memberOf("Quayside Mutual Aid");
        KeycloakDouble.isAway(true);
        try {
            comesIn(UuidCreator.getTimeOrderedEpoch(), "password");
            // Longer than the few tries after which any other failure goes to the dead letters.
            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(4))
                    .until(() -> Logs.of(organisation, "signed-in").isEmpty());
        } finally {
            KeycloakDouble.isAway(false);
        }
        Logs.await(organisation, "signed-in", 1);
    }

    private void comesIn(UUID id, String how) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/trellis/accounts"))
                .withType("trellis.person.signed-in")
                .withTime(java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData("{\"person\":\"%s\",\"how\":\"%s\"}"
                        .formatted(person, how)
                        .getBytes(StandardCharsets.UTF_8))
                .build();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(KafkaMessageFactory.<String>createWriter("trellis.accounts.sign-in.v1", null, person)
                    .writeBinary(event));
        }
    }
}
