package org.trellis.portal.bulletins;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Writes a bulletin as a draft, and corrects one that was sent.
@Path("/bulletins")
@Authenticated
public class WritingResource {

    private static final String ID = "{id: [0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance form(BulletinForm form);

        static native TemplateInstance correction(BulletinForm form);
    }

    private final BulletinsClient bulletins;
    private final Viewer viewer;
    private final Pages pages;

    WritingResource(@RestClient BulletinsClient bulletins, Viewer viewer, Pages pages) {
        this.bulletins = bulletins;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    @Path("new")
    public Response blank(@RestQuery String kind) {
        onlyForWriters();
        return pages.show(Templates.form(BulletinForm.blank(kind)));
    }

    @POST
    @Path("new")
    public Response draft(@BeanParam BulletinForm form) {
        onlyForWriters();
        var words = form.tidy().words(words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            return pages.goTo("/bulletins/" + bulletins.draft(form.key, words).id() + "/audience");
        } catch (ServiceProblem problem) {
            return again(problem, form);
        }
    }

    @GET
    @Path(ID + "/draft")
    public Response open(@RestPath UUID id) {
        onlyForWriters();
        try (var answer = bulletins.readTagged(id)) {
            var bulletin = answer.getEntity();
            return bulletin.isDraft()
                    ? pages.show(Templates.form(BulletinForm.of(bulletin, answer.getHeaderString("ETag"))))
                    : pages.goTo("/bulletins/" + id);
        }
    }

    @POST
    @Path(ID + "/draft")
    public Response edit(@RestPath UUID id, @BeanParam BulletinForm form) {
        onlyForWriters();
        form.tidy().id = id;
        var words = form.words(words());
        form.files = bulletins.read(id).attachments();
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            bulletins.edit(id, BulletinForm.none(form.etag), words);
            return pages.goTo("/bulletins/" + id);
        } catch (ServiceProblem problem) {
            if (problem.status() == 412) {
                form.meanwhile = true;
                form.etag = "";
                return pages.show(412, Templates.form(form));
            }
            return again(problem, form);
        }
    }

    @GET
    @Path(ID + "/correction")
    public Response correction(@RestPath UUID id) {
        onlyForWriters();
        return pages.show(Templates.correction(BulletinForm.of(bulletins.read(id), null)));
    }

    @POST
    @Path(ID + "/correction")
    public Response correct(@RestPath UUID id, @BeanParam BulletinForm form) {
        onlyForWriters();
        var current = bulletins.read(id);
        form.kind = current.kind();
        form.tidy().id = id;
        form.files = current.attachments();
        var words = form.words(words());
        if (form.body.isEmpty()) {
            form.errors.add("body", words().missing("body"));
        }
        if (form.changed.isEmpty()) {
            form.errors.add("changed", words().changedMissing());
        }
        if (form.errors.isAny()) {
            return pages.show(422, Templates.correction(form));
        }
        try {
            bulletins.correct(id, form.key, words);
            return pages.goTo("/bulletins/" + id + "?done=corrected");
        } catch (ServiceProblem problem) {
            form.askContacts = Refused.asksContacts(problem);
            form.errors = Refused.errors(problem, words());
            return pages.show(problem.status(), Templates.correction(form));
        }
    }

    private Response again(ServiceProblem problem, BulletinForm form) {
        form.askContacts = Refused.asksContacts(problem);
        form.errors = Refused.errors(problem, words());
        return pages.show(problem.status(), Templates.form(form));
    }

    private void onlyForWriters() {
        viewer.organisation();
        if (!viewer.mayWriteBulletins()) {
            throw new NotFoundException();
        }
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
