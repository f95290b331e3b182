package org.trellis.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// Funds of others that an institution's money went into: totals, and what groups chose to show.
@Path("/source-funds")
@Authenticated
public class SourceFundsResource {

    private static final int PAGE = 20;

    /// The names are of the givers that the viewer may know.
    public record All(List<GivenClient.SourceFund> items, UUID next, Map<UUID, String> names) {

        public String giver(GivenClient.SourceFund fund) {
            return names.get(fund.funderId());
        }
    }

    public record Shown(GivenClient.SourceFund fund, String giver) {}

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance sourceFunds(All all);

        static native TemplateInstance sourceFund(Shown shown);
    }

    private final GivenClient grants;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    SourceFundsResource(@RestClient GivenClient grants, Places places, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor) {
        roles.mustGive();
        var found = grants.sources(cursor, PAGE);
        var names = places.names(
                found.items().stream().map(GivenClient.SourceFund::funderId).toList());
        return pages.show(Templates.sourceFunds(new All(found.items(), found.next(), names)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id) {
        roles.mustGive();
        var fund = grants.source(id);
        return pages.show(Templates.sourceFund(
                new Shown(fund, places.names(List.of(fund.funderId())).get(fund.funderId()))));
    }
}
