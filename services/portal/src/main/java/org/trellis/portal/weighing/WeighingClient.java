package org.trellis.portal.weighing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and says what the funder's own people think of an application.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/applications/{id}/weighing")
public interface WeighingClient {

    record Score(int points, String words) {}

    /// `yours` is null until it is given; `others` are empty until all of one's own are.
    record Criterion(int n, String words, Score yours, List<Score> others) {

        public Criterion {
            others = Objects.requireNonNullElse(others, List.of());
        }

        /// As errors and what was typed know it.
        public String place() {
            return "score-" + n;
        }
    }

    /// `answer` is null while it is open.
    record Flag(UUID id, String kind, String words, boolean yours, Instant at, String answer, Instant answeredAt) {

        public String place() {
            return "answer-" + id;
        }
    }

    record Remark(UUID id, String words, boolean yours, Instant at) {}

    record Weighing(
            boolean youAreOut,
            boolean open,
            List<Criterion> criteria,
            boolean yoursGiven,
            List<Flag> flags,
            List<Remark> remarks) {

        public Weighing {
            criteria = Objects.requireNonNullElse(criteria, List.of());
            flags = Objects.requireNonNullElse(flags, List.of());
            remarks = Objects.requireNonNullElse(remarks, List.of());
        }
    }

    record NewScore(Integer points, String words) {}

    record NewFlag(String kind, String words) {}

    record Words(String words) {}

    @GET
    Weighing read(@RestPath UUID id);

    @PUT
    @Path("scores/{n}")
    void score(@RestPath UUID id, @RestPath int n, NewScore score);

    @POST
    @Path("flags")
    void raise(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewFlag flag);

    @PUT
    @Path("flags/{flag}/answer")
    void answer(@RestPath UUID id, @RestPath UUID flag, Words words);

    @POST
    @Path("remarks")
    void remark(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, Words words);
}
