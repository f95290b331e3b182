package org.trellis.referrals.details;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Tells the operator whether an old key can be taken away: when no row is closed by another one than the key that
/// closes now. No part of the API that partners build on.
@Path("/details-key")
@RolesAllowed("operator")
public class KeysResource {

    /// The id of the key that closes now, as keysets write it, and how many rows of each kind another one closed.
    public record Closing(long primary, ByOthers byOthers) {}

    /// Residents' details, concerns, and what was asked and answered about concerns.
    public record ByOthers(long details, long concerns, long words) {}

    private final Vault vault;

    KeysResource(Vault vault) {
        this.vault = vault;
    }

    @GET
    @Operation(hidden = true)
    public Closing look() {
        return vault.closing();
    }
}
