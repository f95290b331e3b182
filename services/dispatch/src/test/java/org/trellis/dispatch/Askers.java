package org.trellis.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.contracts.dispatch.NoticeEvent;

/// Asks for notices on Kafka, as directory and Keycloak do.
@ApplicationScoped
public class Askers {

    public static final String TOPIC = Event.topic(NoticeEvent.AGGREGATE);

    private static final String ORGANISATIONS = Event.topic(OrganisationEvent.AGGREGATE);

    private final KafkaProducer<String, byte[]> producer;
    private final ObjectMapper json;
    private final MovableTime time;
    private final String servers;

    Askers(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, ObjectMapper json, MovableTime time) {
        this.servers = servers;
        this.json = json;
        this.time = time;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void onStart(@Observes @Priority(1) StartupEvent event) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ZERO);
    }

    public void ask(Ask notice) {
        ask(notice, UUID.randomUUID());
    }

    /// Under the id of a message that may have been sent before. Where the notice does not say until when it is of use:
    /// an hour, by the tests' clock.
    public void ask(Ask notice, UUID message) {
        var until = notice.notAfter() == null ? time.instant().plus(Duration.ofHours(1)) : notice.notAfter();
        say(message, NoticeEvent.Asked.TYPE, notice.organisation(), notice.id(), write(notice.until(until)));
    }

    /// One that no [Ask] can be: of which two services wrote the words.
    public void ask(NoticeEvent.Asked notice) {
        try {
            say(UUID.randomUUID(), NoticeEvent.Asked.TYPE, null, notice.noticeId(), json.writeValueAsBytes(notice));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// Directory has destroyed everything of an organisation.
    public void destroys(UUID organisation) {
        var body = "{\"organisationId\":\"%s\",\"version\":7}".formatted(organisation);
        say(
                ORGANISATIONS,
                UUID.randomUUID(),
                OrganisationEvent.Destroyed.TYPE,
                organisation,
                organisation,
                body.getBytes(StandardCharsets.UTF_8));
    }

    /// There is an institution now.
    public void registers(UUID institution) {
        var body = "{\"organisationId\":\"%s\",\"kind\":\"council\",\"version\":1}".formatted(institution);
        say(
                ORGANISATIONS,
                UUID.randomUUID(),
                OrganisationEvent.Registered.TYPE,
                institution,
                institution,
                body.getBytes(StandardCharsets.UTF_8));
    }

    public void say(UUID message, String type, UUID organisation, UUID key, byte[] body) {
        say(TOPIC, message, type, organisation, key, body);
    }

    private void say(String topic, UUID message, String type, UUID organisation, UUID key, byte[] body) {
        var record = new ProducerRecord<>(topic, key.toString(), body);
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", message.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/trellis/directory");
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        if (organisation != null) {
            headers.put("ce_organisation", organisation.toString());
        }
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Ask notice) {
        try {
            return json.writeValueAsBytes(notice.event());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
