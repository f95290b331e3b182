package org.trellis.portal.reporting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.GrantReports;
import org.trellis.portal.applying.GrantReportsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// A group says what came of a grant: a word is enough, and it is taken back as easily. Nobody waits for it.
@Path("/our-grants/{id: [0-9a-f-]{36}}/report")
@Authenticated
public class ReportingResource {

    private final GrantReportsClient client;
    private final GrantReports reports;
    private final ReportPage page;
    private final Pages pages;

    ReportingResource(@RestClient GrantReportsClient client, GrantReports reports, ReportPage page, Pages pages) {
        this.client = client;
        this.reports = reports;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery String done) {
        return page.show(200, page.kept(id), done);
    }

    /// The one tap: what was said before about it, in words, stays.
    @POST
    @Path("word")
    public Response tap(@RestPath UUID id, @BeanParam ReportForm typed) {
        var form = page.kept(id);
        form.happened = typed.tidy(id).happened;
        // What was kept was asked about when it was written.
        form.namesNobody = true;
        return keep(form);
    }

    @POST
    public Response save(@RestPath UUID id, @BeanParam ReportForm form) {
        page.mustBeOurs(id);
        return keep(form.tidy(id));
    }

    @POST
    @Path("taking-back")
    public Response takeBack(@RestPath UUID id) {
        page.mustBeOurs(id);
        client.takeBack(id);
        return pages.goTo("/our-grants/" + id + "?done=report-gone");
    }

    private Response keep(ReportForm form) {
        var report = form.report(words());
        if (form.errors.isAny()) {
            return again(422, form);
        }
        try {
            client.report(form.id, form.over(), report);
            return pages.goTo("/our-grants/" + form.id + "/report?done=said");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "report-has-contact" -> form.errors.add("words", words().contact());
                case "report-too-long" -> form.errors.add("words", words().tooLong());
                case "report-may-name-a-person" -> {
                    form.asking = true;
                    form.errors.add("words", words().mayName());
                }
                case "changed-meanwhile" -> {
                    form.theirs = reports.of(form.id).orElse(null);
                    form.version = form.theirs == null ? 0 : form.theirs.version();
                    form.errors.add("form", words().meanwhile());
                }
                default -> throw problem;
            }
            return again(problem.status(), form);
        }
    }

    private Response again(int status, ReportForm form) {
        return page.show(status, form.with(reports.of(form.id).orElse(null)), null);
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }
}
