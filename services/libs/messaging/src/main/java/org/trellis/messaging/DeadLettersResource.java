package org.trellis.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The operator asks each service how many messages it could not act on. No part of the API that partners build on.
@Path("/dead-letters")
@RolesAllowed("operator")
public class DeadLettersResource {

    private final DeadLetterBox box;

    DeadLettersResource(DeadLetterBox box) {
        this.box = box;
    }

    @GET
    @Operation(hidden = true)
    public DeadLetters look() {
        return box.look();
    }
}
