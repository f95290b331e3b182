package org.trellis.grants.opendata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.grants.giving.Columns;
import org.trellis.grants.giving.Tree;
import org.trellis.problem.NotFound;

/// Writes the open data for whoever asks. It is read in pages, each a transaction: however much there is, little is
/// held at once.
@ApplicationScoped
class FeedDesk {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final int PAGE = 200;

    private final OpenGrants open;
    private final String address;

    FeedDesk(OpenGrants open, @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.open = open;
        this.address = portal + "/api/grants/v1/360giving/package.json";
    }

    /// Refuses where there is nothing: a package without grants is none by the standard.
    OpenGrants.Head head(UUID funder) {
        var head = QuarkusTransaction.joiningExisting().call(() -> open.head(funder));
        if (head.grants() == 0) {
            throw new NotFound().asException();
        }
        return head;
    }

    /// Changes with everything that is put, changed or taken away.
    static String etag(OpenGrants.Head head) {
        return "\"%d-%x\"".formatted(head.grants(), ChronoUnit.MICROS.between(Instant.EPOCH, head.changed()));
    }

    void json(OpenGrants.Head head, UUID funder, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        var about = Tree.write(about(head, funder));
        out.append(about, 0, about.length() - 1).append(",\"grants\":[");
        var between = "\n";
        for (var page = page(funder, RecordRows.LATEST);
                !page.isEmpty();
                page = page(funder, page.getLast().id())) {
            for (var line : page) {
                out.append(between).append(line.record());
                between = ",\n";
            }
        }
        out.append("\n]}\n");
        out.flush();
    }

    void csv(UUID funder, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(Columns.titles());
        for (var page = page(funder, RecordRows.LATEST);
                !page.isEmpty();
                page = page(funder, page.getLast().id())) {
            for (var line : page) {
                csv.printRecord(Columns.row(Tree.read(line.record())));
            }
        }
        csv.flush();
    }

    private List<OpenGrants.Line> page(UUID funder, UUID before) {
        return QuarkusTransaction.requiringNew().call(() -> open.page(funder, address(funder), before, PAGE));
    }

    private Object about(OpenGrants.Head head, UUID funder) {
        // Of several funders the package is nobody's: each grant says who gave it.
        var publisher = head.funders() == 1 ? Tree.read(head.publisher()) : null;
        var about = Tree.empty();
        about.put("version", "1.4");
        about.put(
                "title",
                publisher == null ? "Grants given with Trellis" : "Grants of " + Tree.text(publisher, "/name"));
        about.put("description", "Small grants to community groups, each seen by its group before it was published.");
        about.put("issued", head.issued().truncatedTo(ChronoUnit.SECONDS).toString());
        about.put("modified", head.changed().truncatedTo(ChronoUnit.SECONDS).toString());
        about.put("identifier", publisher == null ? "trellis-grants" : Tree.text(publisher, "/identifier") + "-grants");
        if (publisher != null) {
            about.set("publisher", publisher);
        }
        about.put("downloadURL", address(funder));
        about.put("license", LICENCE);
        return about;
    }

    private String address(UUID funder) {
        return funder == null ? address : address + "?funder=" + funder;
    }
}
