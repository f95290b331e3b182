package org.trellis.portal.leaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// The proof that everything of a group was destroyed, for whoever holds the link: nobody has an account for
/// it any more.
@Path("/destroyed/{token: [A-Za-z0-9_-]{1,64}}")
public class CertificateResource {

    /// How many rows of one table went.
    public record Rows(String table, long count) {}

    /// `total` counts the rows of all tables; `rows` has the tables that had any.
    public record Proof(CertificateClient.Held held, long total, List<Rows> rows) {}

    @CheckedTemplate(basePath = "leaving")
    static class Templates {
        static native TemplateInstance certificate(Proof proof);

        static native TemplateInstance noCertificate();
    }

    private final CertificateClient directory;
    private final ObjectMapper json;
    private final Pages pages;

    CertificateResource(@RestClient CertificateClient directory, ObjectMapper json, Pages pages) {
        this.directory = directory;
        this.json = json;
        this.pages = pages;
    }

    @GET
    public Response look(@RestPath String token) {
        try {
            return pages.show(Templates.certificate(proof(directory.look(token))));
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return pages.show(404, Templates.noCertificate());
        }
    }

    private Proof proof(CertificateClient.Held held) {
        var rows = new ArrayList<Rows>();
        if (held.isDestroyed()) {
            read(held.text(), rows);
        }
        return new Proof(held, rows.stream().mapToLong(Rows::count).sum(), rows);
    }

    private void read(String text, List<Rows> rows) {
        try {
            json.readTree(text).path("rows").properties().stream()
                    .map(row -> new Rows(row.getKey(), row.getValue().asLong()))
                    .filter(row -> row.count() > 0)
                    .forEach(rows::add);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A certificate that is no JSON", e);
        }
    }
}
