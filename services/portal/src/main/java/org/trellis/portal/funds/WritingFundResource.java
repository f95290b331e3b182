package org.trellis.portal.funds;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Where a fund is written: a new one, or a draft anew. What is refused comes back as it was typed.
@Path("/our-funds")
@Authenticated
public class WritingFundResource {

    private static final Map<String, String> NAMES =
            Map.of("mostPence", "most", "campaigningRestriction", "campaigning");

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance write(FundForm form);
    }

    private final FundsClient grants;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    WritingFundResource(@RestClient FundsClient grants, Places places, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    @Path("new")
    public Response blank() {
        roles.mustGive();
        return pages.show(Templates.write(FundForm.blank()));
    }

    @POST
    @Path("new")
    public Response make(@BeanParam FundForm form) {
        roles.mustGive();
        var fund = form.tidy().fund(places, words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.write(form));
        }
        try {
            return pages.goTo("/our-funds/" + grants.make(form.key, fund).id() + "?done=made");
        } catch (ServiceProblem problem) {
            say(form, problem);
            return pages.show(problem.status(), Templates.write(form));
        }
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/words")
    public Response anew(@RestPath UUID id) {
        roles.mustGive();
        return pages.show(Templates.write(FundForm.of(draft(id), places)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/words")
    public Response write(@RestPath UUID id, @BeanParam FundForm form) {
        roles.mustGive();
        form.id = draft(id).id();
        var fund = form.tidy().fund(places, words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.write(form));
        }
        try {
            grants.write(id, form.etag, fund);
            return pages.goTo("/our-funds/" + id + "?done=written");
        } catch (ServiceProblem problem) {
            if (problem.code().equals("changed-meanwhile")) {
                form.etag = grants.read(id).etag();
                form.errors.add("form", words().changedMeanwhile());
            } else {
                say(form, problem);
            }
            return pages.show(problem.status(), Templates.write(form));
        }
    }

    // What was open once stays as it is, so for that there is no such page.
    private FundsClient.Fund draft(UUID id) {
        var fund = grants.read(id);
        if (!fund.isDraft()) {
            throw new NotFoundException();
        }
        return fund;
    }

    private void say(FundForm form, ServiceProblem problem) {
        var more = problem.problem().more();
        var words = words();
        switch (problem.code()) {
            case "too-many-questions" ->
                form.errors.add("questions", words.tooManyQuestions(String.valueOf(more.get("mostQuestions"))));
            case "condition-banned" ->
                form.errors.add(condition(form, more), words.banned(String.valueOf(more.get("kind"))));
            case "condition-unknown" -> form.errors.add(condition(form, more), words.conditionUnknown());
            case "amount-not-possible" -> form.errors.add("most", words.mostNotPossible());
            case "day-not-possible" -> form.errors.add("closesOn", words.dayNotPossible());
            case "fund-terms-stay" -> form.errors.add("form", words.termsStay());
            default -> form.errors = FormProblem.of(problem, NAMES, words.notPossible());
        }
    }

    private static String condition(FundForm form, Map<String, Object> more) {
        return form.conditions().field(more.get("condition") instanceof Integer at ? at : -1);
    }

    private KeepingWords words() {
        return pages.words(KeepingWords.class);
    }
}
