package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.session.Viewer;

/// The referrals that came and those that were sent, open or over.
@Path("/referrals")
@Authenticated
public class ReferralsResource {

    private static final int PAGE = 20;

    /// A referral with names in the place of ids; no name for who is no longer to be seen.
    public record Row(Referral referral, String other, String place) {}

    public record Box(boolean sent, boolean over, List<Row> rows, UUID next) {

        /// The address of the same list with another choice.
        public String address(boolean wantSent, boolean wantOver) {
            return "/referrals?box=" + (wantSent ? "sent" : "received") + (wantOver ? "&over=true" : "");
        }

        public String nextAddress() {
            return address(sent, over) + "&cursor=" + next;
        }

        public boolean isNothingYet() {
            return rows.isEmpty() && !over;
        }
    }

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance box(Box box);
    }

    private final ReferralsClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    ReferralsResource(@RestClient ReferralsClient referrals, Places places, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response box(@RestQuery String box, @RestQuery boolean over, @RestQuery UUID cursor) {
        viewer.organisation();
        var sent = "sent".equals(box);
        var found = referrals.list(sent ? "sent" : "received", !over, cursor, PAGE);
        var names = places.names(found.items().stream().map(Referral::otherId).toList());
        var rows = found.items().stream()
                .map(one ->
                        new Row(one, names.get(one.otherId()), one.area() == null ? null : places.label(one.area())))
                .toList();
        return pages.show(Templates.box(new Box(sent, over, rows, found.next())));
    }
}
