package org.trellis.portal.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.ApplicationsClient;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.applying.GrantReports;
import org.trellis.portal.applying.GrantReportsClient;
import org.trellis.portal.applying.Standing;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// The page of one application that came, for each resource that ends there.
@RequestScoped
public class Received {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// The names are of those that the viewer may know. `award` is null for what is not approved. `otherFund` is the
    /// name of the fund that the decision, or the proposal, points to.
    public record Shown(
            Application application,
            DecidingClient.Deciding deciding,
            AwardsClient.Award award,
            GrantReportsClient.Report report,
            String standing,
            String fund,
            String otherFund,
            Map<UUID, String> names,
            String key,
            Errors errors,
            String done) {

        /// As directory knows it, or else as the group itself wrote it here.
        public String group() {
            var known = names.get(application.groupId());
            return known != null || application.content() == null
                    ? known
                    : application.content().profile().get("name");
        }

        public String name(UUID id) {
            return names.get(id);
        }

        public String host() {
            return names.get(application.hostId());
        }

        public boolean isToPropose() {
            return application.isUndecided() && !deciding.youAreOut() && deciding.proposal() == null && !isForAnother();
        }

        public boolean isAppealed() {
            return "appealed".equals(application.state());
        }

        /// Whether somebody who had no part in the first decision has to propose the second one.
        public boolean isForAnother() {
            return isAppealed() && deciding.tookPart();
        }

        /// Whether somebody else than before has to decide.
        public boolean isDecidedBefore() {
            return isAppealed() && deciding.decidedBefore();
        }

        /// Nothing is approved while there is one.
        public boolean isFlagged() {
            return deciding.openFlags() > 0;
        }

        /// Whether there is nothing to pay yet, and all have said what they have to.
        public boolean isToPay() {
            return "to-be-paid".equals(standing) || "pay-again".equals(standing);
        }

        public boolean isComingBack() {
            return award != null
                    && award.leftover() != null
                    && !award.leftover().repurposed()
                    && !award.leftover().returned();
        }
    }

    @CheckedTemplate(basePath = "deciding")
    static class Templates {
        static native TemplateInstance application(Shown shown);
    }

    private final ApplicationsClient applications;
    private final DecidingClient deciding;
    private final AwardsClient awards;
    private final GrantReports reports;
    private final OpenFundsClient funds;
    private final Places places;
    private final GrantRoles roles;
    private final InstantSource clock;
    private final Pages pages;

    Received(
            @RestClient ApplicationsClient applications,
            @RestClient DecidingClient deciding,
            @RestClient AwardsClient awards,
            GrantReports reports,
            @RestClient OpenFundsClient funds,
            Places places,
            GrantRoles roles,
            InstantSource clock,
            Pages pages) {
        this.applications = applications;
        this.deciding = deciding;
        this.awards = awards;
        this.reports = reports;
        this.funds = funds;
        this.places = places;
        this.roles = roles;
        this.clock = clock;
        this.pages = pages;
    }

    Application read(UUID id) {
        roles.mustGive();
        var one = applications.read(id);
        if (one.isMine()) {
            throw new NotFoundException();
        }
        return one;
    }

    Response show(int status, UUID id, Errors errors, String done) {
        var one = read(id);
        var stands = deciding.read(id);
        var award = one.isApproved() ? awards.read(id) : null;
        var other = other(one, stands.proposal());
        return pages.show(
                status,
                Templates.application(new Shown(
                        one,
                        stands,
                        award,
                        award != null && award.isPaid() ? reports.of(id).orElse(null) : null,
                        Standing.of(one, award, LocalDate.ofInstant(clock.instant(), LONDON)),
                        funds.read(one.fundId()).terms().name(),
                        other == null ? null : funds.read(other).terms().name(),
                        places.names(named(one, award)),
                        FormKey.fresh(),
                        errors,
                        Objects.requireNonNullElse(done, ""))));
    }

    private static List<UUID> named(Application one, AwardsClient.Award award) {
        var ids = new ArrayList<>(Arrays.asList(one.groupId(), one.hostId()));
        if (award != null) {
            award.held().forEach(held -> ids.add(held.hostId()));
        }
        return ids;
    }

    private static UUID other(Application one, DecidingClient.Proposal proposal) {
        if (proposal != null) {
            return proposal.otherFundId();
        }
        return one.decision() == null ? null : one.decision().otherFundId();
    }
}
