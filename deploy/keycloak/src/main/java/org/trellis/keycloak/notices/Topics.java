package org.trellis.keycloak.notices;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.trellis.contracts.Event;
import org.trellis.contracts.accounts.SignInEvent;
import org.trellis.contracts.dispatch.NoticeEvent;

/// The two topics that Keycloak publishes to, made as the services make theirs when nobody has yet. Never alters one.
final class Topics {

    private static final int PARTITIONS = 3;
    private static final long HOUR = 60 * 60 * 1000L;
    private static final long DAY = 24 * HOUR;

    private final String servers;
    private final short copies;
    private volatile boolean ensured;

    Topics(String servers, short copies) {
        this.servers = servers;
        this.copies = copies;
    }

    void ensure() throws InterruptedException {
        if (ensured) {
            return;
        }
        var wanted = List.of(topic(NoticeEvent.AGGREGATE, DAY, HOUR), topic(SignInEvent.AGGREGATE, 14 * DAY, 7 * DAY));
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000))) {
            for (var made : admin.createTopics(wanted).values().values()) {
                await(made);
            }
        }
        ensured = true;
    }

    private static void await(org.apache.kafka.common.KafkaFuture<Void> made) throws InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be made", e.getCause());
            }
        }
    }

    private NewTopic topic(String aggregate, long kept, long segment) {
        return new NewTopic(Event.topic(aggregate), PARTITIONS, copies)
                .configs(Map.of("retention.ms", Long.toString(kept), "segment.ms", Long.toString(segment)));
    }
}
