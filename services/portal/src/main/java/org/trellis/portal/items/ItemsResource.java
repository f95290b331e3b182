package org.trellis.portal.items;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Where we are guests, and what we have in hand ourselves.
@Path("/items")
@Authenticated
public class ItemsResource {

    private static final int PAGE = 20;

    /// `invite` is whom one of the items is sought for, or null. `visits` is null on later pages of our own.
    public record AllItems(
            List<ItemsClient.Item> visits,
            String nextVisits,
            List<ItemsClient.Item> own,
            String nextOwn,
            boolean closed,
            ItemsClient.Organisation invite,
            String role,
            String done) {

        public boolean isFirst() {
            return visits != null;
        }

        public String inviteQuery() {
            return invite == null ? "" : "?invite=" + invite.id() + (role.isEmpty() ? "" : "&role=" + role);
        }
    }

    public record Visits(List<ItemsClient.Item> items, String next) {}

    @CheckedTemplate(basePath = "items")
    static class Templates {
        static native TemplateInstance items(AllItems all);

        static native TemplateInstance visits(Visits visits);

        static native TemplateInstance make(ItemForm form);
    }

    private final ItemsClient directory;
    private final Viewer viewer;
    private final Pages pages;

    ItemsResource(@RestClient ItemsClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(
            @RestQuery boolean closed,
            @RestQuery UUID cursor,
            @RestQuery UUID invite,
            @RestQuery String role,
            @RestQuery String done) {
        viewer.organisation();
        var isFirst = cursor == null && !closed && invite == null;
        var visits = isFirst ? directory.visits(null, PAGE) : null;
        var own = directory.items(!closed, cursor == null ? null : cursor.toString(), PAGE);
        return pages.show(Templates.items(new AllItems(
                isFirst ? visits.items() : null,
                isFirst ? visits.next() : null,
                own.items(),
                own.next(),
                closed,
                invite == null ? null : directory.organisation(invite),
                GuestForm.role(role),
                done == null ? "" : done)));
    }

    /// The later pages of where we are guests.
    @GET
    @Path("visits")
    public Response visits(@RestQuery UUID cursor) {
        viewer.organisation();
        var found = directory.visits(cursor == null ? null : cursor.toString(), PAGE);
        return pages.show(Templates.visits(new Visits(found.items(), found.next())));
    }

    @GET
    @Path("new")
    public Response blank(@RestQuery String invite, @RestQuery String role) {
        onlyForKeepers();
        return show(200, ItemForm.toInvite(invite, role));
    }

    @POST
    @Path("new")
    public Response make(@BeanParam ItemForm form) {
        onlyForKeepers();
        form.tidy();
        if (form.title.isEmpty()) {
            form.errors.add("title", pages.words(ItemsWords.class).titleMissing());
            return show(422, form);
        }
        try {
            var made = directory.make(form.key, form.wanted());
            var next = form.invite.isEmpty() ? "" : "&invite=" + form.invite + form.roleQuery() + "#inviting";
            return pages.goTo("/items/" + made.id() + "?done=made" + next);
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(
                    problem, Map.of(), pages.words(ItemsWords.class).notPossible());
            return show(422, form);
        }
    }

    private void onlyForKeepers() {
        viewer.organisation();
        if (!viewer.isKeeper()) {
            throw new NotFoundException();
        }
    }

    private Response show(int status, ItemForm form) {
        return pages.show(status, Templates.make(form));
    }
}
