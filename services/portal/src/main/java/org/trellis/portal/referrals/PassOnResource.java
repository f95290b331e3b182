package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.loops.Loop;
import org.trellis.portal.loops.Sending;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Say;

/// To whom a referral can be passed on: those who agreed to take that need.
@Path("/referrals/{id: [0-9a-f-]{36}}/pass-on")
@Authenticated
public class PassOnResource {

    /// Somebody who may take it.
    public record Receiver(UUID id, String name) {}

    public record Choice(Referral referral, List<Receiver> receivers, Refused refused) {}

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance passOn(Choice choice);
    }

    private final ReferralsClient referrals;
    private final Sending sending;
    private final Places places;
    private final Say say;
    private final Pages pages;

    PassOnResource(@RestClient ReferralsClient referrals, Sending sending, Places places, Say say, Pages pages) {
        this.referrals = referrals;
        this.sending = sending;
        this.places = places;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestPath UUID id) {
        var referral = referrals.read(id);
        return referral.may("pass-on") ? show(200, referral, Refused.NOT) : pages.goTo("/referrals/" + id);
    }

    @POST
    public Response passOn(@RestPath UUID id, @RestForm UUID receiver, @RestForm String seen) {
        if (receiver == null) {
            return pages.goTo("/referrals/" + id + "/pass-on");
        }
        try {
            referrals.step(id, ReferralResource.etag(seen), new ReferralsClient.Step("pass-on", null, null, receiver));
            return pages.goTo("/referrals/" + id + "?done=pass-on");
        } catch (ServiceProblem problem) {
            var name = places.names(List.of(receiver)).getOrDefault(receiver, words().unknown());
            var refused = Refused.of(problem, name, words(), say).orElse(null);
            if (refused != null) {
                return show(problem.status(), referrals.read(id), refused);
            }
            if (problem.isCurable()) {
                return pages.goTo("/referrals/" + id + "?done=moved");
            }
            throw problem;
        }
    }

    private Response show(int status, Referral referral, Refused refused) {
        var ids = sending.of(referral.need()).stream()
                .map(Loop::otherId)
                .filter(other -> !other.equals(referral.otherId()))
                .toList();
        var names = places.names(ids);
        var receivers = ids.stream()
                .filter(names::containsKey)
                .map(one -> new Receiver(one, names.get(one)))
                .toList();
        return pages.show(status, Templates.passOn(new Choice(referral, receivers, refused)));
    }

    private ReferralWords words() {
        return pages.words(ReferralWords.class);
    }
}
