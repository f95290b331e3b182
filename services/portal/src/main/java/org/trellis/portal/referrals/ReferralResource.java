package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.handons.Block;
import org.trellis.portal.handons.HandOns;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.returns.Return;
import org.trellis.portal.returns.ReturnsClient;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Say;

/// One referral: what happened with it, and what the viewer's side can do next.
@Path("/referrals/{id: [0-9a-f-]{36}}")
@Authenticated
public class ReferralResource {

    /// What was pressed and chosen. Nobody is made to say why: `none` is a choice too.
    record Said(String step, String reason, String outcome) {

        static final Said NOTHING = new Said("", "", "");

        ReferralsClient.Step asStep() {
            return new ReferralsClient.Step(
                    step,
                    reason.isEmpty() || reason.equals("none") ? null : reason,
                    outcome.isEmpty() ? null : outcome,
                    null);
        }
    }

    /// `place` is null where none was said, `person` while nothing of them may be known here, `back` when it did not
    /// come
    /// back to the viewer, `handOn` where there is no street to hand it to.
    public record Shown(
            Referral referral,
            String other,
            String place,
            PersonClient.Details person,
            Return back,
            List<ReferralsClient.Taken> steps,
            String reason,
            String outcome,
            Refused refused,
            Errors errors,
            Block handOn,
            String done) {}

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance referral(Shown shown);
    }

    private final ReferralsClient referrals;
    private final PersonClient people;
    private final ReturnsClient returns;
    private final HandOns handOns;
    private final Places places;
    private final Say say;
    private final Pages pages;

    ReferralResource(
            @RestClient ReferralsClient referrals,
            @RestClient PersonClient people,
            @RestClient ReturnsClient returns,
            HandOns handOns,
            Places places,
            Say say,
            Pages pages) {
        this.referrals = referrals;
        this.people = people;
        this.returns = returns;
        this.handOns = handOns;
        this.places = places;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response referral(@RestPath UUID id, @RestQuery String done) {
        return show(200, id, Said.NOTHING, Refused.NOT, Errors.none(), text(done));
    }

    /// `seen` is how many steps it had taken when the button was shown.
    @POST
    @Path("steps")
    public Response take(
            @RestPath UUID id,
            @RestForm String step,
            @RestForm String reason,
            @RestForm String outcome,
            @RestForm String seen) {
        var said = new Said(text(step), text(reason), text(outcome));
        if (said.step().equals("complete") && said.outcome().isEmpty()) {
            var errors = Errors.none().add("outcome", words().outcomeMissing());
            return show(422, id, said, Refused.NOT, errors, "");
        }
        try {
            referrals.step(id, etag(seen), said.asStep());
            return pages.goTo("/referrals/" + id + "?done=" + said.step());
        } catch (ServiceProblem problem) {
            return again(id, said, problem);
        }
    }

    private Response again(UUID id, Said said, ServiceProblem problem) {
        var refused = Refused.NOT;
        var errors = Errors.none();
        switch (problem.code()) {
            case "referral-moved-on", "changed-meanwhile", "step-of-the-other-side" ->
                errors.add("form", words().movedOn());
            case "reason-needed" -> errors.add("reason", words().reasonNeeded());
            default -> {
                refused = Refused.of(problem, other(referrals.read(id)), words(), say)
                        .orElse(Refused.NOT);
                if (refused == Refused.NOT) {
                    errors = FormProblem.of(problem, Map.of(), words().notPossible());
                }
            }
        }
        return show(problem.status(), id, said, refused, errors, "");
    }

    private Response show(int status, UUID id, Said said, Refused refused, Errors errors, String done) {
        var referral = referrals.read(id);
        return pages.show(
                status,
                Templates.referral(new Shown(
                        referral,
                        other(referral),
                        referral.area() == null ? null : places.label(referral.area()),
                        PersonResource.known(people, id),
                        referral.sentByYou() && referral.isOver() ? ReturnsClient.of(returns, id) : null,
                        referrals.steps(id),
                        said.reason(),
                        said.outcome(),
                        refused,
                        errors,
                        referral.sentByYou() || referral.isOver()
                                ? null
                                : handOns.of(id).orElse(null),
                        done)));
    }

    private String other(Referral referral) {
        var name = places.names(Collections.singleton(referral.otherId())).get(referral.otherId());
        return name == null ? words().unknown() : name;
    }

    /// None where the form did not say: the service then looks only at where the referral is.
    static String etag(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? "\"" + seen + "\"" : null;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private ReferralWords words() {
        return pages.words(ReferralWords.class);
    }
}
