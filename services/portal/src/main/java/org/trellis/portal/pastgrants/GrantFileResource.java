package org.trellis.portal.pastgrants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.imports.Upload;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// Brings a file of past grants: it goes through to grants while it comes in. To look and to take are two sendings,
/// since between them nobody keeps the file; sent again it changes only what it says otherwise.
@Path("/past-grants/import")
@Authenticated
public class GrantFileResource {

    private static final int FIRST = 64;

    @CheckedTemplate(basePath = "pastgrants")
    static class Templates {
        static native TemplateInstance file(GrantFileForm form);

        static native TemplateInstance report(GrantFileForm form, PastGrantsClient.Report report);
    }

    private final PastGrantsClient grants;
    private final GrantRoles roles;
    private final Pages pages;

    GrantFileResource(@RestClient PastGrantsClient grants, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response ask() {
        roles.mustGive();
        return pages.show(Templates.file(new GrantFileForm()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(InputStream body, @Context HttpHeaders headers) throws IOException {
        roles.mustGive();
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
        var form = GrantFileForm.of(upload);
        if (form.fileName.isEmpty()) {
            form.errors.add("file", words().fileMissing());
            return pages.show(422, Templates.file(form));
        }
        try {
            var file = new BufferedInputStream(upload);
            var report = isJson(file) ? grants.json(file, !form.take) : grants.csv(file, !form.take);
            return pages.show(Templates.report(form.looked(), report));
        } catch (ServiceProblem problem) {
            if (!problem.isCurable()) {
                throw problem;
            }
            var line = problem.problem().more().getOrDefault("line", "");
            var detail = problem.problem().detail();
            form.errors =
                    Errors.none().add("file", words().refused(problem.code(), line, detail == null ? "" : detail));
            return pages.show(problem.status(), Templates.file(form));
        }
    }

    // A sheet begins with the titles of its columns, which begin with neither.
    private static boolean isJson(BufferedInputStream file) throws IOException {
        file.mark(FIRST);
        try {
            for (int read = 0; read < FIRST; read++) {
                var next = file.read();
                if (next == '{' || next == '[') {
                    return true;
                }
                if (next > ' ' && next < 0x80) {
                    return false;
                }
            }
            return false;
        } finally {
            file.reset();
        }
    }

    private PastGrantWords words() {
        return pages.words(PastGrantWords.class);
    }
}
