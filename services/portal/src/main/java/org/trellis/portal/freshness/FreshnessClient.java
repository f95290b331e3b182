package org.trellis.portal.freshness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// Asks directory how pages age, and answers for who holds a link. It carries nobody's sign-in: the link is enough.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface FreshnessClient {

    /// In whole days since a person of the group last said that its page is right.
    record Rule(long freshDays, long ageingDays, long shownDays, long brokenLinkDays) {}

    /// `answer` is `right`, `wrong`, or null until the steward has said anything.
    record Question(String organisation, String summary, Instant confirmedAt, String answer, Instant expiresAt) {}

    record Answer(String answer) {}

    @GET
    @Path("freshness")
    Rule rule();

    @GET
    @Path("still-right/{token}")
    Question look(@RestPath String token);

    @POST
    @Path("still-right/{token}")
    void answer(@RestPath String token, Answer answer);
}
