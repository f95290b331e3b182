package org.trellis.portal.holdings;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What hosts keep for groups: the two read the same.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/holdings")
public interface HoldingsClient {

    /// Something that a group asked of its host.
    record Order(
            UUID id,
            UUID awardId,
            UUID groupId,
            UUID hostId,
            UUID funderId,
            String kind,
            UUID toId,
            Long pence,
            String words,
            String state,
            String reference,
            Instant at,
            Instant since,
            Instant confirmedAt,
            Instant arrivedAt) {

        public boolean isAsked() {
            return "asked".equals(state);
        }

        /// As one code for each thing that there is to say.
        public String standing() {
            if (isToConfirm()) {
                return "to-confirm";
            }
            if (!"paid".equals(state) || !"new-host".equals(kind) && !"funder".equals(kind)) {
                return state;
            }
            return arrivedAt == null ? "sent" : "arrived";
        }

        /// Back to the funder it goes without a second steward.
        public boolean isToFunder() {
            return "funder".equals(kind) || "leftover".equals(kind);
        }

        public boolean isToConfirm() {
            return isAsked() && confirmedAt == null && !isToFunder();
        }

        public boolean isToPay() {
            return isAsked() && (confirmedAt != null || isToFunder());
        }

        /// What the host sends on has an account that it reads here; a bill is handed to it.
        public boolean isSentOn() {
            return isToFunder() || "own-account".equals(kind) || "new-host".equals(kind);
        }

        public boolean isTakenBackable() {
            return isAsked() && !"leftover".equals(kind);
        }

        public boolean isBounceable() {
            return "paid".equals(state) && arrivedAt == null && !"leftover".equals(kind);
        }
    }

    record Holding(
            UUID id,
            UUID awardId,
            UUID hostId,
            UUID groupId,
            UUID funderId,
            UUID fundId,
            String title,
            Long camePence,
            Long heldPence,
            Long paidOutPence,
            Long sentOnPence,
            Long askedPence,
            Long leftPence,
            LocalDate lastDay,
            boolean hostIsGone,
            boolean groupIsGone,
            String plan,
            List<Order> orders) {

        public Holding {
            orders = Objects.requireNonNullElse(orders, List.of());
        }

        public boolean isSomethingLeft() {
            return leftPence != null && leftPence > 0;
        }

        public boolean isSomethingHeld() {
            return heldPence != null && heldPence > 0;
        }
    }

    record Holdings(List<Holding> items, UUID next) {}

    record NewOrder(String kind, BigDecimal pence, String words) {}

    @GET
    Holdings list(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Holding read(@RestPath UUID id);

    @POST
    @Path("{id}/orders")
    void ask(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewOrder order);

    @PUT
    @Path("{id}/giving-back")
    void giveBack(@RestPath UUID id);
}
