package org.trellis.portal.streets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// "Would you be there for your street?", without sign-in. Opening it changes nothing: scanners of mail do.
@Path("/connector/{token: [A-Za-z0-9_-]{1,64}}")
public class ConnectorResource {

    private static final Set<String> ANSWERS = Set.of("yes", "no", "away");

    /// `until` is what was typed, and `done` what was said a moment ago.
    public record Asked(String token, ConnectorClient.Held held, String until, String done, Errors errors) {}

    @CheckedTemplate(basePath = "streets")
    static class Templates {
        static native TemplateInstance connector(Asked asked);

        static native TemplateInstance refused();

        static native TemplateInstance gone();
    }

    private final ConnectorClient directory;
    private final Pages pages;

    ConnectorResource(@RestClient ConnectorClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response look(@RestPath String token, @RestQuery String done) {
        return show(200, token, "", done, Errors.none());
    }

    @POST
    public Response answer(@RestPath String token, @RestForm String answer, @RestForm String until) {
        var typed = Objects.requireNonNullElse(until, "").strip();
        if (answer == null || !ANSWERS.contains(answer)) {
            return show(200, token, typed, "", Errors.none());
        }
        try {
            directory.answer(token, new ConnectorClient.Answer(answer, day(answer, typed)));
        } catch (DateTimeException _) {
            return show(422, token, typed, "", Errors.none().add("until", words().dayWrong()));
        } catch (ServiceProblem problem) {
            return problem.status() == 404 ? gone() : refused(problem, token, typed);
        }
        return answer.equals("no")
                ? pages.show(Templates.refused())
                : pages.goTo("/connector/" + token + "?done=" + (typed.isEmpty() ? answer : "gone"));
    }

    private Response refused(ServiceProblem problem, String token, String typed) {
        if (!problem.code().equals("day-not-possible")) {
            throw problem;
        }
        return show(422, token, typed, "", Errors.none().add("until", words().dayNotPossible()));
    }

    private static LocalDate day(String answer, String typed) {
        return answer.equals("away") && !typed.isEmpty() ? LocalDate.parse(typed) : null;
    }

    private Response show(int status, String token, String until, String done, Errors errors) {
        try {
            var held = directory.look(token);
            return pages.show(
                    status, Templates.connector(new Asked(token, held, until, done == null ? "" : done, errors)));
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return gone();
        }
    }

    private Response gone() {
        return pages.show(404, Templates.gone());
    }

    private StreetsWords words() {
        return pages.words(StreetsWords.class);
    }
}
