package org.trellis.portal.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Brings an organisation's own pathways from a list.
@RegisterRestClient(configKey = "pathway-lists")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/pathways/imports")
public interface PathwayListsClient {

    /// `column` is null when it is about the whole row.
    record Fault(String column, String code, String reason) {}

    record Row(
            long line,
            String reference,
            String title,
            String outcome,
            UUID pathwayId,
            boolean published,
            List<String> missing,
            List<Fault> faults,
            List<Fault> notes) {

        public boolean isWrong() {
            return "wrong".equals(outcome);
        }

        boolean isNews() {
            return "new".equals(outcome) || "changed".equals(outcome);
        }
    }

    /// What became of a list, or would.
    record Report(boolean dryRun, int created, int changed, int same, int wrong, List<String> ignored, List<Row> rows) {

        /// As many as a page of 100 KB has room for.
        private static final int MOST = 60;

        public int most() {
            return MOST;
        }

        public boolean isNews() {
            return created + changed > 0;
        }

        public List<Row> wrongRows() {
            return rows.stream().filter(Row::isWrong).limit(MOST).toList();
        }

        public List<Row> newsRows() {
            return rows.stream().filter(Row::isNews).limit(MOST).toList();
        }

        public boolean isCut() {
            return Stream.of(wrong, created + changed).anyMatch(count -> count > MOST);
        }
    }

    @POST
    @Consumes("text/csv")
    Report csv(InputStream file, @RestQuery boolean dryRun, @RestQuery boolean publish, @RestQuery String need);

    @POST
    @Consumes("application/json")
    Report services(InputStream feed, @RestQuery boolean dryRun, @RestQuery boolean publish, @RestQuery String need);
}
