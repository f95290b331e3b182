package org.trellis.portal.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One field of a draft. Whatever happens to what was typed in it, it comes back: while the service is away too.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}/"
        + "{field: title|amount|way|host|shopping-list|promise|answer-[1-9][0-9]?}")
@Authenticated
public class StepResource {

    /// What could not be saved, to be sent again.
    public record Kept(UUID id, String field, String words, int version) {}

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance step(Step step);

        static native TemplateInstance kept(Kept kept);
    }

    private static final Logger LOG = Logger.getLogger(StepResource.class);
    private static final int MOST = 4000;

    private final Drafts drafts;
    private final DraftsClient client;
    private final Institutions institutions;
    private final Viewer viewer;
    private final Pages pages;

    StepResource(
            Drafts drafts, @RestClient DraftsClient client, Institutions institutions, Viewer viewer, Pages pages) {
        this.drafts = drafts;
        this.client = client;
        this.institutions = institutions;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response step(@RestPath UUID id, @RestPath String field) {
        return drafts.find(id)
                .map(steps -> {
                    mustBeThere(steps, field);
                    var answer = steps.draft().in(field);
                    var words = Typed.shown(field, answer.words());
                    return show(200, steps, field, words, answer.version(), null, Errors.none());
                })
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }

    @POST
    public Response save(
            @RestPath UUID id,
            @RestPath String field,
            @RestForm String words,
            @RestForm int version,
            @RestForm String act) {
        viewer.organisation();
        var kept = Typed.kept(field, words);
        try {
            return kept.length() > MOST
                    ? again(422, id, field, kept, version, words().tooLong())
                    : write(id, field, kept, version, "list".equals(act));
        } catch (ProcessingException away) {
            LOG.warnf("A field of a draft cannot be saved: %s", away.getMessage());
            return kept(id, field, kept, version);
        } catch (ServiceProblem problem) {
            if (problem.status() >= 500) {
                LOG.warnf("A field of a draft cannot be saved: %s", problem.getMessage());
                return kept(id, field, kept, version);
            }
            throw problem;
        }
    }

    private Response write(UUID id, String field, String kept, int version, boolean toList) {
        try {
            var over = version == 0 ? null : "\"" + version + "\"";
            var written = client.write(id, field, over, new DraftsClient.Words(kept));
            if (!Typed.isClear(field, kept)) {
                return again(422, id, field, kept, written.version(), words().amountUnclear());
            }
            if (written.isAboveMost()) {
                return again(422, id, field, kept, written.version(), words().aboveMost());
            }
        } catch (ServiceProblem problem) {
            return switch (problem.code()) {
                case "answer-changed" -> meanwhile(id, field, kept, problem);
                case "application-sent" -> pages.goTo("/our-grants/" + id + "?done=sent-before");
                default -> throw problem;
            };
        }
        if (toList) {
            return pages.goTo("/our-grants/drafts/" + id + "?done=saved");
        }
        return pages.goTo("/our-grants/drafts/" + id + "/"
                + drafts.find(id).map(steps -> steps.after(field)).orElse(""));
    }

    private Response meanwhile(UUID id, String field, String kept, ServiceProblem problem) {
        var more = problem.problem().more();
        var theirs = Typed.shown(field, String.valueOf(more.get("theirs")));
        var version = more.get("version") instanceof Integer now ? now : 0;
        return drafts.find(id)
                .map(steps -> show(
                        412,
                        steps,
                        field,
                        Typed.shown(field, kept),
                        version,
                        theirs,
                        Errors.none().add("words", words().meanwhile())))
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }

    private Response again(int status, UUID id, String field, String kept, int version, String error) {
        return drafts.find(id)
                .map(steps -> show(
                        status,
                        steps,
                        field,
                        Typed.shown(field, kept),
                        version,
                        null,
                        Errors.none().add("words", error)))
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }

    private Response kept(UUID id, String field, String kept, int version) {
        return pages.show(503, Templates.kept(new Kept(id, field, Typed.shown(field, kept), version)));
    }

    private Response show(
            int status, Steps steps, String field, String words, int version, String theirs, Errors errors) {
        var hosts = field.equals(Steps.HOST) ? institutions.takingOn() : List.<Institutions.One>of();
        var label = steps.label(field, words());
        return pages.show(status, Templates.step(new Step(steps, field, label, words, version, theirs, hosts, errors)));
    }

    // Also a host where the way is another one: who goes back in their browser finds it.
    private static void mustBeThere(Steps steps, String field) {
        if (field.startsWith("answer-") && !steps.fields().contains(field)) {
            throw new NotFoundException();
        }
    }

    private ApplyingWords words() {
        return pages.words(ApplyingWords.class);
    }
}
