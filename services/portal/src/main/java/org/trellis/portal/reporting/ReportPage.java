package org.trellis.portal.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.applying.GrantReports;
import org.trellis.portal.applying.OurGrant;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;

/// The page on what came of a grant, for each resource that ends there. Before the money came there is none.
@RequestScoped
class ReportPage {

    public record Shown(String title, ReportForm form, String done) {

        public String key() {
            return FormKey.fresh();
        }
    }

    @CheckedTemplate(basePath = "reporting")
    static class Templates {
        static native TemplateInstance report(Shown shown);
    }

    private final GrantReports reports;
    private final OurGrant ourGrant;
    private final AwardsClient awards;
    private final Pages pages;

    ReportPage(GrantReports reports, OurGrant ourGrant, @RestClient AwardsClient awards, Pages pages) {
        this.reports = reports;
        this.ourGrant = ourGrant;
        this.awards = awards;
        this.pages = pages;
    }

    /// For everybody else than the group there is no such page.
    void mustBeOurs(UUID id) {
        ourGrant.read(id);
    }

    /// As it is kept; blank where nothing was said.
    ReportForm kept(UUID id) {
        mustBeOurs(id);
        return ReportForm.of(id, reports.of(id).orElse(null));
    }

    Response show(int status, ReportForm form, String done) {
        var one = ourGrant.read(form.id);
        if (!one.isApproved() || !awards.read(form.id).isPaid()) {
            throw new NotFoundException();
        }
        return pages.show(status, Templates.report(new Shown(one.title(), form, Objects.requireNonNullElse(done, ""))));
    }
}
