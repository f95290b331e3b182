package org.trellis.portal.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.home.HomeDirectory;
import org.trellis.portal.home.HomeSignposts;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// A group that feels its work is done: what is still open, one thing after the other, each on its own page.
@Path("/winding-down")
@Authenticated
public class EndingResource {

    private static final int ENOUGH = 20;

    /// What stands between the group and its end. `waiting`: signposts that nobody has taken up, up to
    /// [#ENOUGH]; `destroyedAt`: when everything goes, null while the group is open.
    public record Open(
            boolean paused, List<HomeDirectory.Link> links, int waiting, boolean more, Instant destroyedAt) {}

    @CheckedTemplate(basePath = "leaving")
    static class Templates {
        static native TemplateInstance ending(Open open);
    }

    private final HomeDirectory directory;
    private final HomeSignposts signposting;
    private final Viewer viewer;
    private final Pages pages;

    EndingResource(
            @RestClient HomeDirectory directory, @RestClient HomeSignposts signposting, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.signposting = signposting;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response look() {
        var group = viewer.organisation();
        if (!viewer.holds("steward")) {
            throw new NotFoundException();
        }
        var inbox = signposting.inbox("inbox", ENOUGH);
        var links = directory.links().items().stream()
                .filter(HomeDirectory.Link::isOpen)
                .toList();
        var open = new Open(
                directory.own(group).isPaused(),
                links,
                inbox.items().size(),
                inbox.next() != null,
                directory.closing().destroyedAt());
        return pages.show(Templates.ending(open));
    }
}
