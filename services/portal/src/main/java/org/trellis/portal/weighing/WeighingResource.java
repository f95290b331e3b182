package org.trellis.portal.weighing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.ApplicationsClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// What a funder's people think of one application, on a page of its own: the group never reads it.
@Path("/applications/{id: [0-9a-f-]{36}}/weighing")
@Authenticated
public class WeighingResource {

    public record Shown(Application application, WeighingClient.Weighing weighing, Written written, String done) {}

    @CheckedTemplate(basePath = "weighing")
    static class Templates {
        static native TemplateInstance weighing(Shown shown);
    }

    private final WeighingClient weighing;
    private final ApplicationsClient applications;
    private final GrantRoles roles;
    private final Pages pages;

    WeighingResource(
            @RestClient WeighingClient weighing,
            @RestClient ApplicationsClient applications,
            GrantRoles roles,
            Pages pages) {
        this.weighing = weighing;
        this.applications = applications;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery String done) {
        return show(200, read(id), Written.nothing(), done);
    }

    @POST
    @Path("scores/{n: [1-6]}")
    public Response score(@RestPath UUID id, @RestPath int n, @BeanParam Written written) {
        var one = read(id);
        var score = written.at("score-" + n).score(words());
        return keep(one, written, "scored", () -> weighing.score(id, n, score));
    }

    @POST
    @Path("flags")
    public Response raise(@RestPath UUID id, @BeanParam Written written) {
        var one = read(id);
        var flag = written.at("flag").flag(words());
        return keep(one, written, "flagged", () -> weighing.raise(id, written.key, flag));
    }

    @POST
    @Path("flags/{flag: [0-9a-f-]{36}}/answer")
    public Response answer(@RestPath UUID id, @RestPath UUID flag, @BeanParam Written written) {
        var one = read(id);
        written.at("answer-" + flag).check(words());
        return keep(one, written, "answered", () -> weighing.answer(id, flag, new WeighingClient.Words(written.words)));
    }

    @POST
    @Path("remarks")
    public Response remark(@RestPath UUID id, @BeanParam Written written) {
        var one = read(id);
        written.at("remark").check(words());
        return keep(
                one,
                written,
                "remarked",
                () -> weighing.remark(id, written.key, new WeighingClient.Words(written.words)));
    }

    private Response keep(Application one, Written written, String done, Runnable act) {
        if (written.errors.isAny()) {
            return show(422, one, written, null);
        }
        try {
            act.run();
            return pages.goTo("/applications/" + one.id() + "/weighing?done=" + done);
        } catch (ServiceProblem problem) {
            written.errors.add(written.place, text(problem));
            return show(problem.status(), one, written, null);
        }
    }

    private String text(ServiceProblem problem) {
        return switch (problem.code()) {
            case "words-have-contact" -> words().contact();
            case "flag-yours" -> words().flagYours();
            case "flag-answered" -> words().flagAnswered();
            case "too-many-words" -> words().tooMany();
            case "interest-declared" -> words().out();
            case "decided-already", "application-withdrawn" -> words().over();
            default -> throw problem;
        };
    }

    private Response show(int status, Application one, Written written, String done) {
        var stands = weighing.read(one.id());
        return pages.show(
                status, Templates.weighing(new Shown(one, stands, written, Objects.requireNonNullElse(done, ""))));
    }

    private Application read(UUID id) {
        roles.mustGive();
        var one = applications.read(id);
        if (one.isMine()) {
            throw new NotFoundException();
        }
        return one;
    }

    private WeighingWords words() {
        return pages.words(WeighingWords.class);
    }
}
