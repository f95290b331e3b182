package org.trellis.portal.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// The page of somebody who lost their code. What they type is in no address, and the page after it is the same whether
/// or not anything is kept with it.
@Path("/my-request/lost-code")
public class LostCodeResource {

    private static final int LONGEST = 254;

    @CheckedTemplate(basePath = "residents")
    static class Templates {
        static native TemplateInstance lost(String reachedAt, Errors errors, Boolean asked);
    }

    private final ResidentClient referrals;
    private final Pages pages;

    LostCodeResource(@RestClient ResidentClient referrals, Pages pages) {
        this.referrals = referrals;
        this.pages = pages;
    }

    @GET
    public Response form() {
        return pages.show(Templates.lost("", Errors.none(), false));
    }

    @POST
    public Response lose(@FormParam("reachedAt") String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        var reachedAt = text.substring(0, Math.min(text.length(), LONGEST));
        try {
            referrals.lose(Map.of("reachedAt", reachedAt));
            return pages.show(Templates.lost("", Errors.none(), true));
        } catch (ServiceProblem problem) {
            var words = pages.words(ResidentWords.class);
            return switch (problem.status()) {
                case 400, 422 -> again(422, reachedAt, words.noAddress());
                case 503 -> again(503, reachedAt, words.lostTooMany());
                default -> throw problem;
            };
        }
    }

    private Response again(int status, String reachedAt, String error) {
        var errors = Errors.none().add("reachedAt", error);
        return pages.show(status, Templates.lost(reachedAt, errors, false));
    }
}
