package org.trellis.portal.bulletins;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.trellis.portal.imports.Upload;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The files of a draft: added one by one, taken away, and fetched by either side.
@Path("/bulletins")
@Authenticated
public class FilesResource {

    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final int MOST = 3;
    private static final int LARGEST = 2 * 1024 * 1024;

    public record Shown(Bulletin bulletin, Errors errors) {

        public boolean isRoom() {
            return bulletin.attachments().size() < MOST;
        }
    }

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance files(Shown shown);
    }

    private final BulletinsClient bulletins;
    private final FilesClient files;
    private final Viewer viewer;
    private final Pages pages;

    FilesResource(@RestClient BulletinsClient bulletins, @RestClient FilesClient files, Viewer viewer, Pages pages) {
        this.bulletins = bulletins;
        this.files = files;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    @Path(ID + "/files")
    public Response list(@RestPath UUID id) {
        return show(200, mustBeDraft(id), Errors.none());
    }

    @POST
    @Path(ID + "/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath UUID id, InputStream body, @Context HttpHeaders headers) throws IOException {
        var draft = mustBeDraft(id);
        var boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException();
        }
        // Closing reads what is left and throws it away: a browser shows no answer before it has sent everything.
        try (body) {
            return add(draft, Upload.begin(body, boundary));
        } catch (MultipartParser.MalformedMessageException e) {
            throw new BadRequestException(e);
        }
    }

    private Response add(Bulletin draft, Upload file) throws IOException {
        if (file.fileName().isEmpty()) {
            return show(422, draft, Errors.none().add("file", words().fileMissing()));
        }
        try {
            var added = FilesClient.add(files, file.fileName(), file.readNBytes(LARGEST + 1));
            var ids = new ArrayList<>(ids(draft));
            ids.add(added.id());
            keep(draft, ids);
            return pages.goTo("/bulletins/" + draft.id() + "/files");
        } catch (ServiceProblem problem) {
            return show(problem.status(), draft, Refused.errors(problem, words()));
        }
    }

    @POST
    @Path(ID + "/files/{file: [0-9a-f-]{36}}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID file) {
        var draft = mustBeDraft(id);
        keep(draft, ids(draft).stream().filter(one -> !one.equals(file)).toList());
        return pages.goTo("/bulletins/" + id + "/files");
    }

    /// As the service gives it: to be saved, and never to be run.
    @GET
    @Path("files/{id: [0-9a-f-]{36}}")
    public Response fetch(@RestPath UUID id) {
        viewer.organisation();
        var file = files.read(id, MediaType.WILDCARD);
        return Response.ok(file.readEntity(byte[].class), file.getMediaType())
                .header("Content-Disposition", file.getHeaderString("Content-Disposition"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private void keep(Bulletin draft, List<UUID> ids) {
        // The numbers in it were said to be public when it was written, or there are none.
        bulletins.edit(
                draft.id(),
                null,
                new BulletinsClient.Words(
                        draft.kind(),
                        draft.title(),
                        draft.body(),
                        draft.source(),
                        draft.forWhom(),
                        draft.endsOn(),
                        draft.ring(),
                        draft.views(),
                        null,
                        ids,
                        true));
    }

    private static List<UUID> ids(Bulletin draft) {
        return draft.attachments().stream().map(Bulletin.File::id).toList();
    }

    private Response show(int status, Bulletin draft, Errors errors) {
        return pages.show(status, Templates.files(new Shown(draft, errors)));
    }

    private Bulletin mustBeDraft(UUID id) {
        viewer.organisation();
        var bulletin = bulletins.read(id);
        if (!viewer.mayWriteBulletins() || !bulletin.isDraft()) {
            throw new NotFoundException();
        }
        return bulletin;
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
