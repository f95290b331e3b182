package org.trellis.portal.imports;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// Brings a list: the file goes through to directory while it comes in. To look and to take are two sendings of the
/// same file, since between them nobody keeps it.
@Path("/imports/new")
@Authenticated
public class ListResource {

    private static final Set<String> ABOUT_COLUMNS = Set.of("columns-missing", "column-unknown");
    private static final String BUSY = "imports-busy";
    private static final int ENOUGH_TO_TELL = 64;

    @CheckedTemplate(basePath = "imports")
    static class Templates {

        static native TemplateInstance list(ListForm form);

        static native TemplateInstance report(ListForm form, ListsClient.Report report);
    }

    private final ListsClient directory;
    private final Importers importers;
    private final Pages pages;

    ListResource(@RestClient ListsClient directory, Importers importers, Pages pages) {
        this.directory = directory;
        this.importers = importers;
        this.pages = pages;
    }

    @GET
    public Response ask() {
        importers.only();
        return pages.show(Templates.list(new ListForm()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(InputStream body, @Context HttpHeaders headers) throws IOException {
        importers.only();
        var boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException();
        }
        // Closing reads what is left and throws it away: a browser shows no answer before it has sent everything.
        try (body) {
            return bring(begin(body, boundary));
        }
    }

    private static Upload begin(InputStream body, String boundary) throws IOException {
        try {
            return Upload.begin(body, boundary);
        } catch (MultipartParser.MalformedMessageException e) {
            throw new BadRequestException(e);
        }
    }

    private Response bring(Upload upload) throws IOException {
        var form = ListForm.of(upload);
        if (form.fileName.isEmpty()) {
            form.errors.add("file", words().fileMissing());
            return pages.show(422, Templates.list(form));
        }
        try {
            var report = send(form, new BufferedInputStream(upload));
            return pages.show(Templates.report(form.after(report), report));
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
    }

    private ListsClient.Report send(ListForm form, InputStream file) throws IOException {
        return isFeed(file) ? directory.services(file, !form.take) : directory.groups(file, !form.take, form.chosen());
    }

    /// By what is in it: telephones give files all kinds of names.
    static boolean isFeed(InputStream file) throws IOException {
        file.mark(ENOUGH_TO_TELL);
        var begins = new String(file.readNBytes(ENOUGH_TO_TELL), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        file.reset();
        return begins.startsWith("{") || begins.startsWith("[");
    }

    private Response refused(ListForm form, ServiceProblem problem) {
        var code = problem.code();
        if (!problem.isCurable() && !code.equals(BUSY)) {
            throw problem;
        }
        var more = problem.problem().more();
        if (ABOUT_COLUMNS.contains(code) && more.get("found") instanceof List<?> found) {
            form.ask(found.stream().map(String::valueOf).toList());
        }
        var detail = problem.problem().detail();
        form.errors = Errors.none()
                .add(
                        form.isAsked() ? "column-name" : "file",
                        words().refused(code, more.getOrDefault("line", ""), detail == null ? "" : detail));
        if (more.get("taken") instanceof Integer taken) {
            form.errors.add("file", words().halfWay(taken));
        }
        return pages.show(problem.status(), Templates.list(form));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private ImportsWords words() {
        return pages.words(ImportsWords.class);
    }
}
