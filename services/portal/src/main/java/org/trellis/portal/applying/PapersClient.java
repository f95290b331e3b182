package org.trellis.portal.applying;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends up files of applications and photos of receipts, and fetches them.
@RegisterRestClient(configKey = "papers")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1")
public interface PapersClient {

    String KEY = "Idempotency-Key";

    record Papers(List<Paper> items) {}

    @GET
    @Path("drafts/{id}/files")
    Papers ofDraft(@RestPath UUID id);

    @DELETE
    @Path("drafts/{id}/files/{file}")
    void remove(@RestPath UUID id, @RestPath UUID file);

    @GET
    @Path("drafts/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    Response readOfDraft(@RestPath UUID id, @RestPath UUID file, @HeaderParam("Accept") String accept);

    @GET
    @Path("applications/{id}/files")
    Papers ofApplication(@RestPath UUID id);

    @GET
    @Path("applications/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    Response readOfApplication(@RestPath UUID id, @RestPath UUID file, @HeaderParam("Accept") String accept);

    @GET
    @Path("awards/{id}/receipt-files")
    Papers ofReceipts(@RestPath UUID id);

    @GET
    @Path("awards/{id}/receipt-files/{file}")
    @Produces(MediaType.WILDCARD)
    Response readOfReceipt(@RestPath UUID id, @RestPath UUID file, @HeaderParam("Accept") String accept);

    @POST
    @Path("drafts/{id}/files")
    @Consumes("image/jpeg")
    Paper jpegToDraft(@RestPath UUID id, @RestQuery String name, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Path("drafts/{id}/files")
    @Consumes("image/png")
    Paper pngToDraft(@RestPath UUID id, @RestQuery String name, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Path("drafts/{id}/files")
    @Consumes("image/webp")
    Paper webpToDraft(@RestPath UUID id, @RestQuery String name, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Path("drafts/{id}/files")
    @Consumes("application/pdf")
    Paper pdfToDraft(@RestPath UUID id, @RestQuery String name, @HeaderParam(KEY) String key, byte[] content);

    @POST
    @Path("awards/{id}/receipts/{receipt}/files")
    @Consumes("image/jpeg")
    Paper jpegToReceipt(
            @RestPath UUID id,
            @RestPath UUID receipt,
            @RestQuery String name,
            @HeaderParam(KEY) String key,
            byte[] content);

    @POST
    @Path("awards/{id}/receipts/{receipt}/files")
    @Consumes("image/png")
    Paper pngToReceipt(
            @RestPath UUID id,
            @RestPath UUID receipt,
            @RestQuery String name,
            @HeaderParam(KEY) String key,
            byte[] content);

    @POST
    @Path("awards/{id}/receipts/{receipt}/files")
    @Consumes("image/webp")
    Paper webpToReceipt(
            @RestPath UUID id,
            @RestPath UUID receipt,
            @RestQuery String name,
            @HeaderParam(KEY) String key,
            byte[] content);

    @POST
    @Path("awards/{id}/receipts/{receipt}/files")
    @Consumes("application/pdf")
    Paper pdfToReceipt(
            @RestPath UUID id,
            @RestPath UUID receipt,
            @RestQuery String name,
            @HeaderParam(KEY) String key,
            byte[] content);

    /// By what its name says it is: the service looks whether the bytes agree.
    default Paper addToDraft(UUID draft, String name, String key, byte[] content) {
        return switch (ending(name)) {
            case "jpg", "jpeg" -> jpegToDraft(draft, name, key, content);
            case "png" -> pngToDraft(draft, name, key, content);
            case "webp" -> webpToDraft(draft, name, key, content);
            default -> pdfToDraft(draft, name, key, content);
        };
    }

    /// The same for a photo of a receipt.
    default Paper addToReceipt(UUID award, UUID receipt, String name, String key, byte[] content) {
        return switch (ending(name)) {
            case "jpg", "jpeg" -> jpegToReceipt(award, receipt, name, key, content);
            case "png" -> pngToReceipt(award, receipt, name, key, content);
            case "webp" -> webpToReceipt(award, receipt, name, key, content);
            default -> pdfToReceipt(award, receipt, name, key, content);
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
