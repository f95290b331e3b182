package org.trellis.directory.destruction;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/destruction/held/{token}")
@PermitAll
@Tag(name = "Closing")
public class CertificateResource {

    private final CertificateDesk desk;

    CertificateResource(CertificateDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readDestructionCertificate",
            summary = "Read that everything of a group was destroyed",
            description = "Without sign-in, by the link that its stewards were sent. Changes nothing, and lasts.")
    @APIResponse(responseCode = "200", description = "The certificate, or the day from which it will stand here")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, or the group opened again")
    public CertificateView look(@RestPath String token) {
        return desk.look(token);
    }
}
