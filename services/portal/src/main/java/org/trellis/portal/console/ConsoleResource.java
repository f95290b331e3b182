package org.trellis.portal.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.portal.loops.Sending;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.search.Asked;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.search.SearchFields;
import org.trellis.portal.search.Searching;
import org.trellis.portal.session.Viewer;

/// The helpline's page: a caller's place and need in, groups that may take a signpost out.
@Path("/console")
@Authenticated
public class ConsoleResource {

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance console(Asked asked, Set<UUID> referrals);
    }

    private final Searching searching;
    private final Sending sending;
    private final Viewer viewer;
    private final Pages pages;

    ConsoleResource(Searching searching, Sending sending, Viewer viewer, Pages pages) {
        this.searching = searching;
        this.sending = sending;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response console(@BeanParam SearchFields fields) {
        viewer.organisation();
        var asked = fields.isSent() ? searching.search(fields) : searching.nothingYet();
        return pages.show(asked.errors().isAny() ? 422 : 200, Templates.console(asked, takers(asked)));
    }

    /// Those of the found that agreed to take referrals from the viewer's organisation.
    private Set<UUID> takers(Asked asked) {
        return asked.results() == null
                ? Set.of()
                : asked.results().items().stream()
                        .filter(found -> sending.isOffered(found.id(), found.level()))
                        .map(SearchClient.Found::id)
                        .collect(Collectors.toSet());
    }
}
