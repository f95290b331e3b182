package org.trellis.directory.members;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/members")
@Authenticated
@Tag(name = "Members", description = "The people of the organisation acted for. Nobody outside it sees them")
public class MemberResource {

    public record Members(
            List<MemberView> items,

            @Schema(
                    description = "What the group itself calls those who hold a role, by the role; a role that is not"
                            + " in it goes by your own word",
                    examples = "{\"helper\":\"neighbours\"}")
            Map<String, String> roleLabels) {}

    /// What I want to be called inside this organisation.
    public record Calling(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}<>]*") @Schema(examples = "Amina")
            String called) {}

    /// All the roles that somebody holds from now on.
    public record Roles(
            @NotEmpty @Size(max = 5) @Schema(examples = "[\"steward\"]")
            Set<@NotNull String> roles) {}

    private final MemberDesk desk;
    private final SignOutDesk signOut;

    MemberResource(MemberDesk desk, SignOutDesk signOut) {
        this.desk = desk;
        this.signOut = signOut;
    }

    @GET
    @RolesAllowed({
        "steward",
        "helper",
        "liaison-officer",
        "helpline",
        "grants-officer",
        "support-officer",
        "safeguarding-lead",
        "integrator"
    })
    @Operation(
            summary = "List the people of the organisation acted for",
            description = "By anybody in it but a councillor, who reads `GET /members/me`.")
    @APIResponse(responseCode = "200", description = "Who is here")
    @APIResponse(responseCode = "403", description = "`role-needed`: a councillor reads no members")
    @APIResponse(responseCode = "503", description = "`sign-in-away`")
    public Members list() {
        return desk.all();
    }

    @GET
    @Path("me")
    @Operation(
            operationId = "getMyself",
            summary = "Read what the others here see of you",
            description = "Where you work, too: the wards of a councillor stand in it.")
    @APIResponse(responseCode = "200", description = "You")
    @APIResponse(responseCode = "404", description = "`not-found`: you do not belong here any more")
    @APIResponse(responseCode = "503", description = "`sign-in-away`")
    public MemberView me() {
        return desk.mine();
    }

    @PUT
    @Path("me")
    @ResponseStatus(204)
    @Operation(summary = "Say what you are called inside this organisation")
    @APIResponse(responseCode = "204", description = "From now on the others read it")
    public void callMe(@NotNull @Valid Calling wanted) {
        desk.callMe(wanted.called());
    }

    @DELETE
    @Path("{person}")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(
            operationId = "removeMember",
            summary = "Take somebody out of the organisation",
            description = "Here it holds from this answer on, elsewhere when their access token ends, within two"
                    + " minutes. Safe to repeat while it is `noted`.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`noted`, or `asked`: another steward has to confirm it")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody of that id is here")
    @APIResponse(responseCode = "422", description = "`leave-instead`")
    public RestResponse<Outcome> remove(@RestPath String person) {
        return answer(desk.remove(person));
    }

    @PUT
    @Path("{person}/roles")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(
            summary = "Give a member other roles",
            description = "Their next access token says so, within two minutes.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody of that id is here")
    @APIResponse(responseCode = "409", description = "`last-keeper`")
    @APIResponse(responseCode = "422", description = "`roles-unknown`: not of your kind of organisation")
    public RestResponse<Outcome> giveRoles(@RestPath String person, @NotNull @Valid Roles wanted) {
        return answer(desk.giveRoles(person, wanted.roles()));
    }

    @PUT
    @Path("{person}/post")
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @Operation(
            summary = "Say where a member works, and who covers for them",
            description = "Institutions only. Read inside the organisation.")
    @APIResponse(responseCode = "200", description = "The member as the others see them now")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody of that id is here")
    @APIResponse(responseCode = "422", description = "`no-posts`, `cover-wrong`")
    public MemberView post(@RestPath String person, @NotNull @Valid Post wanted) {
        return desk.post(person, wanted);
    }

    @POST
    @Path("me/sign-out-everywhere")
    @ResponseStatus(204)
    @Operation(
            summary = "End your sessions on every device",
            description = "Access tokens that were given out end within two minutes.")
    @APIResponse(responseCode = "204", description = "No session is left")
    @APIResponse(responseCode = "503", description = "`sign-in-away`")
    public void signOutEverywhere() {
        signOut.everywhere();
    }

    private static RestResponse<Outcome> answer(Outcome outcome) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }
}
