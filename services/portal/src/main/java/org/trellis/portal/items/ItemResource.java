package org.trellis.portal.items;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// One item: what it is, what was written about it, and its end.
@Path("/items/{item: [0-9a-f-]{36}}")
@Authenticated
public class ItemResource {

    private static final int CHANGED_MEANWHILE = 412;

    public record Edit(ItemsClient.Item item, ItemForm form) {}

    @CheckedTemplate(basePath = "items")
    static class Templates {
        static native TemplateInstance edit(Edit edit);

        static native TemplateInstance close(ItemsClient.Item item);

        static native TemplateInstance remove(ItemsClient.Item item);
    }

    private final ItemsClient directory;
    private final ItemPages itemPages;
    private final Pages pages;

    ItemResource(@RestClient ItemsClient directory, ItemPages itemPages, Pages pages) {
        this.directory = directory;
        this.itemPages = itemPages;
        this.pages = pages;
    }

    @GET
    public Response page(
            @RestPath UUID item,
            @RestQuery UUID cursor,
            @RestQuery String q,
            @RestQuery UUID invite,
            @RestQuery String role,
            @RestQuery String done) {
        var now = itemPages.read(item);
        return itemPages.show(now, cursor, itemPages.inviting(now, q, invite, role), done);
    }

    @POST
    @Path("notes")
    public Response add(@RestPath UUID item, @BeanParam NoteForm form) {
        form.tidy();
        var now = itemPages.read(item);
        if (form.text.isEmpty()) {
            form.errors.add("text", words().noteMissing());
        } else {
            try {
                directory.add(item, form.key, new ItemsClient.NewNote(form.text));
                return done(item, "noted");
            } catch (ServiceProblem problem) {
                form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
        }
        return itemPages.show(422, now, null, form, itemPages.inviting(now, null, null, null), null);
    }

    @GET
    @Path("words")
    public Response edit(@RestPath UUID item) {
        var now = itemPages.kept(item);
        return show(200, now, ItemForm.of(now));
    }

    @POST
    @Path("words")
    public Response save(@RestPath UUID item, @BeanParam ItemForm form) {
        var now = itemPages.kept(item);
        form.tidy();
        if (form.title.isEmpty()) {
            form.errors.add("title", words().titleMissing());
            return show(422, now, form);
        }
        try {
            directory.change(item, form.etag, form.wanted());
            return done(item, "saved");
        } catch (ServiceProblem problem) {
            if (problem.status() != CHANGED_MEANWHILE) {
                form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
                return show(422, now, form);
            }
            // With the newer mark the second press wins, knowingly: what the other wrote stands above.
            form.meanwhile = now;
            form.etag = now.etag();
            form.errors.add("form", words().changedMeanwhile());
            return show(CHANGED_MEANWHILE, now, form);
        }
    }

    @GET
    @Path("closing")
    public Response askClosing(@RestPath UUID item) {
        return pages.show(Templates.close(itemPages.kept(item)));
    }

    @POST
    @Path("closing")
    public Response close(@RestPath UUID item) {
        directory.close(itemPages.kept(item).id());
        return done(item, "closed");
    }

    @GET
    @Path("removal")
    public Response askRemoval(@RestPath UUID item) {
        return pages.show(Templates.remove(itemPages.kept(item)));
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath UUID item) {
        directory.remove(itemPages.kept(item).id());
        return pages.goTo("/items?done=removed");
    }

    private Response show(int status, ItemsClient.Item item, ItemForm form) {
        return pages.show(status, Templates.edit(new Edit(item, form)));
    }

    private Response done(UUID item, String what) {
        return pages.goTo("/items/" + item + "?done=" + what);
    }

    private ItemsWords words() {
        return pages.words(ItemsWords.class);
    }
}
