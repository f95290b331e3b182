package org.trellis.portal.webhooks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One webhook: how it does, what was sent to it, and all that can be done with it.
@Path("/webhooks/{id: [0-9a-f-]{36}}")
@Authenticated
public class WebhookResource {

    private static final int PAGE = 20;
    private static final Duration BACK = Duration.ofDays(14);
    private static final Set<String> NOT_NOW = Set.of("webhook-off", "test-under-way", "replay-too-old");

    /// `number` is how many were sent again.
    public record One(
            WebhooksClient.Webhook webhook,
            List<WebhooksClient.Type> types,
            WebhookForm form,
            WebhooksClient.Deliveries deliveries,
            String done,
            int number) {

        public boolean isFailing() {
            return deliveries.items().stream().anyMatch(one -> one.state().equals("failed"));
        }
    }

    @CheckedTemplate(basePath = "webhooks")
    static class Templates {
        static native TemplateInstance one(One page);

        static native TemplateInstance remove(WebhooksClient.Webhook webhook);
    }

    private final WebhooksClient dispatch;
    private final Viewer viewer;
    private final Pages pages;
    private final InstantSource clock;

    WebhookResource(@RestClient WebhooksClient dispatch, Viewer viewer, Pages pages, InstantSource clock) {
        this.dispatch = dispatch;
        this.viewer = viewer;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery String done, @RestQuery int number) {
        WebhooksResource.onlyForKeepers(viewer);
        var webhook = dispatch.read(id);
        return show(200, webhook, WebhookForm.of(webhook), cursor, done, number);
    }

    @POST
    public Response save(@RestPath UUID id, @BeanParam WebhookForm form) {
        WebhooksResource.onlyForKeepers(viewer);
        var webhook = dispatch.read(id);
        var words = pages.words(WebhookWords.class);
        if (form.tidy().isWhole(words)) {
            try {
                dispatch.change(id, new WebhooksClient.Wanted(form.url, form.types, webhook.on()));
                return done(id, "saved");
            } catch (ServiceProblem problem) {
                form.refused(problem, words);
            }
        }
        return show(422, webhook, form, null, null, 0);
    }

    @POST
    @Path("switch")
    public Response turn(@RestPath UUID id, @RestForm String to) {
        WebhooksResource.onlyForKeepers(viewer);
        var webhook = dispatch.read(id);
        var on = "on".equals(to);
        try {
            dispatch.change(id, new WebhooksClient.Wanted(webhook.url(), webhook.types(), on));
            return done(id, on ? "on" : "off");
        } catch (ServiceProblem problem) {
            var form = WebhookForm.of(webhook);
            form.refused(problem, pages.words(WebhookWords.class));
            return show(422, webhook, form, null, null, 0);
        }
    }

    @POST
    @Path("test")
    public Response test(@RestPath UUID id) {
        WebhooksResource.onlyForKeepers(viewer);
        return unlessNotNow(id, () -> {
            dispatch.test(id);
            return done(id, "tested");
        });
    }

    @POST
    @Path("replay")
    public Response replay(@RestPath UUID id, @RestForm UUID delivery) {
        WebhooksResource.onlyForKeepers(viewer);
        var wanted = delivery == null
                ? new WebhooksClient.Replay(null, clock.instant().minus(BACK), "failed")
                : new WebhooksClient.Replay(List.of(delivery), null, null);
        return unlessNotNow(id, () -> {
            var replayed = dispatch.replay(id, wanted);
            return pages.goTo("/webhooks/%s?done=replayed&number=%d".formatted(id, replayed.replayed()));
        });
    }

    @POST
    @Path("secret")
    public Response rotate(@RestPath UUID id, @RestForm String seen) {
        WebhooksResource.onlyForKeepers(viewer);
        return WebhooksResource.shown(
                pages, dispatch.rotate(id, new WebhooksClient.Rotation("true".equals(seen) ? 0 : 24)));
    }

    @GET
    @Path("removal")
    public Response askRemoval(@RestPath UUID id) {
        WebhooksResource.onlyForKeepers(viewer);
        return pages.show(Templates.remove(dispatch.read(id)));
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath UUID id) {
        WebhooksResource.onlyForKeepers(viewer);
        dispatch.remove(id);
        return pages.goTo("/webhooks?done=removed");
    }

    private interface Act {
        Response run();
    }

    private Response unlessNotNow(UUID id, Act act) {
        try {
            return act.run();
        } catch (ServiceProblem problem) {
            if (!NOT_NOW.contains(problem.code())) {
                throw problem;
            }
            var webhook = dispatch.read(id);
            var form = WebhookForm.of(webhook);
            form.errors =
                    Errors.none().add("form", pages.words(WebhookWords.class).notNow(problem.code()));
            return show(409, webhook, form, null, null, 0);
        }
    }

    private Response done(UUID id, String what) {
        return pages.goTo("/webhooks/" + id + "?done=" + what);
    }

    private Response show(
            int status, WebhooksClient.Webhook webhook, WebhookForm form, UUID cursor, String done, int number) {
        var deliveries = dispatch.deliveries(webhook.id(), cursor, PAGE);
        return pages.show(
                status, Templates.one(new One(webhook, dispatch.types().items(), form, deliveries, done, number)));
    }
}
