package org.trellis.portal.applying;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What follows an approval. An award has the id of its application.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/awards/{id}")
public interface AwardsClient {

    /// What both sides read of a payment.
    record Payment(UUID id, String way, Long pence, String state, Instant since) {

        public boolean isPaid() {
            return "paid".equals(state);
        }

        /// Whether another one has to be made in its place.
        public boolean isBack() {
            return "failed".equals(state) || "bounced".equals(state);
        }
    }

    record Receipt(UUID id, Long pence, String words, Instant at) {}

    /// `returned` is whether the funder noted that it came back; for others it is never so.
    record Leftover(boolean repurposed, Long pence, String words, Instant at, boolean returned) {}

    /// What one host has of it.
    record Held(
            UUID id,
            UUID hostId,
            Long heldPence,
            Long paidOutPence,
            Long sentOnPence,
            LocalDate lastDay,
            boolean hostIsGone) {}

    record Award(
            UUID id,
            Long pence,
            Instant confirmedAt,
            Payment payment,
            List<Receipt> receipts,
            Long spentPence,
            Leftover leftover,
            List<Held> held) {

        public Award {
            receipts = Objects.requireNonNullElse(receipts, List.of());
            held = Objects.requireNonNullElse(held, List.of());
        }

        public boolean isPaid() {
            return payment != null && payment.isPaid();
        }

        /// Whether its money left, or is in a list that the bank may have.
        public boolean isOnItsWay() {
            return payment != null && (payment.isPaid() || "in-file".equals(payment.state()));
        }

        /// What no receipt was given for and nothing else was said about.
        public Long leftPence() {
            return pence - spentPence - (leftover == null ? 0 : leftover.pence());
        }

        public boolean isSomethingLeft() {
            return leftPence() > 0;
        }
    }

    record NewReceipt(BigDecimal pence, String words) {}

    record NewLeftover(boolean repurposed, BigDecimal pence, String words) {}

    @GET
    Award read(@RestPath UUID id);

    @PUT
    @Path("confirmation")
    void confirm(@RestPath UUID id);

    @POST
    @Path("payments")
    Payment pay(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("receipts")
    void spend(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewReceipt receipt);

    @PUT
    @Path("leftover")
    void leave(@RestPath UUID id, NewLeftover leftover);

    @PUT
    @Path("return")
    void returned(@RestPath UUID id);
}
