package org.trellis.portal.returns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.loops.Loop;
import org.trellis.portal.loops.Sending;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Pathway;
import org.trellis.portal.pathways.PathwaysClient;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// What becomes of somebody whose referral came back: to whom else it can go, or what was done.
@Path("/referrals/{id: [0-9a-f-]{36}}/settling")
@Authenticated
public class SettlingResource {

    private static final int PATHWAYS = 10;

    /// Somebody who agreed to take that need.
    public record Receiver(UUID id, String name) {}

    /// `place` is null where none was said. By `pathways` the viewer may send at once.
    public record Shown(
            Return back, String other, String place, List<Receiver> receivers, List<Pathway> pathways, Errors errors) {

        public boolean isNobodyElse() {
            return receivers.isEmpty() && pathways.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "returns")
    static class Templates {
        static native TemplateInstance settling(Shown shown);
    }

    private final ReturnsClient returns;
    private final Sending sending;
    private final PathwaysClient pathways;
    private final Places places;
    private final Pages pages;

    SettlingResource(
            @RestClient ReturnsClient returns,
            Sending sending,
            @RestClient PathwaysClient pathways,
            Places places,
            Pages pages) {
        this.returns = returns;
        this.sending = sending;
        this.pathways = pathways;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestPath UUID id) {
        var back = returns.read(id);
        return back.isWaiting() ? show(200, back, Errors.none()) : pages.goTo("/referrals/" + id);
    }

    @POST
    public Response settle(@RestPath UUID id, @RestForm String how) {
        if (how == null || how.isBlank()) {
            return show(422, returns.read(id), Errors.none().add("how", words().howMissing()));
        }
        try {
            returns.settle(id, Map.of("how", how));
            return pages.goTo("/referrals/" + id + "?done=settled");
        } catch (ServiceProblem problem) {
            if ("already-settled".equals(problem.code())) {
                return pages.goTo("/referrals/" + id + "?done=moved");
            }
            return show(
                    problem.status(),
                    returns.read(id),
                    FormProblem.of(problem, Map.of("how", "how"), words().howMissing()));
        }
    }

    private Response show(int status, Return back, Errors errors) {
        var ids = sending.of(back.need()).stream().map(Loop::otherId).toList();
        var names = places.names(ids);
        var receivers = ids.stream()
                .filter(one -> names.containsKey(one) && !one.equals(back.otherId()))
                .map(one -> new Receiver(one, names.get(one)))
                .toList();
        var other = places.names(List.of(back.otherId())).getOrDefault(back.otherId(), words().unknown());
        var place = back.area() == null ? null : places.label(back.area());
        return pages.show(status, Templates.settling(new Shown(back, other, place, receivers, open(back), errors)));
    }

    private List<Pathway> open(Return back) {
        var areas = back.area() == null ? List.<String>of() : List.of(back.area());
        return pathways.find(List.of(back.need()), areas, null, null, null, null, PATHWAYS).items().stream()
                .filter(one ->
                        "yes".equals(one.mayRefer()) && !one.organisationId().equals(back.otherId()))
                .toList();
    }

    private ReturnWords words() {
        return pages.words(ReturnWords.class);
    }
}
