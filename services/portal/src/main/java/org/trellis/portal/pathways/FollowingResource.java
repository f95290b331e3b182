package org.trellis.portal.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// The pathways of others that an organisation follows, and the button by which it does.
@Path("/pathways")
@Authenticated
public class FollowingResource {

    /// `names` has none of an organisation that the viewer may not know.
    public record Followed(List<FollowingClient.Followed> items, Map<UUID, String> names) {

        public String holder(FollowingClient.Followed one) {
            return one.organisationId() == null ? null : names.get(one.organisationId());
        }
    }

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance followed(Followed followed);
    }

    private final FollowingClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    FollowingResource(@RestClient FollowingClient referrals, Places places, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    @Path("followed")
    public Response followed() {
        only();
        var items = referrals.followed();
        var names = places.names(items.stream()
                .map(FollowingClient.Followed::organisationId)
                .filter(Objects::nonNull)
                .toList());
        return pages.show(Templates.followed(new Followed(items, names)));
    }

    /// `list`: the button stood in the list, to which the answer leads back.
    @POST
    @Path("{id: [0-9a-f-]{36}}/following")
    public Response follow(@RestPath UUID id, @RestForm boolean follow, @RestForm boolean list) {
        only();
        if (follow) {
            referrals.follow(id);
        } else {
            referrals.unfollow(id);
        }
        return pages.goTo(
                list ? "/pathways/followed" : "/pathways/" + id + "?done=" + (follow ? "followed" : "unfollowed"));
    }

    private void only() {
        viewer.organisation();
        if (!viewer.mayFollowPathways()) {
            throw new NotFoundException();
        }
    }
}
