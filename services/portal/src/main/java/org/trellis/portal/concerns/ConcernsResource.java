package org.trellis.portal.concerns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.session.Viewer;

/// What a safeguarding lead has to deal with, what the organisation is asked, and what it sent.
@Path("/concerns")
@Authenticated
public class ConcernsResource {

    /// Lists that are not for the viewer are null.
    public record All(
            String done,
            boolean over,
            List<ConcernsClient.Concern> received,
            UUID nextReceived,
            List<ConcernsClient.Question> questions,
            List<ConcernsClient.Sent> sent,
            UUID nextSent,
            Map<UUID, String> names) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance concerns(All all);
    }

    private final ConcernsClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final ConcernRoles roles;
    private final Pages pages;

    ConcernsResource(
            @RestClient ConcernsClient referrals, Places places, Viewer viewer, ConcernRoles roles, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(
            @RestQuery String done, @RestQuery boolean over, @RestQuery UUID received, @RestQuery UUID sent) {
        viewer.organisation();
        var in = roles.isLead() ? referrals.received(!over, received) : null;
        var asked = roles.isAnswering() ? referrals.questions().items() : null;
        var out = referrals.sent(sent);
        var ids = new HashSet<UUID>();
        if (in != null) {
            in.items().forEach(one -> ids.add(one.senderId()));
            in.items().stream().filter(one -> one.aboutId() != null).forEach(one -> ids.add(one.aboutId()));
        }
        if (asked != null) {
            asked.forEach(one -> ids.add(one.askerId()));
        }
        out.items().forEach(one -> ids.add(one.receiverId()));
        return pages.show(Templates.concerns(new All(
                done,
                over,
                in == null ? null : in.items(),
                in == null ? null : in.next(),
                asked,
                out.items(),
                out.next(),
                places.names(ids))));
    }
}
