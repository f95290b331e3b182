package org.trellis.portal.together;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.applying.PapersClient;
import org.trellis.portal.session.Viewer;

/// The files of an application, for both its sides.
@Path("/grant-files/{id: [0-9a-f-]{36}}/{file: [0-9a-f-]{36}}")
@Authenticated
public class SentFilesResource {

    private final PapersClient papers;
    private final Viewer viewer;

    SentFilesResource(@RestClient PapersClient papers, Viewer viewer) {
        this.papers = papers;
        this.viewer = viewer;
    }

    @GET
    public Response fetch(@RestPath UUID id, @RestPath UUID file) {
        viewer.organisation();
        return Upped.served(papers.readOfApplication(id, file, MediaType.WILDCARD));
    }
}
