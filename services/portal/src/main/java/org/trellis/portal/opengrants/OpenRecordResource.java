package org.trellis.portal.opengrants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.applying.OurGrant;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// What everybody will read of a paid grant, for its group before them; a steward says how. Whoever is not of the group
/// finds nothing here, and nobody does before the money is there.
@Path("/our-grants/{id: [0-9a-f-]{36}}/open-data")
@Authenticated
public class OpenRecordResource {

    /// `asking` is whether the group can still let it be published sooner; `areas` are in words.
    public record Shown(
            OpenRecord record, String standing, boolean asking, List<String> areas, WishForm form, String done) {}

    /// A paid grant that its funder does not publish, or not yet. `funder` is null for a name that is not to be seen.
    public record None(Application application, String funder) {}

    @CheckedTemplate(basePath = "opengrants")
    static class Templates {
        static native TemplateInstance openRecord(Shown shown);

        static native TemplateInstance noRecord(None none);
    }

    private final RecordsClient records;
    private final OurGrant ourGrant;
    private final AwardsClient awards;
    private final GrantRoles roles;
    private final Places places;
    private final InstantSource clock;
    private final Pages pages;

    OpenRecordResource(
            @RestClient RecordsClient records,
            OurGrant ourGrant,
            @RestClient AwardsClient awards,
            GrantRoles roles,
            Places places,
            InstantSource clock,
            Pages pages) {
        this.records = records;
        this.ourGrant = ourGrant;
        this.awards = awards;
        this.roles = roles;
        this.places = places;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery String done) {
        var application = ourGrant.read(id);
        return read(id).map(one -> show(200, one, WishForm.of(one), done)).orElseGet(() -> none(application));
    }

    @POST
    public Response wish(@RestPath UUID id, @BeanParam WishForm form) {
        roles.mustSign();
        ourGrant.read(id);
        var one = found(id);
        var wish = form.tidy().wish(one.nameable(), words());
        if (form.errors.isAny()) {
            return show(422, one, form, null);
        }
        try {
            records.wish(id, form.etag(), wish);
            return pages.goTo("/our-grants/" + id + "/open-data?done=saved");
        } catch (ServiceProblem problem) {
            return refused(found(id), form, problem);
        }
    }

    private Response refused(OpenRecord one, WishForm form, ServiceProblem problem) {
        switch (problem.code()) {
            case "personal-text" ->
                form.errors.add(Objects.toString(problem.problem().more().get("field"), "form"), words().personal());
            case "no-name-to-show" -> form.errors.add("named", words().noName());
            case "changed-meanwhile" -> {
                form.errors.add("form", words().meanwhile());
                form.over(one);
            }
            default -> throw problem;
        }
        return show(problem.status(), one, form, null);
    }

    private Response show(int status, OpenRecord one, WishForm form, String done) {
        var now = clock.instant();
        return pages.show(
                status,
                Templates.openRecord(new Shown(
                        one,
                        one.standing(now),
                        one.isWaiting(now),
                        one.areas().stream().map(places::label).toList(),
                        form,
                        Objects.requireNonNullElse(done, ""))));
    }

    private Response none(Application application) {
        if (!application.isApproved() || !awards.read(application.id()).isPaid()) {
            throw new NotFoundException();
        }
        var funder = application.funderId();
        return pages.show(Templates.noRecord(
                new None(application, places.names(List.of(funder)).get(funder))));
    }

    private OpenRecord found(UUID id) {
        return read(id).orElseThrow(NotFoundException::new);
    }

    private Optional<OpenRecord> read(UUID id) {
        try {
            return Optional.of(records.read(id));
        } catch (ServiceProblem problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private OpenGrantWords words() {
        return pages.words(OpenGrantWords.class);
    }
}
