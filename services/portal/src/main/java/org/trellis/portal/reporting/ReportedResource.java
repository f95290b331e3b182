package org.trellis.portal.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.GrantReportsClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// What groups told an institution came of its grants, or of money that it passed on.
@Path("/grant-reports")
@Authenticated
public class ReportedResource {

    private static final int PAGE = 20;

    /// The names are of groups that the viewer may know, and of funds.
    public record Reported(
            List<GrantReportsClient.Report> items,
            UUID next,
            UUID fund,
            Map<UUID, String> names,
            Map<UUID, String> funds) {

        public String group(GrantReportsClient.Report one) {
            return one.groupId() == null ? null : names.get(one.groupId());
        }

        public String fundOf(GrantReportsClient.Report one) {
            return funds.get(one.fundId());
        }
    }

    @CheckedTemplate(basePath = "reporting")
    static class Templates {
        static native TemplateInstance reported(Reported reported);
    }

    private final GrantReportsClient reports;
    private final OpenFundsClient funds;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    ReportedResource(
            @RestClient GrantReportsClient reports,
            @RestClient OpenFundsClient funds,
            Places places,
            GrantRoles roles,
            Pages pages) {
        this.reports = reports;
        this.funds = funds;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery UUID fund, @RestQuery UUID cursor) {
        roles.mustGive();
        var found = reports.list(fund, cursor, PAGE);
        var names = places.names(
                found.items().stream().map(GrantReportsClient.Report::groupId).toList());
        var titles = new HashMap<UUID, String>();
        for (var one : found.items()) {
            titles.computeIfAbsent(one.fundId(), id -> funds.read(id).terms().name());
        }
        return pages.show(Templates.reported(new Reported(found.items(), found.next(), fund, names, titles)));
    }
}
