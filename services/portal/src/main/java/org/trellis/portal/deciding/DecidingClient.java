package org.trellis.portal.deciding;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Proposes and decides, and reads what only the funder's own people read about it.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/applications/{id}/deciding")
public interface DecidingClient {

    record Proposal(
            UUID id,
            int n,
            boolean approve,
            Long pence,
            List<String> reasons,
            String feedback,
            UUID otherFundId,
            boolean yours,
            Instant at) {

        public Proposal {
            reasons = Objects.requireNonNullElse(reasons, List.of());
        }
    }

    /// `appeal` is what the group said against a refusal, or null.
    /// `tookPart` and `decidedBefore` are about the time before an appeal.
    record Deciding(
            Proposal proposal,
            boolean youAreOut,
            int interests,
            String appeal,
            boolean tookPart,
            boolean decidedBefore,
            int openFlags,
            boolean scoresMissing) {}

    record NewProposal(boolean approve, BigDecimal pence, List<String> reasons, String feedback, UUID otherFundId) {}

    record SecondWord(UUID proposalId) {}

    @GET
    Deciding read(@RestPath UUID id);

    @PUT
    @Path("interest")
    void declare(@RestPath UUID id);

    @PUT
    @Path("proposal")
    void propose(@RestPath UUID id, NewProposal proposal);

    @DELETE
    @Path("proposal")
    void takeOff(@RestPath UUID id);

    @POST
    @Path("decision")
    void decide(@RestPath UUID id, SecondWord word);
}
