package org.trellis.portal.opengrants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// As whom an institution publishes its grants, what is wrong with them, and the button that publishes all that is not.
@Path("/our-open-data")
@Authenticated
public class PublishingResource {

    /// `publisher` and `report` are null for who never said as whom it publishes.
    public record Shown(PublisherClient.Publisher publisher, PublisherClient.Report report, UUID funder, String done) {}

    @CheckedTemplate(basePath = "opengrants")
    static class Templates {
        static native TemplateInstance publishing(Shown shown);

        static native TemplateInstance publisher(PublisherForm form);
    }

    private final PublisherClient grants;
    private final Institutions institutions;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final Pages pages;

    PublishingResource(
            @RestClient PublisherClient grants,
            Institutions institutions,
            GrantRoles roles,
            Viewer viewer,
            Pages pages) {
        this.grants = grants;
        this.institutions = institutions;
        this.roles = roles;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response look(@RestQuery String done) {
        roles.mustGive();
        var publisher = publisher();
        var report = publisher.map(_ -> grants.report());
        return pages.show(Templates.publishing(new Shown(
                publisher.orElse(null),
                report.orElse(null),
                viewer.organisation(),
                Objects.requireNonNullElse(done, ""))));
    }

    @POST
    public Response publish() {
        roles.mustGive();
        if (publisher().isEmpty()) {
            return pages.goTo("/our-open-data");
        }
        grants.publish();
        return pages.goTo("/our-open-data?done=published");
    }

    @GET
    @Path("publisher")
    public Response ask() {
        roles.mustGive();
        return show(
                200,
                publisher().map(PublisherForm::of).orElseGet(() -> PublisherForm.blank(viewer.organisationName())));
    }

    @POST
    @Path("publisher")
    public Response write(@BeanParam PublisherForm form) {
        roles.mustGive();
        form.tidy().choices = institutions.hosts();
        var publisher = form.publisher(words());
        if (form.errors.isAny()) {
            return show(422, form);
        }
        try {
            grants.write(form.etag.isEmpty() ? null : form.etag, publisher);
            return pages.goTo("/our-open-data?done=saved");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "prefix-in-use" -> form.errors.add("prefix", words().prefixInUse());
                case "prefix-stays" -> form.errors.add("prefix", words().prefixStays());
                case "changed-meanwhile" -> {
                    form.errors.add("form", words().meanwhile());
                    form.etag = publisher().map(PublisherClient.Publisher::etag).orElse("");
                }
                default -> form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
            return show(problem.status(), form);
        }
    }

    private Response show(int status, PublisherForm form) {
        form.choices = institutions.hosts();
        return pages.show(status, Templates.publisher(form));
    }

    private Optional<PublisherClient.Publisher> publisher() {
        try {
            return Optional.of(grants.read());
        } catch (ServiceProblem problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private PublishingWords words() {
        return pages.words(PublishingWords.class);
    }
}
