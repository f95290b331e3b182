package org.trellis.directory.institutions;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/institution-invitations/{token}")
@Tag(name = "Institutions")
public class InstitutionInvitationResource {

    /// The institution that the link leads into.
    public record Invited(
            UUID organisation,
            String name,

            @Schema(enumeration = {"council", "infrastructure", "partner"})
            String kind) {}

    private final JoiningDesk desk;
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    InstitutionInvitationResource(JoiningDesk desk, SecurityIdentity identity, JsonWebToken token) {
        this.desk = desk;
        this.identity = identity;
        this.token = token;
    }

    @GET
    @PermitAll
    @Operation(summary = "See where an invitation leads", description = "Changes nothing.")
    @APIResponse(responseCode = "404", description = "`not-found`: never there, used, withdrawn or over")
    public Invited look(@RestPath("token") String link) {
        return desk.look(link);
    }

    @POST
    @Path("acceptance")
    @Authenticated
    @Operation(
            summary = "Become an institution's first member",
            description = "By whoever has proved the address that the invitation was sent to. One use.")
    @APIResponse(responseCode = "200", description = "Ask for a new access token, which names the institution")
    @APIResponse(responseCode = "403", description = "`address-not-proved`, `operator-stays-out`")
    @APIResponse(responseCode = "404", description = "`not-found`: never there, used, withdrawn or over")
    @APIResponse(responseCode = "503", description = "`registration-noted`, `sign-in-away`")
    public Invited accept(@RestPath("token") String link) {
        if (identity.hasRole("operator")) {
            throw new InstitutionRefusal.OperatorStaysOut().asException();
        }
        return desk.accept(link, token.getSubject());
    }
}
