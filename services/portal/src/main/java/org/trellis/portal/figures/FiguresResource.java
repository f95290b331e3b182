package org.trellis.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.FundsClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;

/// Where the money of an institution's funds went, of one or of all together.
@Path("/our-funds")
@Authenticated
public class FiguresResource {

    /// `fund` is null for all together. Areas and kinds without anybody are in words.
    public record Shown(
            FundsClient.Fund fund,
            FiguresClient.Figures figures,
            String by,
            Plot money,
            Plot pipeline,
            Plot areas,
            List<String> withoutApplication,
            List<String> withoutGrant,
            Plot ways,
            Plot overTime,
            Plot moneyOverTime) {

        public String address() {
            return fund == null ? "/our-funds/figures" : "/our-funds/" + fund.id() + "/figures";
        }

        public boolean isByMonth() {
            return MONTH.equals(by);
        }
    }

    private static final String MONTH = "month";
    private static final String CSV = "text/csv;charset=UTF-8";

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance figures(Shown shown);
    }

    private final FiguresClient grants;
    private final FundsClient funds;
    private final Plots plots;
    private final GrantRoles roles;
    private final Pages pages;

    FiguresResource(
            @RestClient FiguresClient grants,
            @RestClient FundsClient funds,
            Plots plots,
            GrantRoles roles,
            Pages pages) {
        this.grants = grants;
        this.funds = funds;
        this.plots = plots;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    @Path("figures")
    public Response all(@RestQuery String by) {
        roles.mustGive();
        return show(null, grants.all(unit(by)), unit(by));
    }

    @GET
    @Path("figures.csv")
    public Response allAsCsv(@RestQuery String by) {
        roles.mustGive();
        return sheet(grants.allAsCsv(unit(by)), "funds.csv");
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/figures")
    public Response one(@RestPath UUID id, @RestQuery String by) {
        roles.mustGive();
        return show(funds.read(id), grants.one(id, unit(by)), unit(by));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/figures.csv")
    public Response oneAsCsv(@RestPath UUID id, @RestQuery String by) {
        roles.mustGive();
        return sheet(grants.oneAsCsv(id, unit(by)), "fund.csv");
    }

    private Response show(FundsClient.Fund fund, FiguresClient.Figures figures, String by) {
        return pages.show(Templates.figures(new Shown(
                fund,
                figures,
                by,
                plots.money(figures),
                plots.pipeline(figures),
                plots.areas(figures),
                plots.withoutApplication(figures),
                plots.withoutGrant(figures),
                plots.ways(figures),
                plots.overTime(figures, by),
                plots.moneyOverTime(figures, by))));
    }

    // What is neither is read as a month: nobody is refused a page for its address.
    private static String unit(String by) {
        return "week".equals(by) ? "week" : MONTH;
    }

    private static Response sheet(String csv, String name) {
        return Response.ok(csv, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
