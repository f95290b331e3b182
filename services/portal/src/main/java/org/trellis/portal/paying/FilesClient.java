package org.trellis.portal.paying;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Brings many payments to the bank, and the bank's statement back.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/payment-files")
public interface FilesClient {

    record PaymentFile(UUID id, Instant madeAt, int payments, Long pence, int paid) {}

    record Files(List<PaymentFile> items, UUID next) {}

    record Unclear(long line, String why) {}

    record Compared(int paid, int before, List<Unclear> unclear) {

        public Compared {
            unclear = Objects.requireNonNullElse(unclear, List.of());
        }
    }

    @POST
    PaymentFile make(@HeaderParam("Idempotency-Key") String key);

    @GET
    Files list(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    PaymentFile read(@RestPath UUID id);

    /// With whole account numbers: handed on, and kept nowhere.
    @GET
    @Path("{id}/csv")
    @Produces("text/csv")
    String csv(@RestPath UUID id);

    @PUT
    @Path("{id}/statement")
    @Consumes("text/csv")
    Compared compare(@RestPath UUID id, String statement);
}
