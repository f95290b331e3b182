package org.trellis.portal.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.ApplicationsClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;

/// The applications that came to an institution.
@Path("/applications")
@Authenticated
public class InboxResource {

    private static final int PAGE = 20;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> STATES = List.of("sent", "appealed", "approved", "refused", "withdrawn");

    /// The names are of the groups that the viewer may know. `fund` narrows it to one; null for all.
    public record Inbox(
            String state, UUID fund, List<Application> items, UUID next, Map<UUID, String> names, LocalDate today) {

        public String group(Application one) {
            return names.get(one.groupId());
        }

        public List<String> states() {
            return STATES;
        }

        /// Whether several can be decided at once.
        public boolean isTicking() {
            return items.stream().anyMatch(Application::isUndecided);
        }

        public boolean isLate(Application one) {
            return one.isUndecided() && one.decideBy() != null && one.decideBy().isBefore(today);
        }
    }

    @CheckedTemplate(basePath = "deciding")
    static class Templates {
        static native TemplateInstance inbox(Inbox inbox);
    }

    private final ApplicationsClient applications;
    private final Places places;
    private final GrantRoles roles;
    private final InstantSource clock;
    private final Pages pages;

    InboxResource(
            @RestClient ApplicationsClient applications,
            Places places,
            GrantRoles roles,
            InstantSource clock,
            Pages pages) {
        this.applications = applications;
        this.places = places;
        this.roles = roles;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response inbox(@RestQuery String state, @RestQuery UUID fund, @RestQuery UUID cursor) {
        roles.mustGive();
        var chosen = state != null && STATES.contains(state) ? state : "sent";
        var found = applications.list(fund, chosen, cursor, PAGE);
        var names =
                places.names(found.items().stream().map(Application::groupId).toList());
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        return pages.show(Templates.inbox(new Inbox(chosen, fund, found.items(), found.next(), names, today)));
    }
}
