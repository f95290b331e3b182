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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Guests come and go: by the host's hand, or by their own.
@Path("/items/{item: [0-9a-f-]{36}}")
@Authenticated
public class GuestResource {

    private static final int ABSENT = 404;

    @CheckedTemplate(basePath = "items")
    static class Templates {
        static native TemplateInstance leave(ItemsClient.Item item);
    }

    private final ItemsClient directory;
    private final ItemPages itemPages;
    private final Pages pages;

    GuestResource(@RestClient ItemsClient directory, ItemPages itemPages, Pages pages) {
        this.directory = directory;
        this.itemPages = itemPages;
        this.pages = pages;
    }

    @POST
    @Path("guests")
    public Response invite(@RestPath UUID item, @BeanParam GuestForm form) {
        var now = itemPages.kept(item);
        var whom = form.tidy().guest().orElseThrow(NotFoundException::new);
        var day = form.day(words().dayMissing());
        if (day != null) {
            try {
                directory.invite(item, whom, form.wanted(day));
                return done(item, "invited");
            } catch (ServiceProblem problem) {
                form.errors = "guest-day-not-possible".equals(problem.code())
                        ? form.errors.add("until", words().dayNotPossible())
                        : FormProblem.of(problem, Map.of(), words().notPossible());
            }
        }
        return itemPages.show(422, now, null, new NoteForm().tidy(), itemPages.inviting(now, form), null);
    }

    @POST
    @Path("guests/{other: [0-9a-f-]{36}}/end")
    public Response end(@RestPath UUID item, @RestPath UUID other) {
        directory.end(itemPages.kept(item).id(), other);
        return done(item, "let-go");
    }

    @GET
    @Path("leaving")
    public Response askLeaving(@RestPath UUID item) {
        var now = itemPages.read(item);
        if (!now.guest()) {
            throw new NotFoundException();
        }
        return pages.show(Templates.leave(now));
    }

    /// Somebody who is out by now, and leaves, has what they want.
    @POST
    @Path("leaving")
    public Response leave(@RestPath UUID item) {
        try {
            directory.leave(item);
        } catch (ServiceProblem problem) {
            if (problem.status() != ABSENT) {
                throw problem;
            }
        }
        return pages.goTo("/items?done=left");
    }

    private Response done(UUID item, String what) {
        return pages.goTo("/items/" + item + "?done=" + what);
    }

    private ItemsWords words() {
        return pages.words(ItemsWords.class);
    }
}
