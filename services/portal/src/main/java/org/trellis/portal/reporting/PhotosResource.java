package org.trellis.portal.reporting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.trellis.portal.imports.Upload;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// Photos of what came of a grant, added and taken away by its group.
@Path("/our-grants/{id: [0-9a-f-]{36}}/report/photos")
@Authenticated
public class PhotosResource {

    private static final int LARGEST = 8 * 1024 * 1024;

    private final PhotosClient photos;
    private final ReportPage page;
    private final Pages pages;

    PhotosResource(@RestClient PhotosClient photos, ReportPage page, Pages pages) {
        this.photos = photos;
        this.page = page;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath UUID id, @RestQuery String key, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        page.mustBeOurs(id);
        var boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException();
        }
        // Closing reads what is left and throws it away: a browser shows no answer before it has sent everything.
        try (body) {
            return add(id, key, Upload.begin(body, boundary));
        } catch (MultipartParser.MalformedMessageException e) {
            throw new BadRequestException(e);
        }
    }

    private Response add(UUID id, String key, Upload file) throws IOException {
        if (file.fileName().isEmpty()) {
            return again(422, id, words().photoMissing());
        }
        try {
            var content = file.readNBytes(LARGEST + 1);
            PhotosClient.add(photos, id, file.fileName(), FormKey.of(key, content), content);
            return pages.goTo("/our-grants/" + id + "/report?done=photo");
        } catch (ServiceProblem problem) {
            return again(problem.status(), id, why(problem));
        }
    }

    @POST
    @Path("{photo: [0-9a-f-]{36}}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID photo) {
        page.mustBeOurs(id);
        photos.remove(id, photo);
        return pages.goTo("/our-grants/" + id + "/report?done=photo-gone");
    }

    private Response again(int status, UUID id, String error) {
        var form = page.kept(id);
        form.errors.add("file", error);
        return page.show(status, form, null);
    }

    private String why(ServiceProblem problem) {
        return switch (problem.code()) {
            case "no-photo" -> words().photoWrong();
            case "photo-too-large", "too-large" -> words().photoTooLarge();
            case "too-many-photos" -> words().photosEnough();
            case "report-first" -> words().happenedMissing();
            default -> throw problem;
        };
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }
}
