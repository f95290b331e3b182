package org.trellis.portal.funds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// The page of one own fund, for each resource that ends there.
@RequestScoped
public class OurFund {

    /// What was typed about money that came in.
    public record Given(String from, String amount, String key) {

        static Given blank() {
            return new Given("", "", FormKey.fresh());
        }
    }

    public record Shown(
            FundsClient.Fund fund,
            List<String> areas,
            Map<UUID, String> names,
            List<Institutions.One> givers,
            Given given,
            Errors errors,
            String done) {

        public String giver(FundsClient.Source source) {
            return names.get(source.fromId());
        }
    }

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance ourFund(Shown shown);
    }

    private final FundsClient grants;
    private final Institutions institutions;
    private final Places places;
    private final Pages pages;

    OurFund(@RestClient FundsClient grants, Institutions institutions, Places places, Pages pages) {
        this.grants = grants;
        this.institutions = institutions;
        this.places = places;
        this.pages = pages;
    }

    Response show(int status, UUID id, Given given, Errors errors, String done) {
        var fund = grants.read(id);
        var areas = fund.terms().areas().stream().map(places::label).toList();
        var names = places.names(
                fund.sources().stream().map(FundsClient.Source::fromId).toList());
        var givers = fund.isClosed() ? List.<Institutions.One>of() : institutions.givers();
        var said = Objects.requireNonNullElse(done, "");
        return pages.show(status, Templates.ourFund(new Shown(fund, areas, names, givers, given, errors, said)));
    }
}
