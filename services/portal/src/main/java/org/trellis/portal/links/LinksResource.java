package org.trellis.portal.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// With whom we are linked, and to whom we could open.
@Path("/links")
@Authenticated
public class LinksResource {

    public record AllLinks(List<LinksClient.Link> items, String next, String done, boolean hidden) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    public record Sought(String q, List<LinksClient.Organisation> found) {}

    private static final List<String> KINDS = List.of("council", "infrastructure", "group", "partner");

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance links(AllLinks links);

        static native TemplateInstance seek(Sought sought);
    }

    private final LinksClient directory;
    private final Hiding hiding;
    private final Pages pages;

    LinksResource(@RestClient LinksClient directory, Hiding hiding, Pages pages) {
        this.directory = directory;
        this.hiding = hiding;
        this.pages = pages;
    }

    @GET
    public Response links(@RestQuery String cursor, @RestQuery String done) {
        var links = directory.links(cursor);
        var nameless = pages.words(LinksWords.class).nameless();
        var items = links.items().stream().map(link -> link.named(nameless)).toList();
        return pages.show(Templates.links(new AllLinks(items, links.next(), done, hiding.isHidden())));
    }

    @GET
    @Path("new")
    public Response seek(@RestQuery String q) {
        var wanted = q == null ? "" : q.strip();
        var found = wanted.isEmpty()
                ? List.<LinksClient.Organisation>of()
                : KINDS.stream()
                        .flatMap(kind -> directory.organisations(kind, wanted).items().stream())
                        .toList();
        return pages.show(Templates.seek(new Sought(wanted, found)));
    }
}
