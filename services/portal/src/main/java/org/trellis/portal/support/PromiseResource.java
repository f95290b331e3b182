package org.trellis.portal.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// In how many working days an institution promises to answer.
@Path("/asks/promise")
@Authenticated
public class PromiseResource {

    public record Shown(String days, Errors errors, boolean done) {}

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance promise(Shown shown);
    }

    private final AsksClient asks;
    private final Viewer viewer;
    private final SupportRoles roles;
    private final Pages pages;

    PromiseResource(@RestClient AsksClient asks, Viewer viewer, SupportRoles roles, Pages pages) {
        this.asks = asks;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response read(@RestQuery String done) {
        onlyForInstitutions();
        var days = String.valueOf(asks.promise().workingDays());
        return pages.show(Templates.promise(new Shown(days, Errors.none(), "saved".equals(done))));
    }

    @POST
    public Response keep(@RestForm String workingDays) {
        onlyForInstitutions();
        var typed = Objects.requireNonNullElse(workingDays, "").strip();
        if (!typed.matches("[1-9]|1[0-9]|20")) {
            var errors = Errors.none()
                    .add("workingDays", pages.words(AsksWords.class).promiseWrong());
            return pages.show(422, Templates.promise(new Shown(typed, errors, false)));
        }
        asks.promise(new AsksClient.Promise(Integer.valueOf(typed)));
        return pages.goTo("/asks/promise?done=saved");
    }

    private void onlyForInstitutions() {
        viewer.organisation();
        if (!roles.isPromising()) {
            throw new NotFoundException();
        }
    }
}
