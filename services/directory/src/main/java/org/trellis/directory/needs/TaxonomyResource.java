package org.trellis.directory.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/reference/taxonomies/{taxonomy}")
@Tag(name = "Search")
@RolesAllowed("operator")
@APIResponse(responseCode = "403", description = "`role-needed`: only the operator loads words for needs")
public class TaxonomyResource {

    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final TaxonomyDesk desk;

    TaxonomyResource(TaxonomyDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "loadTaxonomy",
            summary = "Load a taxonomy's terms as words for needs",
            description =
                    "Such as UK-CAT, or the service types of Open Referral UK, as they are published. Columns: the"
                            + " term in `tag`, `name`, `term` or `label`; what it belongs to in `Category`, `Subcategory` or"
                            + " `parent`; and, where you add it, our `need`. A term whose need is not said gets it by the words"
                            + " we know. Loading a file again replaces what the same taxonomy brought before.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "two terms",
                                            value = "name,parent,need\nFood banks,Food,\nKnit and natter,,company\n")))
    @APIResponse(responseCode = "200", description = "What became of each line")
    @APIResponse(
            responseCode = "422",
            description = "`columns-missing`, `too-many-rows`, `taxonomy-ours`, `acts-for-an-organisation`,"
                    + " `file-empty`, `file-not-utf8`, `file-not-text`, `line-too-long`, `row-too-long`. Nothing"
                    + " has changed.")
    public LoadedTaxonomy load(
            @RestPath @Pattern(regexp = NAME) @Parameter(description = "Your name for it", example = "uk-cat")
                    String taxonomy,
            InputStream file)
            throws IOException {
        // Closing reads what is left of a refused file and throws it away: the sender gets to see the answer.
        try (file) {
            return desk.load(taxonomy, file);
        }
    }

    @DELETE
    @Operation(operationId = "removeTaxonomy", summary = "Forget the words that a taxonomy brought")
    @APIResponse(responseCode = "204", description = "They mean no need any more, but for those that others brought")
    @APIResponse(responseCode = "422", description = "`taxonomy-ours`, `acts-for-an-organisation`")
    public void remove(@RestPath @Pattern(regexp = NAME) String taxonomy) {
        desk.remove(taxonomy);
    }
}
