package org.trellis.portal.pastgrants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;

/// What an institution gave before Trellis: year by year, one by one, and how one is taken away again.
@Path("/past-grants")
@Authenticated
public class PastGrantsResource {

    private static final int PAGE = 20;
    private static final int MOST_YEARS = 60;

    public record All(PastGrantsClient.Totals totals, List<PastGrantsClient.Grant> items, UUID next, String done) {

        public List<PastGrantsClient.Year> years() {
            return totals.years().stream().limit(MOST_YEARS).toList();
        }
    }

    @CheckedTemplate(basePath = "pastgrants")
    static class Templates {
        static native TemplateInstance grants(All all);

        static native TemplateInstance grant(PastGrantsClient.Grant grant);
    }

    private final PastGrantsClient grants;
    private final GrantRoles roles;
    private final Pages pages;

    PastGrantsResource(@RestClient PastGrantsClient grants, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor, @RestQuery String done) {
        roles.mustGive();
        var found = grants.list(cursor, PAGE);
        return pages.show(Templates.grants(
                new All(grants.totals(), found.items(), found.next(), Objects.requireNonNullElse(done, ""))));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id) {
        roles.mustGive();
        return pages.show(Templates.grant(grants.read(id)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    public Response remove(@RestPath UUID id) {
        roles.mustGive();
        grants.remove(id);
        return pages.goTo("/past-grants?done=removed");
    }
}
