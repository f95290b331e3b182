package org.trellis.portal.together;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Drafts of others that an organisation is asked into. Nobody need answer.
@Path("/taking-part")
@Authenticated
public class TakingPartResource {

    private static final int PAGE = 10;

    /// The names are of funds.
    public record All(
            List<TakingPartClient.Invited> items,
            UUID next,
            List<TakingPartClient.Named> named,
            Map<UUID, String> funds,
            String done) {

        public String fund(UUID id) {
            return funds.get(id);
        }

        public boolean isNothing() {
            return items.isEmpty() && named.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "together")
    static class Templates {
        static native TemplateInstance takingPart(All all);
    }

    private final TakingPartClient grants;
    private final OpenFundsClient funds;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final Pages pages;

    TakingPartResource(
            @RestClient TakingPartClient grants,
            @RestClient OpenFundsClient funds,
            GrantRoles roles,
            Viewer viewer,
            Pages pages) {
        this.grants = grants;
        this.funds = funds;
        this.roles = roles;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor, @RestQuery String done) {
        mustTakePart();
        var found = grants.list(cursor, PAGE);
        var names = new HashMap<UUID, String>();
        found.items()
                .forEach(one -> names.computeIfAbsent(
                        one.fundId(), fund -> funds.read(fund).terms().name()));
        return pages.show(Templates.takingPart(new All(
                found.items(),
                found.next(),
                cursor == null ? grants.named(null, PAGE).items() : List.of(),
                names,
                Objects.requireNonNullElse(done, ""))));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response answer(@RestPath UUID id, @RestForm boolean agreed, @RestForm UUID draft) {
        mustTakePart();
        grants.answer(id, new TakingPartClient.Said(agreed, agreed ? viewer.organisationName() : null));
        return pages.goTo(
                agreed && draft != null
                        ? "/our-grants/drafts/" + draft
                        : "/taking-part?done=" + (agreed ? "yes" : "no"));
    }

    private void mustTakePart() {
        viewer.organisation();
        if (!roles.isTakingPart()) {
            throw new NotFoundException();
        }
    }
}
