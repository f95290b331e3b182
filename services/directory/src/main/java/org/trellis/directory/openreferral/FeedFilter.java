package org.trellis.directory.openreferral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// The standard's parameters of lists of services and of services at locations.
public class FeedFilter {

    private static final String AN_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words of the name, of what is said and offered, or of the area; every one must be met")
    String search;

    @RestQuery
    @Min(1)
    @Parameter(description = "From 1")
    Integer page;

    @RestQuery("per_page")
    @Min(1)
    @Parameter(description = "50 when absent; never more than 100, with `minimal` 10,000")
    Integer perPage;

    @RestQuery
    @Pattern(regexp = "json|ndjson")
    @Parameter(description = "`ndjson`: all of them, one a line, without pages")
    String format;

    @RestQuery("taxonomy_term_id")
    @Pattern(regexp = AN_ID)
    @Parameter(description = "Of a need, as /taxonomy_terms has it")
    String taxonomyTermId;

    @RestQuery("taxonomy_id")
    @Pattern(regexp = AN_ID)
    @Parameter(description = "With any need of this taxonomy")
    String taxonomyId;

    @RestQuery("organization_id")
    @Pattern(regexp = AN_ID)
    String organizationId;

    @RestQuery("modified_after")
    @Size(max = 40)
    @Parameter(description = "At or after this moment or day; without a zone in UTC", example = "2026-11-01T00:00:00Z")
    String modifiedAfter;

    @RestQuery
    @Parameter(description = "Ids and dates alone. Of services only.")
    boolean minimal;

    @RestQuery
    @Parameter(description = "Each nested as by its id")
    boolean full;

    @RestQuery
    @Size(max = 10)
    @Parameter(
            description = "Whose area covers it; with `proximity`, what lies around it. Of services at locations only.",
            example = "EM1 2AB")
    String postcode;

    @RestQuery
    @Min(0)
    @Max(80_000)
    @Parameter(description = "Metres from the middle of the postcode. Of services at locations only.")
    Integer proximity;

    @RestQuery("full_service")
    @Parameter(description = "With whole services. Of organizations only.")
    boolean fullService;

    int pageNumber() {
        return page == null ? 1 : page;
    }

    int rows() {
        var most = minimal ? 10_000 : 100;
        var usual = minimal ? 10_000 : 50;
        return Math.min(perPage == null ? usual : perPage, most);
    }

    long skipped() {
        return (pageNumber() - 1L) * rows();
    }

    boolean isStream() {
        return "ndjson".equals(format);
    }
}
