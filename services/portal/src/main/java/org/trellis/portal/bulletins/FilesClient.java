package org.trellis.portal.bulletins;

import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends files up that are to go with a bulletin, and fetches them.
@RegisterRestClient(configKey = "attachments")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/attachments")
public interface FilesClient {

    @POST
    @Consumes("application/pdf")
    Bulletin.File pdf(@RestQuery String name, byte[] content);

    @POST
    @Consumes("image/png")
    Bulletin.File png(@RestQuery String name, byte[] content);

    @POST
    @Consumes("image/jpeg")
    Bulletin.File jpeg(@RestQuery String name, byte[] content);

    /// By what its name says it is: the service looks whether the bytes agree.
    static Bulletin.File add(FilesClient files, String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> files.png(name, content);
            case "jpg", "jpeg" -> files.jpeg(name, content);
            default -> files.pdf(name, content);
        };
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    Response read(@RestPath UUID id, @HeaderParam("Accept") String accept);
}
