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
import org.trellis.portal.session.Viewer;

/// The referrals that came and those that were sent, open or over.
@Path("/referrals")
@Authenticated
public class ReferralsResource {

    private static final int PAGE = 20;

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
    private final Rows rows;
    private final Viewer viewer;
    private final Pages pages;

    ReferralsResource(@RestClient ReferralsClient referrals, Rows rows, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.rows = rows;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response box(@RestQuery String box, @RestQuery boolean over, @RestQuery UUID cursor) {
        viewer.organisation();
        var sent = "sent".equals(box);
        var found = referrals.list(sent ? "sent" : "received", !over, cursor, PAGE);
        return pages.show(Templates.box(new Box(sent, over, rows.of(found.items()), found.next())));
    }
}
