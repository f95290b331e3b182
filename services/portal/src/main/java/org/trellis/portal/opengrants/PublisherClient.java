package org.trellis.portal.opengrants;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// As whom an institution publishes its grants, what is wrong with them, and publishing.
@RegisterRestClient(configKey = "grant-files")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/open-data")
public interface PublisherClient {

    /// Another institution in the chain of the money, with its official id.
    record Known(UUID organisationId, String orgId, String name, boolean publishesItself) {}

    record Publisher(
            String prefix, String orgId, String name, String website, boolean pastToo, List<Known> known, int version) {

        public Publisher {
            known = Objects.requireNonNullElse(known, List.of());
        }

        String etag() {
            return "\"" + version + "\"";
        }
    }

    record NewPublisher(String prefix, String orgId, String name, String website, boolean pastToo, List<Known> known) {}

    record Finding(String grantId, String field, String code, String severity, String words) {

        public boolean isError() {
            return "error".equals(severity);
        }
    }

    record Report(int ready, int waiting, int stopped, List<Finding> findings) {

        /// As many as a page of 100 KB has room for.
        private static final int MOST = 60;

        public Report {
            findings = Objects.requireNonNullElse(findings, List.of());
        }

        public List<Finding> shown() {
            return findings.stream().limit(MOST).toList();
        }

        public boolean isCut() {
            return findings.size() > MOST;
        }

        public int most() {
            return MOST;
        }

        public boolean isNothing() {
            return ready + waiting + stopped == 0;
        }
    }

    @GET
    @Path("publisher")
    Publisher read();

    @PUT
    @Path("publisher")
    void write(@HeaderParam("If-Match") String etag, NewPublisher publisher);

    @GET
    @Path("report")
    Report report();

    @PUT
    @Path("publication")
    Report publish();
}
