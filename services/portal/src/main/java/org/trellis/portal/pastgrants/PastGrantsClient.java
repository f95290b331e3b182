package org.trellis.portal.pastgrants;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
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

/// Keeps what an institution gave before Trellis.
@RegisterRestClient(configKey = "grant-files")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/past-grants")
public interface PastGrantsClient {

    /// `recipient` is null for a person; `record` in a list.
    record Grant(
            UUID id,
            String grantId,
            String title,
            String recipient,
            String programme,
            Long pence,
            LocalDate awardedOn,
            JsonNode record) {

        public String whole() {
            return record == null ? "" : record.toPrettyString();
        }
    }

    record Grants(List<Grant> items, UUID next) {}

    /// `programme` is null where the file did not say.
    record Year(int year, String programme, long grants, long pence) {}

    record Totals(long grants, long pence, List<Year> years) {}

    /// `number` is which one of the file it is, from 1.
    record Wrong(int number, String grantId, String field, String code, String words) {}

    /// What became of a file, or would.
    record Report(boolean dryRun, int grants, int added, int changed, int same, int refused, List<Wrong> wrong) {

        /// As many as a page of 100 KB has room for.
        private static final int MOST = 100;

        public Report {
            wrong = Objects.requireNonNullElse(wrong, List.of());
        }

        public boolean isNews() {
            return added + changed > 0;
        }

        public List<Wrong> shown() {
            return wrong.stream().limit(MOST).toList();
        }

        public boolean isCut() {
            return wrong.size() > MOST;
        }

        public int most() {
            return MOST;
        }
    }

    @GET
    Grants list(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("totals")
    Totals totals();

    @GET
    @Path("{id}")
    Grant read(@RestPath UUID id);

    @DELETE
    @Path("{id}")
    void remove(@RestPath UUID id);

    @POST
    @Path("imports")
    @Consumes("application/json")
    Report json(InputStream file, @RestQuery boolean dryRun);

    @POST
    @Path("imports")
    @Consumes("text/csv")
    Report csv(InputStream file, @RestQuery boolean dryRun);
}
