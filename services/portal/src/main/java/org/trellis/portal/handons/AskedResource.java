package org.trellis.portal.handons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// "A neighbour needs a hand: can you?", without sign-in. Opening it changes nothing: scanners of messages do.
@Path("/street/{token: [A-Za-z0-9_-]{1,64}}")
public class AskedResource {

    private static final Set<String> STEPS = Set.of("accept", "refuse", "connect", "complete", "give-back");
    private static final int LONGEST = 20;

    /// `name` and `place` are null where nothing may be said; `sent`: a code is on its way; `outcome` what was chosen.
    public record Asked(
            String token,
            AskedClient.Seen seen,
            String name,
            String place,
            boolean sent,
            String done,
            String outcome,
            Errors errors) {}

    @CheckedTemplate(basePath = "handons")
    static class Templates {
        static native TemplateInstance asked(Asked asked);

        static native TemplateInstance over(String how);

        static native TemplateInstance gone();
    }

    private final AskedClient referrals;
    private final Places places;
    private final StreetCookie cookies;
    private final Pages pages;

    AskedResource(@RestClient AskedClient referrals, Places places, StreetCookie cookies, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GET
    public Response look(
            @RestPath String token, @CookieParam(StreetCookie.NAME) String browser, @RestQuery String done) {
        return show(200, token, browser, text(done), "", Errors.none());
    }

    @POST
    @Path("code")
    public Response sendCode(@RestPath String token, @CookieParam(StreetCookie.NAME) String browser) {
        try {
            referrals.sendCode(token);
            return pages.goTo("/street/" + token + "?done=sent");
        } catch (ServiceProblem problem) {
            return refused(problem, token, browser, "sent", "");
        }
    }

    @POST
    @Path("browser")
    public Response open(@RestPath String token, @RestForm String code) {
        var typed = text(code);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return show(422, token, null, "sent", "", Errors.none().add("code", words().codeMissing()));
        }
        try {
            var known = referrals.open(token, new AskedClient.Typed(typed));
            return Response.fromResponse(pages.goTo("/street/" + token))
                    .cookie(cookies.of(token, known.browser()))
                    .build();
        } catch (ServiceProblem problem) {
            return refused(problem, token, null, "sent", "");
        }
    }

    @POST
    @Path("steps")
    public Response step(
            @RestPath String token,
            @CookieParam(StreetCookie.NAME) String browser,
            @RestForm String step,
            @RestForm String outcome) {
        var said = text(step);
        var came = text(outcome);
        if (!STEPS.contains(said)) {
            return show(200, token, browser, "", "", Errors.none());
        }
        if (said.equals("complete") && came.isEmpty()) {
            return show(422, token, browser, "", "", Errors.none().add("outcome", words().outcomeMissing()));
        }
        try {
            referrals.step(token, browser, new AskedClient.Step(said, said.equals("complete") ? came : null));
        } catch (ServiceProblem problem) {
            return refused(problem, token, browser, "", came);
        }
        return said.equals("accept")
                ? pages.goTo("/street/" + token + "?done=accept")
                : Response.fromResponse(pages.show(Templates.over(said)))
                        .cookie(cookies.none(token))
                        .build();
    }

    private Response refused(ServiceProblem problem, String token, String browser, String done, String outcome) {
        var errors = Errors.none();
        switch (problem.code()) {
            case "code-wrong" -> errors.add("code", words().codeWrong());
            case "too-many-codes" -> errors.add("form", words().tooManyCodes());
            case "code-needed" -> errors.add("form", words().codeNeeded());
            case "step-not-now", "referral-moved-on" -> errors.add("form", words().movedOn());
            case "not-found" -> {
                return gone();
            }
            default -> throw problem;
        }
        return show(problem.status(), token, browser, done, outcome, errors);
    }

    private Response show(int status, String token, String browser, String done, String outcome, Errors errors) {
        try {
            var seen = referrals.look(token, browser);
            return pages.show(
                    status,
                    Templates.asked(new Asked(
                            token,
                            seen,
                            places.names(List.of(seen.organisationId())).get(seen.organisationId()),
                            seen.area() == null ? null : places.label(seen.area()),
                            done.equals("sent"),
                            done,
                            outcome,
                            errors)));
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

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private HandOnWords words() {
        return pages.words(HandOnWords.class);
    }
}
