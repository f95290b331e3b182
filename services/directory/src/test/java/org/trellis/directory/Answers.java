package org.trellis.directory;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Says what dispatch would say when somebody sent "1" or "2" back.
public final class Answers {

    private Answers() {}

    public static UUID give(UUID organisation, String notice, String choice) {
        var id = UUID.randomUUID();
        giveAgain(id, organisation, notice, choice);
        return id;
    }

    /// The same event once more, as a broker may deliver it.
    public static void giveAgain(UUID id, UUID organisation, String notice, String choice) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/trellis/dispatch"))
                .withType("trellis.notice.answered")
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("organisation", organisation.toString())
                .withData("{\"noticeId\":\"%s\",\"choice\":\"%s\"}"
                        .formatted(notice, choice)
                        .getBytes(StandardCharsets.UTF_8))
                .build();
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(KafkaMessageFactory.<String>createWriter("trellis.dispatch.delivery.v1", null, notice)
                    .writeBinary(event));
        }
    }
}
