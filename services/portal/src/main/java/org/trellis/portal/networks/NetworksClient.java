package org.trellis.portal.networks;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What an organisation does in networks.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/networks")
public interface NetworksClient {

    record NewNetwork(
            String name, String about, boolean institutionsMayJoin, String shownName, Boolean nothingPrivate) {}

    record Member(UUID id, UUID organisationId, String name, LocalDate joinedOn, boolean you, boolean muted) {}

    record Network(
            UUID id,
            String name,
            String about,
            boolean institutionsMayJoin,
            boolean member,
            Instant until,
            UUID invitedBy,
            List<Member> members) {

        public Network {
            members = Objects.requireNonNullElse(members, List.of());
        }
    }

    record All(List<Network> items) {}

    record Code(String code, Instant until) {}

    record Typed(String code) {}

    record Found(UUID id) {}

    record Invitation(UUID organisationId) {}

    record Seat(String shownName) {}

    record Muting(boolean muted) {}

    record NewMessage(String words, Boolean nothingPrivate) {}

    record Message(UUID id, UUID memberId, UUID organisationId, String name, boolean byYou, String words, Instant at) {}

    record Messages(List<Message> items, UUID next) {}

    @GET
    All all();

    @POST
    Network found(@HeaderParam("Idempotency-Key") String key, NewNetwork wanted);

    @GET
    @Path("{id}")
    Network one(@RestPath UUID id);

    @POST
    @Path("codes")
    Found type(Typed typed);

    @POST
    @Path("{id}/code")
    Code code(@RestPath UUID id);

    @POST
    @Path("{id}/invitations")
    void invite(@RestPath UUID id, Invitation invitation);

    @DELETE
    @Path("{id}/invitation")
    void decline(@RestPath UUID id);

    @PUT
    @Path("{id}/seat")
    void join(@RestPath UUID id, Seat seat);

    @DELETE
    @Path("{id}/seat")
    void leave(@RestPath UUID id);

    @PUT
    @Path("{id}/members/{member}/muting")
    void mute(@RestPath UUID id, @RestPath UUID member, Muting muting);

    @GET
    @Path("{id}/messages")
    Messages messages(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery int limit);

    @POST
    @Path("{id}/messages")
    void write(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewMessage message);
}
