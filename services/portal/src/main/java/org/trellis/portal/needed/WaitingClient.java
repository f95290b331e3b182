package org.trellis.portal.needed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What waits about small grants, in one answer.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/waiting")
public interface WaitingClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Thing(String kind, UUID id, String title, LocalDate by, boolean overdue) {

        /// Where something can be done about it; null for a kind that is newer than this page.
        public String address() {
            return switch (kind) {
                case "draft" -> "/our-grants/drafts/" + id;
                case "second-word" -> "/our-grants/" + id + "/confirmation";
                case "record" -> "/our-grants/" + id + "/open-data";
                case "decide", "appeal", "to-pay" -> "/applications/" + id;
                case "host" -> "/hosting";
                case "held-confirm", "host-leaves", "held-pay" -> "/held/" + id;
                case "host-confirm" -> "/our-grants/" + id + "/host";
                case "held-coming" -> "/hosting/coming";
                case "asked-in" -> "/taking-part";
                default -> null;
            };
        }
    }

    record Things(List<Thing> items, boolean more) {}

    @GET
    Things first(@RestQuery int limit);
}
