package org.trellis.portal.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// The page of somebody who was given a code. The code is never in an address, which others could find later.
@Path("/my-request")
public class RequestResource {

    private static final int LONGEST = 40;

    @CheckedTemplate(basePath = "residents")
    static class Templates {
        static native TemplateInstance request(RequestPage page);
    }

    private final ResidentClient referrals;
    private final NamesClient directory;
    private final Pages pages;

    RequestResource(@RestClient ResidentClient referrals, @RestClient NamesClient directory, Pages pages) {
        this.referrals = referrals;
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response form() {
        return pages.show(Templates.request(RequestPage.empty()));
    }

    @POST
    public Response look(@FormParam("code") String typed) {
        var code = code(typed);
        try {
            return pages.show(Templates.request(seen(code, "")));
        } catch (ServiceProblem problem) {
            return refused(code, problem);
        }
    }

    @POST
    @Path("stop")
    public Response stop(@FormParam("code") String typed) {
        var code = code(typed);
        try {
            referrals.stop(Map.of("code", code));
            return pages.show(Templates.request(seen(code, "stopped")));
        } catch (ServiceProblem problem) {
            return refused(code, problem);
        }
    }

    @POST
    @Path("correction")
    public Response correct(@FormParam("code") String typed, @BeanParam CorrectForm form) {
        var code = code(typed);
        try {
            var errors = form.isEmpty() ? Errors.none().add("name", words().nothing()) : corrected(code, form);
            return errors.isAny()
                    ? pages.show(422, Templates.request(seen(code, "", form, errors)))
                    : pages.show(Templates.request(seen(code, "corrected")));
        } catch (ServiceProblem problem) {
            return refused(code, problem);
        }
    }

    private Errors corrected(String code, CorrectForm form) {
        try {
            referrals.correct(new ResidentClient.Correction(code, form.details()));
            return Errors.none();
        } catch (ServiceProblem problem) {
            return switch (problem.status()) {
                case 400 -> FormProblem.of(problem, CorrectForm.NAMES, words().notPossible());
                case 409 -> Errors.none().add("form", words().nothingKept());
                default -> throw problem;
            };
        }
    }

    /// Their code with their code word, or what they agreed to, to the number or address that they gave.
    @POST
    @Path("sending")
    public Response send(@FormParam("code") String typed, @FormParam("what") String what) {
        var code = code(typed);
        try {
            referrals.send(Map.of("code", code, "what", "code".equals(what) ? "code" : "receipt"));
            return pages.show(Templates.request(seen(code, "sent")));
        } catch (ServiceProblem problem) {
            if (problem.status() != 409) {
                return refused(code, problem);
            }
            var errors = Errors.none().add("form", words().notSent());
            return pages.show(409, Templates.request(seen(code, "", new CorrectForm(), errors)));
        }
    }

    private RequestPage seen(String code, String done) {
        return seen(code, done, new CorrectForm(), Errors.none());
    }

    private RequestPage seen(String code, String done, CorrectForm form, Errors errors) {
        var stages = referrals.look(Map.of("code", code)).stages();
        return new RequestPage(code, stages, names(stages), done, form, errors);
    }

    private ResidentWords words() {
        return pages.words(ResidentWords.class);
    }

    private Response refused(String code, ServiceProblem problem) {
        var words = words();
        var text = switch (problem.status()) {
            case 400, 404 -> words.unknown();
            case 503 -> words.tooMany();
            default -> throw problem;
        };
        var page = new RequestPage(
                code, List.of(), Map.of(), "", new CorrectForm(), Errors.none().add("code", text));
        return pages.show(problem.status() == 503 ? 503 : 404, Templates.request(page));
    }

    private Map<UUID, String> names(List<ResidentClient.Stage> stages) {
        var ids = stages.stream()
                .flatMap(stage -> Stream.of(stage.senderId(), stage.receiverId()))
                .filter(Objects::nonNull)
                .distinct()
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        return directory.of(ids).items().stream()
                .collect(Collectors.toMap(NamesClient.Named::id, NamesClient.Named::name));
    }

    private static String code(String typed) {
        var code = Objects.requireNonNullElse(typed, "").strip();
        return code.substring(0, Math.min(code.length(), LONGEST));
    }
}
