package org.trellis.portal.funds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads funds as everybody may.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/open-funds")
public interface OpenFundsClient {

    /// What became of it, as far as everybody may know: what stands for fewer than five is null.
    record Counts(Integer grants, Long givenPence, Integer inTimePercent, Integer medianDays, Instant countedAt) {}

    /// `counts` is null before it was first counted.
    record Fund(
            UUID id, UUID funderId, String state, Terms terms, Long receivedPence, Instant openedAt, Counts counts) {

        public boolean isOpen() {
            return "open".equals(state);
        }
    }

    record Funds(List<Fund> items, UUID next) {}

    @GET
    Funds find(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Fund read(@RestPath UUID id);
}
