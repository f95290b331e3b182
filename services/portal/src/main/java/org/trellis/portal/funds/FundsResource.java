package org.trellis.portal.funds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// The money that can be applied for, for everybody to read before anybody starts.
@Path("/funds")
public class FundsResource {

    private static final int PAGE = 20;

    /// Some of them. The names are of the givers that the viewer may know.
    public record Open(List<OpenFundsClient.Fund> items, UUID next, Map<UUID, String> names) {

        public String giver(OpenFundsClient.Fund fund) {
            return names.get(fund.funderId());
        }
    }

    /// One of them; `key` goes with the application that is started from here.
    public record Shown(OpenFundsClient.Fund fund, String giver, List<String> areas, String key) {}

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance funds(Open open);

        static native TemplateInstance fund(Shown shown);
    }

    private final OpenFundsClient grants;
    private final Places places;
    private final Pages pages;

    FundsResource(@RestClient OpenFundsClient grants, Places places, Pages pages) {
        this.grants = grants;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response open(@RestQuery UUID cursor) {
        var found = grants.find(cursor, PAGE);
        var names = places.names(
                found.items().stream().map(OpenFundsClient.Fund::funderId).toList());
        return pages.show(Templates.funds(new Open(found.items(), found.next(), names)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id) {
        var fund = grants.read(id);
        var giver = places.names(List.of(fund.funderId())).get(fund.funderId());
        var areas = fund.terms().areas().stream().map(places::label).toList();
        return pages.show(Templates.fund(new Shown(fund, giver, areas, FormKey.fresh())));
    }
}
