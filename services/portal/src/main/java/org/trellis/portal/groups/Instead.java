package org.trellis.portal.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.ActingHeaders;

/// Whom to try while a group pauses: the nearest that take the same need.
@ApplicationScoped
public class Instead {

    private static final Logger LOG = Logger.getLogger(Instead.class);
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;

    /// Who takes this need; `need` is null where the group says nothing about what it helps with.
    public record Others(String need, List<SearchClient.Found> found) {}

    /// Search by the place that a page shows of its group.
    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ActingHeaders.class)
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1/search")
    public interface NearbyClient {
        @GET
        SearchClient.Results search(
                @RestQuery Double lat,
                @RestQuery Double lon,
                @RestQuery String near,
                @RestQuery String need,
                @RestQuery int limit);
    }

    private final NearbyClient directory;

    Instead(@RestClient NearbyClient directory) {
        this.directory = directory;
    }

    /// Null while the group takes people on. The need that was asked for, if it is one of the group's; else its first.
    Others of(Listing listing, String asked) {
        if (!listing.isPaused()) {
            return null;
        }
        var need = listing.offers().contains(asked)
                ? asked
                : listing.offers().stream().findFirst().orElse(null);
        return new Others(need, find(listing, need));
    }

    private List<SearchClient.Found> find(Listing listing, String need) {
        var point = listing.area().point();
        var outcode =
                point == null ? listing.area().outcodes().stream().findFirst().orElse(null) : null;
        try {
            var results = directory.search(
                    point == null ? null : point.lat(), point == null ? null : point.lon(), outcode, need, LOOKED_AT);
            return results.items().stream()
                    .filter(found -> !found.id().equals(listing.id()))
                    .filter(found ->
                            found.capacity() != null && !found.capacity().isPaused())
                    .limit(SHOWN)
                    .toList();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("Nobody else can be named: %s", away.getMessage());
            return List.of();
        }
    }
}
