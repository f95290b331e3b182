package org.trellis.dispatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.testing.Directory;

/// Lets the tests say what directory and referrals would say, from before the service's own readers begin.
@ApplicationScoped
class SpeaksForDirectory {

    void onStart(
            @Observes @Priority(1) StartupEvent event,
            Directory directory,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers)
            throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(
                            new NewTopic(Event.topic(ReferralEvent.AGGREGATE), 3, (short) 1),
                            new NewTopic(Event.topic(PathwayEvent.AGGREGATE), 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Produces
    @Singleton
    Directory directory(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, ObjectMapper json) {
        return new Directory(
                servers, json, () -> Keeper.group().asks().get("/links/state").path("heardAt"));
    }

    void stop(@Disposes Directory directory) {
        directory.close();
    }
}
