package org.trellis.portal.answers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads how soon an institution answers.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/answer-rates")
public interface AnswersClient {

    /// Numbers that are of fewer than five are null.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rate(Integer received, Integer inTime, Integer medianHours, Integer returned, Integer takenUp) {

        /// Rounded up: within so many days half of the answers came.
        public int medianDays() {
            return medianHours == null ? 0 : (medianHours + 23) / 24;
        }
    }

    @GET
    @Path("{organisation}")
    Rate read(@RestPath UUID organisation);
}
