package org.trellis.portal.blocks;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes for whom a group is not there.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface BlocksClient {

    record Organisation(UUID id, String name, String kind) {}

    record Block(Organisation organisation, Instant since) {

        /// Whoever is blocked may hide too; to stop blocking them must still be possible.
        Block named(String otherwise) {
            return organisation.name() != null
                    ? this
                    : new Block(new Organisation(organisation.id(), otherwise, null), since);
        }
    }

    record Blocks(List<Block> items, String next) {}

    @GET
    @Path("blocks")
    Blocks blocks(@RestQuery String cursor);

    @GET
    @Path("organisations/{id}")
    Organisation organisation(@RestPath UUID id);

    @PUT
    @Path("blocks/{id}")
    void block(@RestPath UUID id);

    @DELETE
    @Path("blocks/{id}")
    void unblock(@RestPath UUID id);
}
