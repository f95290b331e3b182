package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.services.ServiceProblem;

/// What somebody may need, in both languages. The list seldom changes, so an old one serves while directory is away.
@ApplicationScoped
public class Needs {

    private static final Logger LOG = Logger.getLogger(Needs.class);
    private static final Duration FRESH = Duration.ofMinutes(5);

    public record Need(String code, Label label) {}

    public record Label(String en, String cy) {}

    public record AllNeeds(List<Need> items) {}

    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1/needs")
    public interface NeedsClient {
        @GET
        AllNeeds needs();
    }

    private record Snapshot(List<Need> needs, Instant at) {}

    private final NeedsClient directory;
    private final InstantSource clock;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Instant.EPOCH);

    Needs(@RestClient NeedsClient directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    List<Need> all() {
        var now = clock.instant();
        if (snapshot.at().plus(FRESH).isBefore(now)) {
            fetch(now);
        }
        return snapshot.needs();
    }

    private void fetch(Instant now) {
        try {
            snapshot = new Snapshot(directory.needs().items(), now);
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("The list of needs cannot be had: %s", away.getMessage());
        }
    }
}
