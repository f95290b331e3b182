package org.trellis.portal.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// The pathways of one organisation, as far as the reader may read them.
@Path("/pathways/of/{id: [0-9a-f-]{36}}")
public class HolderResource {

    private static final int PAGE = 20;

    /// `name` is null when the reader may read the pathways and not know whose they are.
    public record OfHolder(UUID id, String name, PathwaysClient.Found found) {

        public String nextAddress() {
            return "/pathways/of/" + id + "?cursor=" + URLEncoder.encode(found.next(), StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance of(OfHolder page);
    }

    private final PathwaysClient referrals;
    private final Places places;
    private final Pages pages;

    HolderResource(@RestClient PathwaysClient referrals, Places places, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response of(@RestPath UUID id, @RestQuery String cursor) {
        var found = referrals.find(List.of(), List.of(), null, null, id, cursor, PAGE);
        var name = places.names(List.of(id)).get(id);
        // Whoever neither knows the organisation nor reads anything of it learns no more than of one that is not there.
        if (name == null && found.items().isEmpty()) {
            throw new NotFoundException();
        }
        return pages.show(Templates.of(new OfHolder(id, name, found)));
    }
}
