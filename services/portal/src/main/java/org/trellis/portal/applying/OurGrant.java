package org.trellis.portal.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.session.Viewer;

/// The page of one application, for each resource that ends there.
@RequestScoped
public class OurGrant {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// The names are of those that the viewer may know. `award` is null for what is not approved,
    /// and `report` where nothing was said of what came of it.
    public record Shown(
            Application application,
            AwardsClient.Award award,
            GrantReportsClient.Report report,
            String standing,
            String fund,
            String otherFund,
            Map<UUID, String> names,
            SpendForm form,
            Errors errors,
            String done) {

        public String funder() {
            return names.get(application.funderId());
        }

        public boolean isWithdrawable() {
            return !application.isWithdrawn() && !application.isRefused() && (award == null || !award.isOnItsWay());
        }

        public String host() {
            return names.get(application.hostId());
        }
    }

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance ourGrant(Shown shown);
    }

    private final ApplicationsClient applications;
    private final AwardsClient awards;
    private final GrantReports reports;
    private final OpenFundsClient funds;
    private final Places places;
    private final Viewer viewer;
    private final InstantSource clock;
    private final Pages pages;

    OurGrant(
            @RestClient ApplicationsClient applications,
            @RestClient AwardsClient awards,
            GrantReports reports,
            @RestClient OpenFundsClient funds,
            Places places,
            Viewer viewer,
            InstantSource clock,
            Pages pages) {
        this.applications = applications;
        this.awards = awards;
        this.reports = reports;
        this.funds = funds;
        this.places = places;
        this.viewer = viewer;
        this.clock = clock;
        this.pages = pages;
    }

    /// Of the group acted for; for everybody else there is no such page.
    public Application read(UUID id) {
        viewer.group();
        var one = applications.read(id);
        if (!one.isMine()) {
            throw new NotFoundException();
        }
        return one;
    }

    Response show(int status, UUID id, Errors errors, String done) {
        return show(status, id, null, errors, done);
    }

    /// `form` is what was typed about the money; null for a blank one.
    Response show(int status, UUID id, SpendForm form, Errors errors, String done) {
        var one = read(id);
        var award = one.isApproved() ? awards.read(id) : null;
        var other = one.decision() == null ? null : one.decision().otherFundId();
        return pages.show(
                status,
                Templates.ourGrant(new Shown(
                        one,
                        award,
                        award != null && award.isPaid() ? reports.of(id).orElse(null) : null,
                        Standing.of(one, award, LocalDate.ofInstant(clock.instant(), LONDON)),
                        funds.read(one.fundId()).terms().name(),
                        other == null ? null : funds.read(other).terms().name(),
                        places.names(Arrays.asList(one.funderId(), one.hostId())),
                        form == null ? SpendForm.blank(award == null ? null : award.leftPence()) : form,
                        errors == null ? Errors.none() : errors,
                        Objects.requireNonNullElse(done, ""))));
    }
}
