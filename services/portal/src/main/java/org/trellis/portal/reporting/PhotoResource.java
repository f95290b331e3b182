package org.trellis.portal.reporting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.session.Viewer;

/// A photo of what came of a grant, for its group and its funder: as the service gives it, to be saved and never run.
@Path("/grant-photos/{id: [0-9a-f-]{36}}/{photo: [0-9a-f-]{36}}")
@Authenticated
public class PhotoResource {

    private final PhotosClient photos;
    private final Viewer viewer;

    PhotoResource(@RestClient PhotosClient photos, Viewer viewer) {
        this.photos = photos;
        this.viewer = viewer;
    }

    @GET
    public Response fetch(@RestPath UUID id, @RestPath UUID photo) {
        viewer.organisation();
        var file = photos.read(id, photo, MediaType.WILDCARD);
        return Response.ok(file.readEntity(byte[].class), file.getMediaType())
                .header("Content-Disposition", file.getHeaderString("Content-Disposition"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
