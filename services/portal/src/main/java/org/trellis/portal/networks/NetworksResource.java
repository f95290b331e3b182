package org.trellis.portal.networks;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The networks that an organisation is in or invited to, and the founding of another.
@Path("/networks")
@Authenticated
public class NetworksResource {

    /// `by` are the names of those who invited, where they may be known.
    public record All(
            List<NetworksClient.Network> items, Map<UUID, String> by, String code, String done, Errors errors) {

        public String inviter(NetworksClient.Network network) {
            return network.invitedBy() == null ? null : by.get(network.invitedBy());
        }
    }

    @CheckedTemplate(basePath = "networks")
    static class Templates {
        static native TemplateInstance networks(All all);

        static native TemplateInstance founding(FoundingForm form);
    }

    private final NetworksClient signposting;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;
    private final NetworkWords words;

    NetworksResource(@RestClient NetworksClient signposting, Places places, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(NetworkWords.class);
    }

    @GET
    public Response networks(@RestQuery String done) {
        return show(200, "", Objects.requireNonNullElse(done, ""), Errors.none());
    }

    /// A code that a member passed on leads to the network; joining is asked there.
    @POST
    @Path("codes")
    public Response type(@RestForm String code) {
        viewer.organisation();
        var typed = Objects.requireNonNullElse(code, "").strip();
        if (typed.isEmpty()) {
            return show(422, typed, "", Errors.none().add("code", words.codeMissing()));
        }
        try {
            return pages.goTo("/networks/"
                    + signposting.type(new NetworksClient.Typed(typed)).id());
        } catch (ServiceProblem problem) {
            return show(problem.status(), typed, "", Errors.none().add("code", why(problem)));
        }
    }

    private String why(ServiceProblem problem) {
        return switch (problem.code()) {
            case "code-not-known" -> words.codeNotKnown();
            case "too-many-codes" -> words.tooManyCodes();
            case "no-institutions-here" -> words.noInstitutions();
            default -> throw problem;
        };
    }

    @GET
    @Path("new")
    public Response founding() {
        mustBeSteward();
        return pages.show(Templates.founding(new FoundingForm().tidy()));
    }

    @POST
    public Response found(@BeanParam FoundingForm form) {
        mustBeSteward();
        if (form.tidy().name.isEmpty()) {
            form.errors.add("name", words.nameMissing());
            return pages.show(422, Templates.founding(form));
        }
        try {
            return pages.goTo(
                    "/networks/" + signposting.found(form.key, form.wanted()).id() + "?done=founded");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "words-have-email", "words-have-telephone", "words-have-postcode" -> {
                    form.askPrivate = true;
                    form.errors.add("about", words.looksPrivate());
                }
                default -> form.errors = FormProblem.of(problem, Map.of(), words.notPossible());
            }
            return pages.show(problem.status(), Templates.founding(form));
        }
    }

    private void mustBeSteward() {
        viewer.group();
        if (!viewer.holds("steward")) {
            throw new NotFoundException();
        }
    }

    private Response show(int status, String code, String done, Errors errors) {
        viewer.organisation();
        if (!viewer.mayMeet()) {
            throw new NotFoundException();
        }
        var items = signposting.all().items();
        var by = places.names(
                items.stream().map(NetworksClient.Network::invitedBy).toList());
        return pages.show(status, Templates.networks(new All(items, by, code, done, errors)));
    }
}
