package org.trellis.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Pages;

/// What was given from a fund, as far as it is in the open data, for everybody.
@Path("/funds/{id: [0-9a-f-]{36}}/grants")
public class FundGrantsResource {

    private static final int PAGE = 20;

    public record Shown(OpenFundsClient.Fund fund, List<GivenClient.Grant> items, UUID next) {}

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance grants(Shown shown);
    }

    private final GivenClient grants;
    private final OpenFundsClient funds;
    private final Pages pages;

    FundGrantsResource(@RestClient GivenClient grants, @RestClient OpenFundsClient funds, Pages pages) {
        this.grants = grants;
        this.funds = funds;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath UUID id, @RestQuery UUID cursor) {
        var fund = funds.read(id);
        var found = grants.grants(id, cursor, PAGE);
        return pages.show(Templates.grants(new Shown(fund, found.items(), found.next())));
    }
}
