package org.trellis.portal.deciding;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Proposes or decides many applications at once.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/decisions")
public interface ManyClient {

    /// Without a proposal it is proposed to give all that was asked for; with one, the second word is said to it.
    record Item(UUID applicationId, UUID proposalId) {

        /// As a hidden field of a form carries it.
        public String typed() {
            return proposalId == null ? applicationId.toString() : applicationId + "." + proposalId;
        }
    }

    record Many(List<Item> items) {}

    /// `code` is null where it is done.
    record Outcome(UUID applicationId, String outcome, String code, String detail, Long leftPence) {

        public boolean isDone() {
            return code == null;
        }
    }

    record Outcomes(List<Outcome> items) {

        public Outcomes {
            items = Objects.requireNonNullElse(items, List.of());
        }
    }

    @POST
    Outcomes decide(@HeaderParam("Idempotency-Key") String key, Many many);
}
