package org.trellis.portal.together;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.applying.Paper;
import org.trellis.portal.applying.PapersClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Photos of the receipts of a grant: the group takes them; the funder and the host that holds the money read them.
@Path("/receipt-photos/{id: [0-9a-f-]{36}}")
@Authenticated
public class PhotosResource {

    private static final String ONE = "{file: [0-9a-f-]{36}}";
    private static final int MOST = 3;

    /// `receipts` are those that the group adds to; others read the photos alone.
    public record Shown(UUID id, List<AwardsClient.Receipt> receipts, List<Paper> photos, Errors errors) {

        public List<Paper> of(UUID receipt) {
            return photos.stream()
                    .filter(one -> receipt.equals(one.receiptId()))
                    .toList();
        }

        public boolean isRoom(UUID receipt) {
            return of(receipt).size() < MOST;
        }

        public String key() {
            return FormKey.fresh();
        }
    }

    @CheckedTemplate(basePath = "together")
    static class Templates {
        static native TemplateInstance photos(Shown shown);
    }

    private final PapersClient papers;
    private final AwardsClient awards;
    private final Viewer viewer;
    private final Pages pages;

    PhotosResource(@RestClient PapersClient papers, @RestClient AwardsClient awards, Viewer viewer, Pages pages) {
        this.papers = papers;
        this.awards = awards;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response photos(@RestPath UUID id) {
        return show(200, id, Errors.none());
    }

    @POST
    @Path("{receipt: [0-9a-f-]{36}}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @RestPath UUID id,
            @RestPath UUID receipt,
            @RestQuery String key,
            InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        viewer.group();
        var words = pages.words(TogetherWords.class);
        var upped = Upped.of(
                body,
                headers,
                words,
                (name, content) -> papers.addToReceipt(id, receipt, name, FormKey.of(key, content), content));
        return upped.isKept() ? pages.goTo("/receipt-photos/" + id) : show(upped.status(), id, upped.errors());
    }

    @GET
    @Path(ONE)
    public Response fetch(@RestPath UUID id, @RestPath UUID file) {
        viewer.organisation();
        return Upped.served(papers.readOfReceipt(id, file, MediaType.WILDCARD));
    }

    private Response show(int status, UUID id, Errors errors) {
        viewer.organisation();
        var photos = papers.ofReceipts(id).items();
        var receipts = viewer.isOfAGroup() ? awards.read(id).receipts() : List.<AwardsClient.Receipt>of();
        return pages.show(status, Templates.photos(new Shown(id, receipts, photos, errors)));
    }
}
