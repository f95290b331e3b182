package org.trellis.grants;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.testing.Directory;

/// Lets the tests say what directory would say, from before the service's own readers begin.
@ApplicationScoped
class SpeaksForDirectory {

    void onStart(@Observes @Priority(1) StartupEvent event, Directory directory) {}

    @Produces
    @Singleton
    Directory directory(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, ObjectMapper json) {
        return new Directory(
                servers, json, () -> Party.group().asks().get("/links/state").path("heardAt"));
    }

    void stop(@Disposes Directory directory) {
        directory.close();
    }
}
