package org.trellis.directory.openreferral;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.directory.openreferral.Shapes.Page;
import org.trellis.directory.openreferral.Shapes.Taxonomy;
import org.trellis.directory.openreferral.Shapes.Term;
import org.trellis.problem.NotFound;

/// The needs as a taxonomy: one, of few terms without parents.
@Path(OpenFeedFilter.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Referral UK")
public class TaxonomyResource {

    private static final String IDS = "{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final Terms terms;
    private final Lines lines;

    TaxonomyResource(Terms terms, Lines lines) {
        this.terms = terms;
        this.lines = lines;
    }

    @GET
    @Path("taxonomies")
    @Operation(operationId = "orukTaxonomies", summary = "List taxonomies: there is one")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Response taxonomies(
            @RestQuery @Size(max = 100) String search,
            @RestQuery @Pattern(regexp = "json|ndjson") String format,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        var all = List.of(terms.taxonomy(false));
        return answer(all.stream().filter(one -> contains(one.name(), search)).toList(), format, page, perPage);
    }

    @GET
    @Path("taxonomies/" + IDS)
    @Operation(operationId = "orukTaxonomy", summary = "Read a taxonomy with its terms")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "404", description = "There is none of this id: `not-found`")
    public Taxonomy taxonomy(@RestPath UUID id) {
        if (!id.equals(Terms.ID)) {
            throw new NotFound().asException();
        }
        return terms.taxonomy(true);
    }

    @GET
    @Path("taxonomy_terms")
    @Operation(operationId = "orukTaxonomyTerms", summary = "List the terms: needs in everyday words")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Response terms(
            @RestQuery @Size(max = 100) String search,
            @RestQuery @Pattern(regexp = "json|ndjson") String format,
            @RestQuery("taxonomy_id") UUID taxonomy,
            @RestQuery("parent_id") @Parameter(description = "None has a parent") UUID parent,
            @RestQuery("top_only") @Parameter(description = "All of them are") boolean topOnly,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        var found = terms.all().stream()
                .filter(term -> parent == null)
                .filter(term -> taxonomy == null || term.taxonomyId().equals(taxonomy))
                .filter(term -> contains(term.description(), search))
                .toList();
        return answer(found, format, page, perPage);
    }

    @GET
    @Path("taxonomy_terms/" + IDS)
    @Operation(operationId = "orukTaxonomyTerm", summary = "Read a term")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "404", description = "There is none of this id: `not-found`")
    public Term term(@RestPath UUID id) {
        return terms.one(id).orElseThrow(() -> new NotFound().asException());
    }

    private static boolean contains(String text, String search) {
        return search == null
                || text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    private <T> Response answer(List<T> all, String format, int page, int perPage) {
        if ("ndjson".equals(format)) {
            StreamingOutput body = to -> lines.write(to, all::forEach);
            return Response.ok(body, Lines.TYPE).build();
        }
        var from = Math.min(all.size(), (page - 1L) * perPage);
        var to = Math.min(all.size(), from + perPage);
        return Response.ok(Page.of(all.subList((int) from, (int) to), all.size(), page, perPage))
                .build();
    }
}
