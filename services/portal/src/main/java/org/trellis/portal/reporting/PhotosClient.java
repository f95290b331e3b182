package org.trellis.portal.reporting;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends up photos of what came of a grant, and fetches them.
@RegisterRestClient(configKey = "papers")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/awards/{id}/report/photos")
public interface PhotosClient {

    String KEY = "Idempotency-Key";

    record Added(UUID id) {}

    @POST
    @Consumes("image/jpeg")
    Added jpeg(@RestPath UUID id, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Consumes("image/png")
    Added png(@RestPath UUID id, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Consumes("image/webp")
    Added webp(@RestPath UUID id, @HeaderParam(KEY) String key, byte[] content);

    @GET
    @Path("{photo}")
    @Produces(MediaType.WILDCARD)
    Response read(@RestPath UUID id, @RestPath UUID photo, @HeaderParam("Accept") String accept);

    @DELETE
    @Path("{photo}")
    void remove(@RestPath UUID id, @RestPath UUID photo);

    /// By what its name says it is, which is kept nowhere: the service looks whether the bytes agree.
    static void add(PhotosClient photos, UUID award, String name, String key, byte[] content) {
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "png" -> photos.png(award, key, content);
            case "webp" -> photos.webp(award, key, content);
            default -> photos.jpeg(award, key, content);
        }
    }
}
