package org.trellis.portal.together;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Drafts;
import org.trellis.portal.applying.Paper;
import org.trellis.portal.applying.PapersClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// The files of a draft, taken by the camera or picked.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}/files")
@Authenticated
public class FilesResource {

    private static final String FILE = "{file: [0-9a-f-]{36}}";
    private static final int MOST = 5;

    public record Shown(UUID id, List<Paper> files, Errors errors) {

        public boolean isRoom() {
            return files.size() < MOST;
        }

        public String key() {
            return FormKey.fresh();
        }
    }

    @CheckedTemplate(basePath = "together")
    static class Templates {
        static native TemplateInstance files(Shown shown);
    }

    private final PapersClient papers;
    private final Drafts drafts;
    private final Viewer viewer;
    private final Pages pages;

    FilesResource(@RestClient PapersClient papers, Drafts drafts, Viewer viewer, Pages pages) {
        this.papers = papers;
        this.drafts = drafts;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath UUID id) {
        return show(200, id, Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath UUID id, @RestQuery String key, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        viewer.group();
        var words = pages.words(TogetherWords.class);
        var upped = Upped.of(
                body,
                headers,
                words,
                (name, content) -> papers.addToDraft(id, name, FormKey.of(key, content), content));
        return upped.isKept()
                ? pages.goTo("/our-grants/drafts/" + id + "/files")
                : show(upped.status(), id, upped.errors());
    }

    @POST
    @Path(FILE + "/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID file) {
        viewer.group();
        papers.remove(id, file);
        return pages.goTo("/our-grants/drafts/" + id + "/files");
    }

    @GET
    @Path(FILE)
    public Response fetch(@RestPath UUID id, @RestPath UUID file) {
        viewer.group();
        return Upped.served(papers.readOfDraft(id, file, MediaType.WILDCARD));
    }

    private Response show(int status, UUID id, Errors errors) {
        return drafts.findOurs(id)
                .map(_ -> pages.show(
                        status, Templates.files(new Shown(id, papers.ofDraft(id).items(), errors))))
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }
}
