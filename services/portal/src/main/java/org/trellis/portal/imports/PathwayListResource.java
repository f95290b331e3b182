package org.trellis.portal.imports;

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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Brings a list of an organisation's own pathways: the file goes through to referrals while it comes in. To look and
/// to take are two sendings, since between them nobody keeps the file.
@Path("/our-pathways/import")
@Authenticated
public class PathwayListResource {

    @CheckedTemplate(basePath = "imports")
    static class Templates {

        static native TemplateInstance pathways(PathwayListForm form);

        static native TemplateInstance pathwaysReport(PathwayListForm form, PathwayListsClient.Report report);
    }

    private final PathwayListsClient referrals;
    private final Viewer viewer;
    private final Pages pages;

    PathwayListResource(@RestClient PathwayListsClient referrals, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response ask() {
        only();
        return pages.show(Templates.pathways(new PathwayListForm()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(InputStream body, @Context HttpHeaders headers) throws IOException {
        only();
        var boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException();
        }
        // Closing reads what is left and throws it away: a browser shows no answer before it has sent everything.
        try (body) {
            return bring(Upload.begin(body, boundary));
        } catch (MultipartParser.MalformedMessageException e) {
            throw new BadRequestException(e);
        }
    }

    private Response bring(Upload upload) throws IOException {
        var form = PathwayListForm.of(upload);
        if (form.fileName.isEmpty()) {
            form.errors.add("file", words().fileMissing());
            return pages.show(422, Templates.pathways(form));
        }
        try {
            var report = send(form, new BufferedInputStream(upload));
            return pages.show(Templates.pathwaysReport(form.looked(), report));
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
    }

    private PathwayListsClient.Report send(PathwayListForm form, InputStream file) throws IOException {
        var need = form.need.isEmpty() ? null : form.need;
        return ListResource.isFeed(file)
                ? referrals.services(file, !form.take, form.publish, need)
                : referrals.csv(file, !form.take, form.publish, need);
    }

    private Response refused(PathwayListForm form, ServiceProblem problem) {
        if (!problem.isCurable()) {
            throw problem;
        }
        var detail = problem.problem().detail();
        var line = problem.problem().more().getOrDefault("line", "");
        form.errors = Errors.none().add("file", words().refused(problem.code(), line, detail == null ? "" : detail));
        return pages.show(problem.status(), Templates.pathways(form));
    }

    private void only() {
        viewer.organisation();
        if (!viewer.mayKeepPathways()) {
            throw new NotFoundException();
        }
    }

    private PathwayListWords words() {
        return pages.words(PathwayListWords.class);
    }
}
