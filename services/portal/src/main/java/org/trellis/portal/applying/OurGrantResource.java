package org.trellis.portal.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// One application of the group's: as it was sent, where it stands, and what the group can do about it.
@Path("/our-grants/{id: [0-9a-f-]{36}}")
@Authenticated
public class OurGrantResource {

    /// What somebody is asked once more before it happens. `words` were typed.
    public record Asked(Application application, String words, Errors errors) {}

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance withdrawal(Asked asked);

        static native TemplateInstance appeal(Asked asked);

        static native TemplateInstance confirmation(Asked asked);
    }

    private final OurGrant ourGrant;
    private final ApplicationsClient applications;
    private final AwardsClient awards;
    private final GrantRoles roles;
    private final Pages pages;

    OurGrantResource(
            OurGrant ourGrant,
            @RestClient ApplicationsClient applications,
            @RestClient AwardsClient awards,
            GrantRoles roles,
            Pages pages) {
        this.ourGrant = ourGrant;
        this.applications = applications;
        this.awards = awards;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response grant(@RestPath UUID id, @RestQuery String done) {
        return ourGrant.show(200, id, null, done);
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@RestPath UUID id) {
        return pages.show(Templates.withdrawal(asked(id)));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestPath UUID id) {
        roles.mustSign();
        try {
            applications.withdraw(id);
            return pages.goTo("/our-grants/" + id + "?done=withdrawn");
        } catch (ServiceProblem problem) {
            return refused(id, problem, "application-paid", words().alreadyPaid());
        }
    }

    @GET
    @Path("appeal")
    public Response askToAppeal(@RestPath UUID id) {
        return pages.show(Templates.appeal(asked(id)));
    }

    @POST
    @Path("appeal")
    public Response appeal(@RestPath UUID id, @RestForm String words) {
        roles.mustSign();
        var typed = Objects.requireNonNullElse(words, "").strip();
        if (typed.isEmpty() || typed.length() > 2000) {
            var errors = Errors.none().add("words", words().appealWords());
            return pages.show(422, Templates.appeal(new Asked(ourGrant.read(id), typed, errors)));
        }
        try {
            applications.appeal(id, new ApplicationsClient.Appeal(typed));
            return pages.goTo("/our-grants/" + id + "?done=appealed");
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "appealed-before" -> words().appealedBefore();
                case "application-not-refused", "application-withdrawn" -> words().notRefused();
                default -> throw problem;
            };
            return pages.show(
                    problem.status(),
                    Templates.appeal(
                            new Asked(ourGrant.read(id), typed, Errors.none().add("words", text))));
        }
    }

    @GET
    @Path("confirmation")
    public Response askToConfirm(@RestPath UUID id) {
        return pages.show(Templates.confirmation(asked(id)));
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath UUID id) {
        roles.mustSign();
        try {
            awards.confirm(id);
            return pages.goTo("/our-grants/" + id + "?done=confirmed");
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("second-steward-needed")) {
                return refused(id, problem, "application-not-approved", words().notApproved());
            }
            var errors = Errors.none().add("form", words().secondSteward());
            return pages.show(403, Templates.confirmation(new Asked(ourGrant.read(id), "", errors)));
        }
    }

    private Response refused(UUID id, ServiceProblem problem, String code, String text) {
        if (!problem.code().equals(code)) {
            throw problem;
        }
        return ourGrant.show(problem.status(), id, Errors.none().add("form", text), null);
    }

    private Asked asked(UUID id) {
        roles.mustSign();
        return new Asked(ourGrant.read(id), "", Errors.none());
    }

    private ApplyingWords words() {
        return pages.words(ApplyingWords.class);
    }
}
