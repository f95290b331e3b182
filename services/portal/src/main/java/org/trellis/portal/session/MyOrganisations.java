package org.trellis.portal.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.services.ServiceProblem;

/// The names of the viewer's organisations, which the token does not carry; fetched once a page, and only if shown.
@RequestScoped
public class MyOrganisations {

    private static final Logger LOG = Logger.getLogger(MyOrganisations.class);

    public record Mine(UUID id, String name, String kind, Boolean registered) {

        /// Sign-in knows it, and its registration was never finished.
        boolean isUnfinished() {
            return Boolean.FALSE.equals(registered);
        }
    }

    public record AllMine(List<Mine> items) {}

    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ActingHeaders.class)
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1/organisations/mine")
    public interface MineClient {
        @GET
        AllMine mine();
    }

    private final MineClient directory;
    private Map<UUID, Mine> known;

    MyOrganisations(@RestClient MineClient directory) {
        this.directory = directory;
    }

    /// The name; without directory a short piece of the id, so that a page about something else still shows.
    String name(UUID id) {
        var mine = known().get(id);
        return mine == null || mine.name() == null ? "…" + id.toString().substring(24) : mine.name();
    }

    boolean isUnfinished(UUID id) {
        var mine = known().get(id);
        return mine != null && mine.isUnfinished();
    }

    /// False for one of which directory tells nothing.
    public boolean isInfrastructure(UUID id) {
        var mine = known().get(id);
        return mine != null && "infrastructure".equals(mine.kind());
    }

    private Map<UUID, Mine> known() {
        if (known == null) {
            known = fetch();
        }
        return known;
    }

    private Map<UUID, Mine> fetch() {
        try {
            return directory.mine().items().stream().collect(Collectors.toMap(Mine::id, Function.identity()));
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("The names of a person's organisations cannot be had: %s", away.getMessage());
            return Map.of();
        }
    }
}
