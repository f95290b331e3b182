package org.trellis.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Says what referrals would say when an organisation's people are to be told something.
public final class Tells {

    public static final String TOPIC = "trellis.referrals.telling.v1";
    public static final String TYPE = "trellis.telling.asked";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tells() {}

    /// Its stewards are to be told, about something of a random id.
    public static UUID asks(UUID organisation, String text) {
        return asks(about(organisation, text));
    }

    public static UUID asks(Map<String, Object> body) {
        return asks(UUID.fromString(body.get("organisationId").toString()), body);
    }

    /// The same in its place among what is said of this organisation, whatever stands in it.
    public static UUID asks(UUID key, Map<String, Object> body) {
        var id = UUID.randomUUID();
        says(id, TYPE, key, body);
        return id;
    }

    /// The same by signposting, on the topic that is its own.
    public static void bySignposting(Map<String, Object> body) {
        var key = UUID.fromString(body.get("organisationId").toString());
        says("trellis.signposting.telling.v1", UUID.randomUUID(), TYPE, key, body);
    }

    /// The same by grants.
    public static void byGrants(Map<String, Object> body) {
        var key = UUID.fromString(body.get("organisationId").toString());
        says("trellis.grants.telling.v1", UUID.randomUUID(), TYPE, key, body);
    }

    /// Signposting says how much waits, for this run of somebody's digest.
    public static UUID waiting(UUID organisation, String run, Map<String, Integer> counts) {
        return waiting("signposting", organisation, run, counts);
    }

    /// The same on this service's topic.
    public static UUID waiting(String service, UUID organisation, String run, Map<String, Integer> counts) {
        var id = UUID.randomUUID();
        waiting(service, id, organisation, run, counts);
        return id;
    }

    /// With this id, which is the same when a broker delivers it once more.
    public static void waiting(String service, UUID id, UUID organisation, String run, Map<String, Integer> counts) {
        var body = new HashMap<String, Object>();
        body.put("organisationId", organisation.toString());
        body.put("digestId", run);
        body.put("counts", counts);
        says("trellis.%s.telling.v1".formatted(service), id, "trellis.telling.counted", organisation, body);
    }

    /// What stewards are told about something, useful for a day; to be changed by who sends it.
    public static Map<String, Object> about(UUID organisation, String text) {
        var body = new HashMap<String, Object>();
        body.put("organisationId", organisation.toString());
        body.put("text", text);
        body.put("roles", List.of("steward"));
        body.put("subjectId", UUID.randomUUID().toString());
        body.put("days", Map.of());
        body.put("urgent", false);
        body.put("notAfter", Instant.now().plusSeconds(86_400).toString());
        return body;
    }

    /// With this id, which is the same when a broker delivers it once more.
    public static void says(UUID id, String type, UUID key, Map<String, Object> body) {
        says(TOPIC, id, type, key, body);
    }

    /// What counting came to for a group; a null day: there is room.
    public static void counts(UUID group, String fullUntil, long version) {
        var body = new HashMap<String, Object>();
        body.put("organisationId", group.toString());
        body.put("fullUntil", fullUntil);
        body.put("version", version);
        says("trellis.referrals.load.v1", UUID.randomUUID(), "trellis.load.counted", group, body);
    }

    /// `sender` chose whom concerns about `whose` go to, or, with `dropped`, chose nobody.
    public static void chooses(UUID id, UUID sender, UUID whose, UUID lead, String person, boolean dropped) {
        var body = new HashMap<String, Object>();
        body.put("organisationId", whose.toString());
        body.put("leadId", lead.toString());
        body.put("person", person);
        var type = "trellis.safeguarding." + (dropped ? "lead-dropped" : "lead-chosen");
        says("trellis.referrals.safeguarding.v1", id, type, sender, body);
    }

    private static void says(String topic, UUID id, String type, UUID key, Map<String, Object> body) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/trellis/referrals"))
                .withType(type)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("organisation", key.toString())
                .withData(write(body))
                .build();
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(KafkaMessageFactory.<String>createWriter(topic, null, key.toString())
                    .writeBinary(event));
        }
    }

    private static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
