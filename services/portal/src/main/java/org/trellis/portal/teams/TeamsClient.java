package org.trellis.portal.teams;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes an institution's own teams.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface TeamsClient {

    record Team(UUID id, String name, List<String> wards, List<String> people, boolean mine) {}

    record Teams(List<Team> items) {}

    record Wanted(String name, List<String> wards) {}

    /// `called` is null for who has not said what to be called.
    record Member(String person, String called) {}

    record Members(List<Member> items) {}

    @GET
    @Path("teams")
    Teams all();

    @POST
    @Path("teams")
    Team make(@HeaderParam("Idempotency-Key") String key, Wanted wanted);

    @PUT
    @Path("teams/{team}")
    Team change(@RestPath UUID team, Wanted wanted);

    @DELETE
    @Path("teams/{team}")
    void remove(@RestPath UUID team);

    @PUT
    @Path("teams/{team}/people/{person}")
    Team add(@RestPath UUID team, @RestPath String person);

    @DELETE
    @Path("teams/{team}/people/{person}")
    Team takeOut(@RestPath UUID team, @RestPath String person);

    @GET
    @Path("members")
    Members members();
}
