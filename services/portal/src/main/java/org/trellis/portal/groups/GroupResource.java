package org.trellis.portal.groups;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.language.Reading;
import org.trellis.portal.loops.Sending;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pages.ShareText;
import org.trellis.portal.residents.OpenPathwaysClient;
import org.trellis.portal.residents.SelfAsks;
import org.trellis.portal.safety.Keeping;
import org.trellis.portal.safety.SafetyClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Say;

/// One group's page, as the viewer may see it.
@Path("/groups/{id: [0-9a-f-]{36}}")
public class GroupResource {

    /// What neighbours send each other of a page, and what search engines read of it.
    public record Public(ShareText share, String linkedData) {}

    @CheckedTemplate(basePath = "groups")
    static class Templates {
        static native TemplateInstance group(
                Listing listing,
                String level,
                boolean referrals,
                Instead.Others others,
                List<OpenPathwaysClient.Open> asks,
                SafetyClient.Safety safety,
                Public open);

        static native TemplateInstance claimed();
    }

    private final GroupClient directory;
    private final Instead instead;
    private final LinkedData linkedData;
    private final Sending sending;
    private final SelfAsks selfAsks;
    private final Keeping keeping;
    private final Viewer viewer;
    private final Say say;
    private final Reading reading;
    private final Pages pages;
    private final GroupWords words;

    GroupResource(
            @RestClient GroupClient directory,
            Instead instead,
            LinkedData linkedData,
            Sending sending,
            SelfAsks selfAsks,
            Keeping keeping,
            Viewer viewer,
            Say say,
            Reading reading,
            Pages pages) {
        this.directory = directory;
        this.instead = instead;
        this.linkedData = linkedData;
        this.sending = sending;
        this.selfAsks = selfAsks;
        this.keeping = keeping;
        this.viewer = viewer;
        this.say = say;
        this.reading = reading;
        this.pages = pages;
        this.words = pages.words(GroupWords.class);
    }

    @GET
    public Response group(@RestPath UUID id, @RestQuery String need) {
        var listing = directory.listing(id);
        var level = level(listing);
        return pages.show(Templates.group(
                listing,
                level,
                sending.isOffered(id, level),
                instead.of(listing, need),
                listing.isPublic() ? selfAsks.of(id) : List.of(),
                listing.isImport() ? null : keeping.of(id),
                open(listing)));
    }

    /// What goes out of a page that everybody may open; of any other nothing.
    private Public open(Listing listing) {
        if (!listing.isPublic()) {
            return null;
        }
        var address = reading.origin() + "/groups/" + listing.id();
        var text = listing.offers().isEmpty()
                ? words.share(listing.name(), address)
                : words.shareOffers(listing.name(), say.needs(listing.offers()), address);
        return new Public(new ShareText(text), linkedData.of(listing, address, say));
    }

    /// What the group lets the viewer's organisation do; nothing for everybody else.
    private String level(Listing listing) {
        if (viewer.acting().isEmpty() || !"link".equals(listing.via())) {
            return null;
        }
        try {
            var theirs = directory.link(listing.id()).theirs();
            return theirs == null ? null : theirs.level();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return null;
            }
            throw problem;
        }
    }

    /// "That is us": the row that somebody else listed gives way to the group's own page.
    @POST
    @Path("claim")
    @Authenticated
    public Response claim(@RestPath UUID id) {
        directory.claim(viewer.organisation(), new GroupClient.Claim(id));
        return pages.show(Templates.claimed());
    }
}
