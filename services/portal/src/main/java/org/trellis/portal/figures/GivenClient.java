package org.trellis.portal.figures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads what others than its keeper may know of a fund. What stands for fewer than five is null.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1")
public interface GivenClient {

    record SourceFund(
            UUID fundId,
            UUID funderId,
            String name,
            String state,
            int promisedDays,
            Long fromYouPence,
            Long receivedPence,
            Long givenPence,
            Integer applications,
            Integer grants,
            Integer inTimePercent,
            Integer medianDays,
            Integer paidAfterDays,
            Instant countedAt) {}

    record SourceFunds(List<SourceFund> items, UUID next) {}

    record Grant(String grantId, String title, String recipient, Long pence, LocalDate awardedOn) {}

    record Grants(List<Grant> items, UUID next) {}

    @GET
    @Path("source-funds")
    SourceFunds sources(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("source-funds/{fund}")
    SourceFund source(@RestPath UUID fund);

    @GET
    @Path("open-funds/{fund}/grants")
    Grants grants(@RestPath UUID fund, @RestQuery UUID cursor, @RestQuery int limit);
}
