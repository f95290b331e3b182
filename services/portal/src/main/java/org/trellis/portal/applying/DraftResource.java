package org.trellis.portal.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// One draft as a whole: what is written, what is not yet, and the look before it is sent.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}")
@Authenticated
public class DraftResource {

    /// One field: `words` are as a person reads them.
    public record Line(String field, String label, String words, boolean written, boolean optional) {}

    /// The lines of all its fields.
    public record Whole(Steps steps, List<Line> lines, Errors errors, String done) {

        public UUID id() {
            return steps.draft().id();
        }
    }

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance draft(Whole whole);

        static native TemplateInstance check(Whole whole);

        static native TemplateInstance removal(Whole whole);
    }

    private final Drafts drafts;
    private final DraftsClient client;
    private final ApplicationsClient applications;
    private final FieldWords fields;
    private final GrantRoles roles;
    private final Pounds pounds;
    private final Pages pages;

    DraftResource(
            Drafts drafts,
            @RestClient DraftsClient client,
            @RestClient ApplicationsClient applications,
            FieldWords fields,
            GrantRoles roles,
            Pounds pounds,
            Pages pages) {
        this.drafts = drafts;
        this.client = client;
        this.applications = applications;
        this.fields = fields;
        this.roles = roles;
        this.pounds = pounds;
        this.pages = pages;
    }

    @GET
    public Response draft(@RestPath UUID id, @RestQuery String done) {
        return drafts.find(id)
                .map(steps -> pages.show(Templates.draft(whole(steps, Errors.none(), done))))
                .orElseGet(() -> sent(id));
    }

    @GET
    @Path("check")
    public Response check(@RestPath UUID id) {
        return drafts.find(id)
                .map(steps -> pages.show(Templates.check(whole(steps, Errors.none(), null))))
                .orElseGet(() -> sent(id));
    }

    @POST
    @Path("sending")
    public Response send(@RestPath UUID id) {
        roles.mustSign();
        try {
            applications.send(id);
            return pages.goTo("/our-grants/" + id + "?done=sent");
        } catch (ServiceProblem problem) {
            var steps = drafts.find(id);
            return steps.isEmpty() || !problem.isCurable()
                    ? notSent(problem)
                    : pages.show(
                            problem.status(), Templates.check(whole(steps.get(), why(problem, steps.get()), null)));
        }
    }

    private static Response notSent(ServiceProblem problem) {
        throw problem;
    }

    private Errors why(ServiceProblem problem, Steps steps) {
        var errors = Errors.none();
        var words = words();
        switch (problem.code()) {
            case "application-incomplete" -> {
                if (problem.problem().more().get("missing") instanceof List<?> missing) {
                    missing.forEach(
                            field -> errors.add(field.toString(), words.missing(steps.label(field.toString(), words))));
                }
            }
            case "amount-not-possible" ->
                errors.add(
                        Steps.AMOUNT,
                        words.amountNotPossible(pounds.of(steps.fund().terms().mostPence())));
            case "host-not-possible" -> errors.add(Steps.HOST, words.hostNotPossible());
            case "fund-not-open" -> errors.add("form", words.fundNotOpen());
            default -> {}
        }
        return errors.isAny() ? errors : errors.add("form", words.notPossible());
    }

    @GET
    @Path("removal")
    public Response askToRemove(@RestPath UUID id) {
        roles.mustSign();
        return drafts.findOurs(id)
                .map(steps -> pages.show(Templates.removal(whole(steps, Errors.none(), null))))
                .orElseGet(() -> sent(id));
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath UUID id) {
        roles.mustSign();
        client.remove(id);
        return pages.goTo("/our-grants?done=removed");
    }

    private Response sent(UUID id) {
        return pages.goTo("/our-grants/" + id);
    }

    private Whole whole(Steps steps, Errors errors, String done) {
        var lines = steps.fields().stream().map(field -> line(steps, field)).toList();
        return new Whole(steps, lines, errors, Objects.requireNonNullElse(done, ""));
    }

    private Line line(Steps steps, String field) {
        return new Line(
                field,
                steps.label(field, words()),
                field.equals(Steps.YOUR_PAGE)
                        ? ""
                        : fields.of(field, steps.draft().words(field)),
                steps.isWritten(field),
                Steps.isOptional(field));
    }

    private ApplyingWords words() {
        return pages.words(ApplyingWords.class);
    }
}
