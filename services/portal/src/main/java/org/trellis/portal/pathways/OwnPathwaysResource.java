package org.trellis.portal.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.hours.HoursWords;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// An organisation's own pathways: all of them, and a form for each.
@Path("/our-pathways")
@Authenticated
public class OwnPathwaysResource {

    private static final int CHANGED_MEANWHILE = 412;

    /// All of them, whether somebody waits for an answer, and what the last press of a button did.
    public record Own(List<Pathway> items, boolean waits, String done) {}

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance own(Own own);

        static native TemplateInstance edit(PathwayForm form);
    }

    private final PathwaysClient referrals;
    private final ReadersClient readers;
    private final Places places;
    private final Pages pages;

    OwnPathwaysResource(
            @RestClient PathwaysClient referrals, @RestClient ReadersClient readers, Places places, Pages pages) {
        this.referrals = referrals;
        this.readers = readers;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery String done) {
        var waits = !readers.openAsks(null, 1).items().isEmpty();
        return pages.show(Templates.own(new Own(referrals.own(), waits, done == null ? "" : done)));
    }

    @GET
    @Path("new")
    public Response fresh() {
        return pages.show(Templates.edit(PathwayForm.empty()));
    }

    @POST
    @Path("new")
    public Response add(@BeanParam PathwayForm form) {
        form.tidy();
        var wanted = form.wish(places, words(), pages.words(HoursWords.class));
        if (form.errors.isAny()) {
            return pages.show(422, Templates.edit(form));
        }
        try {
            var made = referrals.add(form.key, wanted).getEntity();
            return pages.goTo("/our-pathways/" + made.id() + "?done=saved");
        } catch (ServiceProblem problem) {
            return again(form, problem);
        }
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id, @RestQuery String done) {
        var form = read(id);
        form.done = done == null ? "" : done;
        return pages.show(Templates.edit(form));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response edit(@RestPath UUID id, @BeanParam PathwayForm form) {
        form.tidy();
        var wanted = form.wish(places, words(), pages.words(HoursWords.class));
        form.saved = saved(id);
        if (form.errors.isAny()) {
            return pages.show(422, Templates.edit(form));
        }
        try {
            referrals.edit(id, form.etag, wanted);
            return pages.goTo("/our-pathways/" + id + "?done=saved");
        } catch (ServiceProblem problem) {
            if (problem.status() == CHANGED_MEANWHILE) {
                // With the newer mark the second press wins, knowingly: a link leads to what the other one saved.
                form.etag = read(id).etag;
                form.errors.add("form", words().changedMeanwhile());
                return pages.show(CHANGED_MEANWHILE, Templates.edit(form));
            }
            return again(form, problem);
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/publication")
    public Response publish(@RestPath UUID id, @RestForm boolean published) {
        try {
            referrals.publish(id, Map.of("published", published));
            return pages.goTo("/our-pathways/" + id + "?done=" + (published ? "published" : "withdrawn"));
        } catch (ServiceProblem problem) {
            return again(read(id), problem);
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/confirmation")
    public Response confirm(@RestPath UUID id, @RestForm boolean right) {
        referrals.confirm(id, Map.of("right", right));
        return pages.goTo(right ? "/our-pathways?done=confirmed" : "/our-pathways/" + id + "?done=doubted");
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    public Response remove(@RestPath UUID id) {
        referrals.remove(id);
        return pages.goTo("/our-pathways?done=removed");
    }

    Pathway saved(UUID id) {
        return read(id).saved;
    }

    private PathwayForm read(UUID id) {
        var answer = referrals.read(id);
        return PathwayForm.of(answer.getEntity(), answer.getHeaderString("ETag"), places);
    }

    private Response again(PathwayForm form, ServiceProblem problem) {
        if ("pathway-incomplete".equals(problem.code())) {
            form.errors.add("form", words().incomplete());
        } else if ("times-overlap".equals(problem.code())) {
            form.errors.add("opens-0", pages.words(HoursWords.class).overlap());
        } else if ("day-too-far".equals(problem.code())) {
            form.errors.add("from-0", pages.words(HoursWords.class).tooFar());
        } else {
            form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
        }
        return pages.show(422, Templates.edit(form));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private PathwaysWords words() {
        return pages.words(PathwaysWords.class);
    }
}
