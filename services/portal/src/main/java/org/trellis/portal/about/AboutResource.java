package org.trellis.portal.about;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.listing.ListingClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The page on which a group's stewards say what it is. All of it is part of the group's page.
@Path("/our-group")
@Authenticated
public class AboutResource {

    private static final int CHANGED_MEANWHILE = 412;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_OFFER = 60;
    private static final int MOST_OFFERS = 10;
    private static final int LONGEST_TRAITS = 280;

    @CheckedTemplate(basePath = "about")
    static class Templates {
        static native TemplateInstance about(AboutForm form);
    }

    private final ListingClient directory;
    private final Viewer viewer;
    private final Pages pages;

    AboutResource(@RestClient ListingClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        var now = directory.listing(viewer.organisation());
        var form = AboutForm.of(now.getEntity().about(), now.getHeaderString("ETag"));
        form.done = done == null ? "" : done;
        return pages.show(Templates.about(form));
    }

    @POST
    public Response save(@BeanParam AboutForm form) {
        check(form.tidy());
        return form.errors.isAny() ? pages.show(422, Templates.about(form)) : send(form);
    }

    private void check(AboutForm form) {
        for (var word : List.of(Map.entry("helpers", form.helpers), Map.entry("helped", form.helped))) {
            if (word.getValue().length() > LONGEST_WORD) {
                form.errors.add(word.getKey(), words().tooLong(LONGEST_WORD));
            }
        }
        var offers = form.about().ownOffers();
        if (offers.size() > MOST_OFFERS || offers.stream().anyMatch(offer -> offer.length() > LONGEST_OFFER)) {
            form.errors.add("ownOffers", words().offersTooMany(MOST_OFFERS, LONGEST_OFFER));
        }
        if (form.traitWords.length() > LONGEST_TRAITS) {
            form.errors.add("traitWords", words().tooLong(LONGEST_TRAITS));
        }
    }

    private Response send(AboutForm form) {
        var now = directory.listing(viewer.organisation()).getEntity();
        try {
            directory.write(viewer.organisation(), form.etag, ListingClient.Page.of(now, form.about()));
            return pages.goTo("/our-group?done=saved");
        } catch (ServiceProblem problem) {
            if (problem.status() == CHANGED_MEANWHILE) {
                // With the newer mark the second press wins, knowingly: what it writes over stands above the form.
                var newer = directory.listing(viewer.organisation());
                form.meanwhile = newer.getEntity();
                form.etag = newer.getHeaderString("ETag");
                form.errors.add("form", words().changedMeanwhile());
                return pages.show(CHANGED_MEANWHILE, Templates.about(form));
            }
            form.errors = problem.code().equals("not-valid")
                    ? FormProblem.of(problem, Map.of(), words().notPossible())
                    : Errors.none().add("form", words().notPossible());
            return pages.show(422, Templates.about(form));
        }
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private AboutWords words() {
        return pages.words(AboutWords.class);
    }
}
