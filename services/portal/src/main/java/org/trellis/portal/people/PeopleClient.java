package org.trellis.portal.people;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory who is here, and changes it.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface PeopleClient {

    record Cover(String person, LocalDate from, LocalDate until) {}

    record Post(List<String> wards, String team, Cover cover) {}

    record Member(String person, String called, List<String> roles, Instant since, boolean me, Post post) {}

    /// `roleLabels`: how the group itself calls those of a role.
    record Members(List<Member> items, Map<String, String> roleLabels) {

        static final Members NOBODY = new Members(List.of(), Map.of());

        /// With a capital; null where the platform's own name of the role is the right one.
        public String label(String role) {
            var word = roleLabels == null ? null : roleLabels.get(role);
            if (word == null) {
                return null;
            }
            var first = word.offsetByCodePoints(0, 1);
            return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
        }
    }

    record Calling(String called) {}

    record Roles(List<String> roles) {}

    record Outcome(String state) {}

    record NewInvitation(String role, String called, String by, String address, String language) {}

    record Invitation(
            UUID id, String role, String called, String by, String hint, Instant expiresAt, String link, String word) {}

    record Invitations(List<Invitation> items) {}

    record Contact(String by, String hint) {}

    record NewContact(String address, String language) {}

    record Rule(boolean twoPeople) {}

    record Confirmation(UUID id, String act, String deed, String askedBy, String whom, boolean mine) {}

    record Confirmations(List<Confirmation> items) {}

    record Answer(String answer) {}

    /// `destroyedAt`, where it is closed: when it can be opened no more, and everything of it goes.
    record Closed(boolean closed, Instant destroyedAt) {}

    @GET
    @Path("members")
    Members members();

    @GET
    @Path("members/me")
    Member me();

    @PUT
    @Path("members/me")
    void callMe(Calling calling);

    @DELETE
    @Path("members/me")
    Outcome leave(@RestQuery String door);

    @POST
    @Path("members/me/sign-out-everywhere")
    void signOutEverywhere();

    @DELETE
    @Path("members/{person}")
    Outcome remove(@RestPath String person);

    @PUT
    @Path("members/{person}/roles")
    Outcome giveRoles(@RestPath String person, Roles roles);

    @PUT
    @Path("members/{person}/post")
    void post(@RestPath String person, Post post);

    @GET
    @Path("invitations")
    Invitations invitations();

    @POST
    @Path("invitations")
    Invitation invite(@HeaderParam("Idempotency-Key") String key, NewInvitation invitation);

    @DELETE
    @Path("invitations/{id}")
    void withdraw(@RestPath UUID id);

    @GET
    @Path("succession/contact")
    Contact contact();

    @PUT
    @Path("succession/contact")
    Outcome name(NewContact contact);

    @DELETE
    @Path("succession/contact")
    Outcome nameNobody();

    @GET
    @Path("rule")
    Rule rule();

    @PUT
    @Path("rule")
    Outcome turn(Rule rule);

    @GET
    @Path("confirmations")
    Confirmations confirmations();

    @POST
    @Path("confirmations/{id}")
    void answer(@RestPath UUID id, Answer answer);

    @GET
    @Path("closing")
    Closed closing();

    @POST
    @Path("closing")
    Outcome close();

    @DELETE
    @Path("closing")
    void open();
}
