package org.trellis.portal.paying;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// How our bank wants its lists.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/payment-template")
public interface TemplateClient {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(String heading, String holds, String words) {}

    record Template(
            List<Column> columns,
            boolean headings,
            boolean dashes,
            String statementReference,
            String statementAmount) {}

    @GET
    Template read();

    @PUT
    Template write(Template template);

    @DELETE
    void drop();
}
