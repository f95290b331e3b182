package org.trellis.portal.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
            return pages.show(Templates.request(seen(code, false)));
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
            return pages.show(Templates.request(seen(code, true)));
        } catch (ServiceProblem problem) {
            return refused(code, problem);
        }
    }

    private RequestPage seen(String code, boolean stopped) {
        var stages = referrals.look(Map.of("code", code)).stages();
        return new RequestPage(code, stages, names(stages), stopped, Errors.none());
    }

    private Response refused(String code, ServiceProblem problem) {
        var words = pages.words(ResidentWords.class);
        var text = switch (problem.status()) {
            case 400, 404 -> words.unknown();
            case 503 -> words.tooMany();
            default -> throw problem;
        };
        var page =
                new RequestPage(code, List.of(), Map.of(), false, Errors.none().add("code", text));
        return pages.show(problem.status() == 503 ? 503 : 404, Templates.request(page));
    }

    private Map<UUID, String> names(List<ResidentClient.Stage> stages) {
        var ids = stages.stream()
                .flatMap(stage -> Stream.of(stage.senderId(), stage.receiverId()))
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
