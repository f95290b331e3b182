package org.trellis.portal.handons;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// What somebody of a street reads and says by their link, without an account. `browser` is by what theirs is known.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/hand-on/{token}")
public interface AskedClient {

    String BROWSER = "Trellis-Browser";

    /// What the resident agreed may be known; null before a yes, and in every other browser.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resident(String name, String telephone, String email, String address, String words) {

        /// As a link dials it.
        public String dialled() {
            return telephone.replaceAll("[^+0-9]", "");
        }

        /// Never tells any of it.
        @Override
        public String toString() {
            return "Resident";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Seen(
            UUID organisationId,
            String need,
            String area,
            String urgency,
            String language,
            Instant until,
            boolean accepted,
            boolean known,
            List<String> mayDo,
            Resident resident) {

        public boolean may(String step) {
            return mayDo.contains(step);
        }
    }

    record Typed(String code) {}

    record Known(String browser) {}

    record Step(String step, String outcome) {}

    @GET
    Seen look(@RestPath String token, @HeaderParam(BROWSER) String browser);

    @POST
    @Path("code")
    void sendCode(@RestPath String token);

    @POST
    @Path("browser")
    Known open(@RestPath String token, Typed typed);

    @POST
    @Path("steps")
    void step(@RestPath String token, @HeaderParam(BROWSER) String browser, Step step);
}
