package org.trellis.portal.concerns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Lets an organisation choose who hears of concerns about it, and a safeguarding lead say that theirs takes concerns.
@Path("/safeguarding")
@Authenticated
public class SafeguardingResource {

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance safeguarding(SafeguardingForm form);
    }

    private final DoorsClient referrals;
    private final Doors doors;
    private final Places places;
    private final Viewer viewer;
    private final ConcernRoles roles;
    private final Pages pages;

    SafeguardingResource(
            @RestClient DoorsClient referrals,
            Doors doors,
            Places places,
            Viewer viewer,
            ConcernRoles roles,
            Pages pages) {
        this.referrals = referrals;
        this.doors = doors;
        this.places = places;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response read(@RestQuery String done) {
        var form = asItIs(new SafeguardingForm());
        form.done = done;
        return pages.show(Templates.safeguarding(form));
    }

    @POST
    @Path("lead")
    public Response choose(@BeanParam SafeguardingForm typed) {
        var chosen = typed.lead;
        var form = asItIs(typed);
        form.lead = chosen;
        if ("nobody".equals(chosen)) {
            referrals.drop();
            return pages.goTo("/safeguarding?done=nobody");
        }
        if (form.chosen() == null) {
            form.errors.add("lead", words().leadMissing());
            return pages.show(422, Templates.safeguarding(form));
        }
        try {
            referrals.choose(new DoorsClient.NewLead(form.chosen()));
            return pages.goTo("/safeguarding?done=chosen");
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
    }

    @POST
    @Path("door")
    public Response open(@BeanParam SafeguardingForm typed) {
        var door = typed.door(places, words());
        if (typed.errors.isAny()) {
            return pages.show(422, Templates.safeguarding(asItIs(typed)));
        }
        try {
            referrals.open(door);
            return pages.goTo("/safeguarding?done=open");
        } catch (ServiceProblem problem) {
            return refused(asItIs(typed), problem);
        }
    }

    @POST
    @Path("door/end")
    public Response shut() {
        referrals.shut();
        return pages.goTo("/safeguarding?done=shut");
    }

    private Response refused(SafeguardingForm form, ServiceProblem problem) {
        if ("not-linked".equals(problem.code())) {
            form.errors.add("lead", words().leadNotLinked());
        } else {
            form.errors = FormProblem.of(problem, Map.of("leadId", "lead"), words().notSent());
        }
        return pages.show(problem.status(), Templates.safeguarding(form));
    }

    // What was typed stays; what was not is as it stands.
    private SafeguardingForm asItIs(SafeguardingForm form) {
        var me = viewer.organisation();
        if (!roles.isAnswering()) {
            throw new NotFoundException();
        }
        var all = doors.all();
        form.choices =
                all.stream().filter(one -> one.near() && !one.id().equals(me)).toList();
        lead().ifPresent(lead -> {
            form.lead = lead.leadId().toString();
            form.holds = lead.holds();
        });
        all.stream().filter(one -> one.id().equals(me)).findFirst().ifPresent(own -> {
            form.open = true;
            form.telephone = form.telephone == null ? own.telephone() : form.telephone;
            form.words = form.words == null ? own.words() : form.words;
            form.areas = form.areas == null
                    ? own.areas().stream().map(places::label).collect(Collectors.joining("\n"))
                    : form.areas;
        });
        return form;
    }

    private Optional<DoorsClient.Lead> lead() {
        try {
            return Optional.of(referrals.lead());
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private ConcernWords words() {
        return pages.words(ConcernWords.class);
    }
}
