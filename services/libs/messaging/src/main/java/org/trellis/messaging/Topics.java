package org.trellis.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;

/// Makes the topics that a service publishes to or reads, where they do not exist yet. Never alters one.
@ApplicationScoped
class Topics {

    private static final String HOUR = Long.toString(60 * 60 * 1000L);
    private static final String DAY = Long.toString(24 * 60 * 60 * 1000L);
    private static final String FORTNIGHT = Long.toString(14 * 24 * 60 * 60 * 1000L);

    // Segments are closed early, or what is a day old would stay with what is new.
    private static final Map<String, String> FOR_A_DAY = Map.of("retention.ms", DAY, "segment.ms", HOUR);

    private final String servers;
    private final List<String> compacted;
    private final List<String> passing;
    private final List<String> daily;
    private final List<String> read;
    private final String service;
    private final int partitions;
    private final short replication;
    private boolean ensured;

    Topics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "trellis.topics.compacted") Optional<List<String>> compacted,
            @ConfigProperty(name = "trellis.topics.passing") Optional<List<String>> passing,
            @ConfigProperty(name = "trellis.topics.daily") Optional<List<String>> daily,
            @ConfigProperty(name = "trellis.topics.read") Optional<List<String>> read,
            @ConfigProperty(name = "trellis.kafka.partitions") int partitions,
            @ConfigProperty(name = "trellis.kafka.replication") short replication) {
        this.servers = servers;
        this.compacted = compacted.orElse(List.of());
        this.passing = passing.orElse(List.of());
        this.daily = daily.orElse(List.of());
        this.read = read.orElse(List.of());
        this.service = service;
        this.partitions = partitions;
        this.replication = replication;
    }

    void ensure() throws InterruptedException {
        if (ensured) {
            return;
        }
        var wanted = new ArrayList<NewTopic>();
        compacted.forEach(a -> wanted.add(topic(Event.topic(a), partitions)
                .configs(Map.of(
                        "cleanup.policy", "compact",
                        // A reader that was away for less than this still meets every end of a link as an event.
                        "delete.retention.ms", FORTNIGHT,
                        "segment.ms", DAY,
                        "max.compaction.lag.ms", DAY))));
        passing.forEach(a -> wanted.add(topic(Event.topic(a), partitions).configs(Map.of("retention.ms", FORTNIGHT))));
        daily.forEach(a -> wanted.add(topic(Event.topic(a), partitions).configs(FOR_A_DAY)));
        // What lives for a day because it says how somebody is reached lives no longer because it could not be read.
        read.forEach(a -> wanted.add(topic(Event.topic(a) + ".dead." + service, 1)
                .configs(daily.contains(a) ? FOR_A_DAY : Map.of("retention.ms", "-1"))));
        create(wanted);
        ensured = true;
    }

    private NewTopic topic(String name, int count) {
        return new NewTopic(name, count, replication);
    }

    private void create(List<NewTopic> wanted) throws InterruptedException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000))) {
            for (var made : admin.createTopics(wanted).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new KafkaException("A topic could not be made", e.getCause());
                    }
                }
            }
        }
    }
}
