package org.trellis.portal.sitemap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.language.Reading;

/// Sitemaps (sitemaps.org, 0.9): an index, and a file for each ten thousand public groups.
@Path("/")
public class SitemapResource {

    private static final String HOUR = "public, max-age=3600";

    @CheckedTemplate(basePath = "sitemap", requireTypeSafeExpressions = false)
    static class Templates {
        static native TemplateInstance index(String origin, List<Integer> pages);

        static native TemplateInstance urls(String origin, boolean first, List<FeedClient.Service> services);
    }

    private final FeedClient feed;
    private final Reading reading;

    SitemapResource(@RestClient FeedClient feed, Reading reading) {
        this.feed = feed;
        this.reading = reading;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response robots() {
        // What is behind a link that somebody holds is nobody's to list; the rest says so by itself.
        var text = """
                User-agent: *
                Disallow: /api/
                Disallow: /invitation/
                Disallow: /confirm/
                Disallow: /still-right/
                Sitemap: %s/sitemap.xml
                """.formatted(reading.origin());
        return Response.ok(text).header("Cache-Control", HOUR).build();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response index() {
        var pages = feed.services(true, 1).totalPages();
        return xml(Templates.index(
                reading.origin(), IntStream.rangeClosed(1, pages).boxed().toList()));
    }

    @GET
    @Path("sitemap-{page: [1-9][0-9]{0,3}}.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response urls(@RestPath int page) {
        var services = feed.services(true, page).contents();
        if (services.isEmpty() && page > 1) {
            throw new NotFoundException();
        }
        return xml(Templates.urls(reading.origin(), page == 1, services));
    }

    private static Response xml(TemplateInstance template) {
        return Response.ok(template.render(), "application/xml;charset=UTF-8")
                .header("Cache-Control", HOUR)
                .build();
    }
}
