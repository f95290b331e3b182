package org.trellis.portal.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.groups.GroupClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Anybody who sees a group's page says whether it was right: one tap if it was, a short form if it was not.
@Path("/groups/{id: [0-9a-f-]{36}}/report")
public class ReportResource {

    private static final int MOST_LETTERS = 200;

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance wrong(ReportForm form);

        static native TemplateInstance thanks(UUID group, boolean right);
    }

    private final ReportsClient directory;
    private final GroupClient groups;
    private final Pages pages;
    private final ReportWords words;

    ReportResource(@RestClient ReportsClient directory, @RestClient GroupClient groups, Pages pages) {
        this.directory = directory;
        this.groups = groups;
        this.pages = pages;
        this.words = pages.words(ReportWords.class);
    }

    @POST
    @Path("right")
    public Response right(@RestPath UUID id) {
        directory.say(id, new ReportsClient.NewReport("right", null, null));
        return pages.show(Templates.thanks(id, true));
    }

    @GET
    public Response ask(@RestPath UUID id) {
        return show(200, id, new ReportForm().tidy());
    }

    @POST
    public Response wrong(@RestPath UUID id, @BeanParam ReportForm form) {
        form.tidy();
        if (!ReportForm.KINDS.contains(form.what)) {
            form.errors.add("what", words.whatMissing());
        }
        if (form.words.length() > MOST_LETTERS) {
            form.errors.add("words", words.wordsLong());
        }
        if (form.errors.isAny()) {
            return show(422, id, form);
        }
        try {
            directory.say(id, form.wrong());
            return pages.show(Templates.thanks(id, false));
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words.notPossible());
            return show(422, id, form);
        }
    }

    private Response show(int status, UUID id, ReportForm form) {
        form.group = id;
        form.name = groups.listing(id).name();
        return pages.show(status, Templates.wrong(form));
    }
}
