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
import org.trellis.portal.introductions.IntroductionsClient;
import org.trellis.portal.introductions.WouldMeet;
import org.trellis.portal.pages.Pages;

/// With whom we are linked, and to whom we could open.
@Path("/links")
@Authenticated
public class LinksResource {

    /// The links that stand alike; `next` is null on the last page of them.
    public record Section(String standing, List<LinksClient.Link> items, String next) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    /// `only` is the one standing that is shown, or null for the beginning of each.
    public record AllLinks(
            List<Section> sections, IntroductionsClient.Received meeting, String only, String done, boolean hidden) {

        public List<String> standings() {
            return STANDINGS;
        }
    }

    public record Sought(String q, List<LinksClient.Organisation> found) {}

    // What asks something of us comes first.
    private static final List<String> STANDINGS = List.of("waits-for-us", "open-both", "waits-for-them", "set-aside");
    // A page of these stays light on a cheap phone.
    private static final int OF_EACH = 4;
    private static final int OF_ONE = 12;
    private static final List<String> KINDS = List.of("council", "infrastructure", "group", "partner");

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance links(AllLinks links);

        static native TemplateInstance seek(Sought sought);
    }

    private final LinksClient directory;
    private final WouldMeet wouldMeet;
    private final Hiding hiding;
    private final Pages pages;

    LinksResource(@RestClient LinksClient directory, WouldMeet wouldMeet, Hiding hiding, Pages pages) {
        this.directory = directory;
        this.wouldMeet = wouldMeet;
        this.hiding = hiding;
        this.pages = pages;
    }

    @GET
    public Response links(@RestQuery String standing, @RestQuery String cursor, @RestQuery String done) {
        var only = standing != null && STANDINGS.contains(standing) ? standing : null;
        var sections = only == null
                ? STANDINGS.stream()
                        .map(each -> section(each, null, OF_EACH))
                        .filter(section -> !section.items().isEmpty())
                        .toList()
                : List.of(section(only, cursor, OF_ONE));
        var meeting = only == null ? wouldMeet.first() : IntroductionsClient.Received.NONE;
        return pages.show(Templates.links(new AllLinks(sections, meeting, only, done, hiding.isHidden())));
    }

    private Section section(String standing, String cursor, int limit) {
        var found = directory.links(standing, cursor, limit);
        var nameless = pages.words(LinksWords.class).nameless();
        return new Section(
                standing,
                found.items().stream().map(link -> link.named(nameless)).toList(),
                found.next());
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
