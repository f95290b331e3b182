package org.trellis.portal.signposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.needed.Needed;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// What came, what was sent, and what has been put away.
@Path("/")
@Authenticated
public class BoxResource {

    /// A signpost with names in the place of ids; no name for who is no longer to be seen.
    public record Item(SignpostsClient.Signpost signpost, String other, String place) {}

    public record BoxPage(String box, List<Item> items, String next, String done, Needed.Things needed) {

        public String nextAddress() {
            var path = switch (box) {
                case "sent" -> "/sent";
                case "filed" -> "/inbox/filed";
                default -> "/inbox";
            };
            return path + "?cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    private static final int PAGE = 20;

    @CheckedTemplate(basePath = "signposts")
    static class Templates {
        static native TemplateInstance box(BoxPage page);

        static native TemplateInstance signpost(Item item);
    }

    private final SignpostsClient signposting;
    private final Around around;
    private final Viewer viewer;
    private final Needed needed;
    private final Pages pages;

    BoxResource(@RestClient SignpostsClient signposting, Around around, Viewer viewer, Needed needed, Pages pages) {
        this.signposting = signposting;
        this.around = around;
        this.viewer = viewer;
        this.needed = needed;
        this.pages = pages;
    }

    @GET
    @Path("inbox")
    public Response inbox(@RestQuery String cursor, @RestQuery String done) {
        return box("inbox", cursor, done);
    }

    @GET
    @Path("sent")
    public Response sent(@RestQuery String cursor, @RestQuery String done) {
        return box("sent", cursor, done);
    }

    @GET
    @Path("inbox/filed")
    public Response filed(@RestQuery String cursor, @RestQuery String done) {
        return box("filed", cursor, done);
    }

    @GET
    @Path("inbox/{id: [0-9a-f-]{36}}")
    public Response signpost(@RestPath UUID id) {
        var signpost = signposting.read(id);
        return pages.show(Templates.signpost(items(List.of(signpost)).getFirst()));
    }

    @POST
    @Path("inbox/{id: [0-9a-f-]{36}}/filing")
    public Response file(@RestPath UUID id, @RestForm boolean filed) {
        signposting.file(id, new SignpostsClient.Filing(filed));
        return pages.goTo(filed ? "/inbox?done=filed" : "/inbox?done=back");
    }

    private Response box(String box, String cursor, String done) {
        // The page is about an organisation's own things: somebody who has none is led to their home.
        viewer.organisation();
        var found = signposting.box(box, cursor, PAGE);
        // Whoever looks for what came must not believe that there is nothing while somebody waits elsewhere.
        var waits = box.equals("inbox") && cursor == null ? needed.now() : null;
        return pages.show(Templates.box(new BoxPage(box, items(found.items()), found.next(), done, waits)));
    }

    private List<Item> items(List<SignpostsClient.Signpost> signposts) {
        var names = around.names(
                signposts.stream().map(SignpostsClient.Signpost::otherId).toList());
        return signposts.stream()
                .map(one -> new Item(one, names.get(one.otherId()), around.placeName(one.place())))
                .toList();
    }
}
