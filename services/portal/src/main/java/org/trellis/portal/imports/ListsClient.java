package org.trellis.portal.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What takes as long as a list is: to send one through, and to take one back.
@RegisterRestClient(configKey = "lists")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/imports")
public interface ListsClient {

    /// How many rows one thing is true of.
    record Count(String code, String words, int count) {}

    /// A row that cannot be taken; `column` is null when it is about the whole row.
    record RowProblem(long line, String column, String code, String reason) {}

    /// What became of a list, or would.
    record Report(
            boolean dryRun,
            UUID batch,
            Map<String, String> columns,
            List<String> ignored,
            List<String> notKept,
            int rows,
            int good,
            int bad,
            int created,
            int updated,
            int unchanged,
            int keptOut,
            int waiting,
            List<Count> reasons,
            List<Count> notes,
            List<RowProblem> problems) {

        /// As many as a page of 100 KB has room for.
        public List<RowProblem> shown() {
            return problems.subList(0, Math.min(problems.size(), 100));
        }

        public boolean isCut() {
            return shown().size() < bad;
        }

        /// Whether taking it in changes anything.
        public boolean isNews() {
            return created + updated > 0;
        }
    }

    @POST
    @Path("groups")
    @Consumes("text/csv")
    Report groups(InputStream file, @RestQuery boolean dryRun, @RestQuery Map<String, String> columns);

    @POST
    @Path("services")
    @Consumes("application/json")
    Report services(InputStream feed, @RestQuery boolean dryRun);

    @DELETE
    @Path("batches/{id}")
    void undo(@RestPath UUID id);
}
