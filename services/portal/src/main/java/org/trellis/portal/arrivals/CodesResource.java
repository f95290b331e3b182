package org.trellis.portal.arrivals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Where an organisation enters the codes of people who came to it.
@Path("/signposts/codes")
@Authenticated
public class CodesResource {

    /// One number of the organisation's own.
    public record Line(String month, String need, long count) {}

    /// `done` is the need that somebody came for a moment ago, or empty.
    public record Codes(String code, String done, List<Line> lines, Errors errors) {}

    @CheckedTemplate(basePath = "arrivals")
    static class Templates {
        static native TemplateInstance codes(Codes codes);
    }

    private final ArrivalsClient signposting;
    private final Months months;
    private final Viewer viewer;
    private final Pages pages;
    private final ArrivalWords words;

    CodesResource(@RestClient ArrivalsClient signposting, Months months, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.months = months;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(ArrivalWords.class);
    }

    @GET
    public Response codes(@RestQuery String done) {
        return show(200, "", Objects.requireNonNullElse(done, ""), Errors.none());
    }

    @POST
    public Response enter(@RestForm String code) {
        viewer.organisation();
        var typed = Objects.requireNonNullElse(code, "").strip();
        if (typed.isEmpty()) {
            return show(422, typed, "", Errors.none().add("code", words.codeMissing()));
        }
        try {
            return pages.goTo("/signposts/codes?done="
                    + signposting.enter(new ArrivalsClient.Typed(typed)).need());
        } catch (ServiceProblem problem) {
            return show(problem.status(), typed, "", why(problem));
        }
    }

    private Errors why(ServiceProblem problem) {
        return switch (problem.code()) {
            case "code-not-known" -> Errors.none().add("code", words.codeNotKnown());
            case "too-many-codes" -> Errors.none().add("code", words.tooMany());
            default -> FormProblem.of(problem, Map.of(), words.codeNotKnown());
        };
    }

    private Response show(int status, String code, String done, Errors errors) {
        viewer.organisation();
        var lines = signposting.counts().items().stream()
                .map(one -> new Line(months.name(one.month()), one.need(), one.count()))
                .toList();
        return pages.show(status, Templates.codes(new Codes(code, done, lines, errors)));
    }
}
