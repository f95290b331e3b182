package org.trellis.directory.registering;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/groups")
@Authenticated
@Tag(name = "Registering", description = "A group registers itself; nobody approves it")
public class RegistrationResource {

    private final RegistrationDesk desk;

    RegistrationResource(RegistrationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            summary = "Register a group",
            description = "Any signed-in person. The person becomes its steward: ask for a new access token, which"
                    + " names the group. The group is unlisted until it says otherwise. Names may repeat.")
    @APIResponse(responseCode = "201", description = "The group stands")
    @APIResponse(responseCode = "400", description = "`invalid-request`: errors says what")
    @APIResponse(responseCode = "422", description = "`too-many-groups`, `name-looks-like-an-institution`")
    @APIResponse(responseCode = "503", description = "`registration-noted`: it will be finished without you")
    public RestResponse<GroupView> register(
            @NotNull @Valid NewGroup wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Send the same key to try again: there will be one group")
                    String key) {
        return created(desk.register(wanted, key));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Finish the registration of a group that sign-in knows already",
            description = "By its steward. Does nothing when the group is registered.")
    @APIResponse(responseCode = "201", description = "The group stands")
    @APIResponse(responseCode = "404", description = "`not-found`: it is not yours")
    public RestResponse<GroupView> adopt(@RestPath UUID id, @NotNull @Valid NewGroup wanted) {
        return created(desk.adopt(id, wanted));
    }

    private static RestResponse<GroupView> created(GroupView group) {
        return RestResponse.ResponseBuilder.<GroupView>created(URI.create("groups/" + group.id() + "/listing"))
                .entity(group)
                .build();
    }
}
