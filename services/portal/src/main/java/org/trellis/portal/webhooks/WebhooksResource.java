package org.trellis.portal.webhooks;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// All webhooks of an organisation, and a form for one more.
@Path("/webhooks")
@Authenticated
public class WebhooksResource {

    public record All(
            List<WebhooksClient.Webhook> items, List<WebhooksClient.Type> types, WebhookForm form, String done) {}

    @CheckedTemplate(basePath = "webhooks")
    static class Templates {
        static native TemplateInstance all(All page);

        /// The only page that shows a secret.
        static native TemplateInstance secret(WebhooksClient.Webhook webhook);
    }

    private final WebhooksClient dispatch;
    private final Viewer viewer;
    private final Pages pages;

    WebhooksResource(@RestClient WebhooksClient dispatch, Viewer viewer, Pages pages) {
        this.dispatch = dispatch;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        onlyForKeepers(viewer);
        return show(200, WebhookForm.empty(), done);
    }

    @POST
    public Response add(@BeanParam WebhookForm form) {
        onlyForKeepers(viewer);
        var words = pages.words(WebhookWords.class);
        if (!form.tidy().isWhole(words)) {
            return show(422, form, null);
        }
        try {
            var made = dispatch.add(form.key, new WebhooksClient.Wanted(form.url, form.types, true));
            return shown(pages, made);
        } catch (ServiceProblem problem) {
            form.refused(problem, words);
            return show(422, form, null);
        }
    }

    /// Not a redirect: the secret stands in this answer, and in no address. Asked for again, it is not there any more.
    static Response shown(Pages pages, WebhooksClient.Webhook webhook) {
        return pages.show(Templates.secret(webhook));
    }

    static void onlyForKeepers(Viewer viewer) {
        viewer.organisation();
        if (!viewer.mayKeepWebhooks()) {
            throw new NotFoundException();
        }
    }

    private Response show(int status, WebhookForm form, String done) {
        return pages.show(
                status,
                Templates.all(new All(dispatch.all().items(), dispatch.types().items(), form, done)));
    }
}
