package org.trellis.portal.handing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pages.ShareText;
import org.trellis.portal.session.Viewer;

/// A leaflet's text, to read out, to print, and to send by one's own telephone: Trellis sends nothing.
@Path("/signposts/handed/{id: [0-9a-f-]{36}}")
@Authenticated
public class HandedResource {

    /// `missing` is the language that was asked for and is not there, or null.
    public record Handed(LeafletsClient.Leaflet leaflet, List<String> blocks, ShareText share, String missing) {}

    @CheckedTemplate(basePath = "handing")
    static class Templates {
        static native TemplateInstance handed(Handed handed);

        static native TemplateInstance print(Handed handed);
    }

    private final LeafletsClient signposting;
    private final LeafletText text;
    private final Viewer viewer;
    private final Pages pages;

    HandedResource(@RestClient LeafletsClient signposting, LeafletText text, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.text = text;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response handed(@RestPath UUID id, @RestQuery String asked) {
        return pages.show(Templates.handed(read(id, asked)));
    }

    @GET
    @Path("print")
    public Response print(@RestPath UUID id) {
        return pages.show(Templates.print(read(id, null)));
    }

    private Handed read(UUID id, String asked) {
        viewer.organisation();
        var leaflet = signposting.read(id);
        var blocks = text.blocks(leaflet);
        var isThere =
                asked == null || !asked.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") || asked.equals(leaflet.language());
        return new Handed(leaflet, blocks, new ShareText(String.join("\n\n", blocks)), isThere ? null : asked);
    }
}
