package org.trellis.portal.funds;

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

/// Keeps the funds of the organisation acted for.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/funds")
public interface FundsClient {

    /// Where the money stands, in pence: `pot` to `repurposed` add up to `received`.
    record Balances(Long received, Long pot, Long committed, Long paid, Long held, Long returned, Long repurposed) {}

    record Source(UUID id, String fromKind, UUID fromId, Long pence, Instant at) {}

    record Fund(
            UUID id,
            String state,
            Terms terms,
            UUID copiedFrom,
            List<Source> sources,
            Balances money,
            int version,
            Instant madeAt,
            Instant openedAt) {

        public Fund {
            sources = Objects.requireNonNullElse(sources, List.of());
        }

        public boolean isDraft() {
            return "draft".equals(state);
        }

        public boolean isOpen() {
            return "open".equals(state);
        }

        public boolean isClosed() {
            return "closed".equals(state);
        }

        String etag() {
            return "\"" + version + "\"";
        }
    }

    record Summary(UUID id, String state, String name, Long mostPence, Instant madeAt) {}

    record Summaries(List<Summary> items, UUID next) {}

    record NewFund(
            String name,
            String purpose,
            List<String> areas,
            String whoMayApply,
            List<String> paysFor,
            String campaigningRestriction,
            BigDecimal mostPence,
            LocalDate closesOn,
            Integer decisionDays,
            List<String> questions,
            List<Terms.Condition> conditions,
            List<String> criteria) {}

    record NewSource(String fromKind, UUID fromId, BigDecimal pence) {}

    record State(String state) {}

    record Line(String account, UUID awardId, Long pence) {}

    record Entry(UUID id, String kind, UUID subjectId, Instant at, List<Line> lines) {

        /// What moved: lines add up to nothing, so it is the sum of those above it.
        public Long pence() {
            return lines.stream()
                    .mapToLong(Line::pence)
                    .filter(pence -> pence > 0)
                    .sum();
        }
    }

    record Entries(List<Entry> items, UUID next) {}

    @GET
    Summaries list(@RestQuery UUID cursor, @RestQuery int limit);

    @POST
    Fund make(@HeaderParam("Idempotency-Key") String key, NewFund fund);

    @GET
    @Path("{id}")
    Fund read(@RestPath UUID id);

    @PUT
    @Path("{id}")
    void write(@RestPath UUID id, @HeaderParam("If-Match") String etag, NewFund fund);

    @PUT
    @Path("{id}/state")
    void become(@RestPath UUID id, State state);

    @POST
    @Path("{id}/copies")
    Fund copy(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("{id}/sources")
    void receive(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewSource given);

    @GET
    @Path("{id}/ledger")
    Entries entries(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery int limit);
}
