package org.trellis.portal.funds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// An institution's own funds: what each says, where its money stands, and whether it takes applications.
@Path("/our-funds")
@Authenticated
public class OurFundsResource {

    private static final int PAGE = 20;
    private static final Set<String> STATES = Set.of("open", "paused", "closed");

    public record All(List<FundsClient.Summary> items, UUID next) {}

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance ourFunds(All all);

        static native TemplateInstance closing(FundsClient.Fund fund);
    }

    private final FundsClient grants;
    private final OurFund ourFund;
    private final GrantRoles roles;
    private final Pages pages;

    OurFundsResource(@RestClient FundsClient grants, OurFund ourFund, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.ourFund = ourFund;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor) {
        roles.mustGive();
        var found = grants.list(cursor, PAGE);
        return pages.show(Templates.ourFunds(new All(found.items(), found.next())));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id, @RestQuery String done) {
        roles.mustGive();
        return ourFund.show(200, id, OurFund.Given.blank(), Errors.none(), done);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/state")
    public Response become(@RestPath UUID id, @RestForm String state) {
        roles.mustGive();
        if (state == null || !STATES.contains(state)) {
            return pages.goTo("/our-funds/" + id);
        }
        try {
            grants.become(id, new FundsClient.State(state));
            return pages.goTo("/our-funds/" + id + "?done=" + state);
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "day-not-possible" -> words().dayNotPossible();
                case "fund-state-not-possible" -> words().stateNotPossible();
                default -> throw problem;
            };
            var errors = Errors.none().add("form", text);
            return ourFund.show(problem.status(), id, OurFund.Given.blank(), errors, null);
        }
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/closing")
    public Response askToClose(@RestPath UUID id) {
        roles.mustGive();
        return pages.show(Templates.closing(grants.read(id)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/copies")
    public Response copy(@RestPath UUID id, @RestForm String key) {
        roles.mustGive();
        return pages.goTo("/our-funds/" + grants.copy(id, FormKey.of(key)).id() + "/words");
    }

    private KeepingWords words() {
        return pages.words(KeepingWords.class);
    }
}
