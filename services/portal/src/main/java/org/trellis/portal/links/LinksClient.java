package org.trellis.portal.links;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes with whom an organisation is linked, and what it shares there.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface LinksClient {

    Set<String> SIGNPOSTS_AND_MORE = Set.of("signposts", "referrals", "partner");

    record Organisation(UUID id, String name, String kind) {

        public boolean isGroup() {
            return "group".equals(kind);
        }
    }

    record Organisations(List<Organisation> items) {}

    record Side(String level, String purpose, Instant since) {}

    /// A team of an institution; without a name when there is no such team any more, and so nobody in it.
    record Team(UUID id, String name) {}

    record Teams(List<Team> items) {}

    /// `team` is null when everybody of the organisation sees it.
    record Card(String facet, String purpose, LocalDate until, Team team) {}

    record Link(
            Organisation organisation,
            String standing,
            Side ours,
            Side theirs,
            List<Card> ourCards,
            List<Card> theirCards) {

        public Link {
            ourCards = Objects.requireNonNullElse(ourCards, List.of());
            theirCards = Objects.requireNonNullElse(theirCards, List.of());
        }

        /// The other side has no name for us while it hides; ending the link must still be possible.
        Link named(String otherwise) {
            return organisation.name() != null
                    ? this
                    : new Link(
                            new Organisation(organisation.id(), otherwise, null),
                            standing,
                            ours,
                            theirs,
                            ourCards,
                            theirCards);
        }

        public String ourLevel() {
            return ours == null ? null : ours.level();
        }

        /// An institution that has opened nothing of its own takes signposts from whoever it is linked with.
        public String theirLevel() {
            if (theirs != null) {
                return theirs.level();
            }
            return ours != null && organisation.kind() != null && !organisation.isGroup() ? "signposts" : null;
        }

        /// A group opens to signposts by its level; an institution takes them from whoever it is linked with.
        public boolean isTakesSignposts() {
            if (organisation.kind() == null) {
                return false;
            }
            return organisation.isGroup() ? SIGNPOSTS_AND_MORE.contains(String.valueOf(theirLevel())) : isLive();
        }

        /// They opened, and we have not answered.
        public boolean isWaiting() {
            return "waits-for-us".equals(standing);
        }

        public boolean isAside() {
            return "set-aside".equals(standing);
        }

        public boolean isLive() {
            return ourLevel() != null || theirLevel() != null;
        }
    }

    record Links(List<Link> items, String next) {}

    record Opening(String level, String purpose) {}

    record NewCard(String purpose, LocalDate until, UUID team) {}

    /// Our own page, of which only this matters here: while it is hidden, links show nothing.
    record OwnPage(String visibility) {}

    @GET
    @Path("groups/{id}/listing")
    OwnPage own(@RestPath UUID id);

    @GET
    @Path("links")
    Links links(@RestQuery String standing, @RestQuery String cursor, @RestQuery Integer limit);

    @GET
    @Path("links/{id}")
    Link link(@RestPath UUID id);

    @GET
    @Path("links/{id}/teams")
    Teams teams(@RestPath UUID id);

    @GET
    @Path("organisations")
    Organisations organisations(@RestQuery String kind, @RestQuery String q);

    @GET
    @Path("organisations/{id}")
    Organisation organisation(@RestPath UUID id);

    @PUT
    @Path("links/{id}")
    void open(@RestPath UUID id, Opening opening);

    @DELETE
    @Path("links/{id}")
    void end(@RestPath UUID id);

    @PUT
    @Path("links/{id}/set-aside")
    void setAside(@RestPath UUID id);

    @DELETE
    @Path("links/{id}/set-aside")
    void takeUp(@RestPath UUID id);

    @PUT
    @Path("links/{id}/cards/{facet}")
    void share(@RestPath UUID id, @RestPath String facet, NewCard card);

    @DELETE
    @Path("links/{id}/cards/{facet}")
    void takeBack(@RestPath UUID id, @RestPath String facet);
}
