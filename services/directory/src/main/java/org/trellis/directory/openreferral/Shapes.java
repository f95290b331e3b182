package org.trellis.directory.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.opening.Schedule;

/// What HSDS-UK 3.0 calls things, as far as a group has them. What it does not know of a group is left out, as the
/// standard asks (compliance criteria, 1.2).
final class Shapes {

    private Shapes() {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukApi")
    record Api(@Schema(examples = "HSDS-UK-3.0") String version, String profile, String openapiUrl) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukPage")
    record Page<T>(
            long totalItems,
            long totalPages,
            @Schema(description = "From 1") int pageNumber,

            @Schema(description = "How many are on this page")
            int size,

            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<T> contents) {

        static <T> Page<T> of(List<T> contents, long total, int page, int perPage) {
            var pages = Math.max(1, Math.ceilDiv(total, perPage));
            return new Page<>(
                    total, pages, page, contents.size(), page == 1, page >= pages, contents.isEmpty(), contents);
        }
    }

    /// What `minimal` asks for.
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukMinimal")
    record Minimal(UUID id, Instant modifiedDate) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukService")
    record ServiceEntry(
            UUID id,
            UUID organizationId,
            String name,
            String description,
            String url,

            @Schema(enumeration = {"active", "temporarily closed"})
            String status,

            @Schema(description = "When a person of the group last said that it is right; absent if nobody did")
            LocalDate assuredDate,

            @Schema(description = "What the group says for today, and until when it pauses")
            String alert,

            Instant lastModified,
            Organization organization,
            List<ServiceArea> serviceAreas,
            List<ServiceAtLocation> serviceAtLocations,
            List<Schedule> schedules,
            List<Language> languages,
            List<Attribute> attributes) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukOrganization")
    record Organization(UUID id, String name, String description, String website, String uri, List<?> services) {}

    /// Of a service, to be looked up.
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukServiceLink")
    record ServiceLink(UUID id, String name, String status) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukServiceArea")
    record ServiceArea(UUID id, UUID serviceId, String name, String extent, String extentType, String uri) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukServiceAtLocation")
    record ServiceAtLocation(UUID id, UUID serviceId, UUID locationId, Location location, ServiceEntry service) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukLocation")
    record Location(
            UUID id,
            String locationType,
            String name,

            @Schema(description = "Rounded to two places: about a kilometre")
            Double latitude,

            Double longitude,
            List<Accessibility> accessibility) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukAccessibility")
    record Accessibility(
            UUID id,
            UUID locationId,
            @Schema(examples = "No steps") String description) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukLanguage")
    record Language(UUID id, UUID serviceId, String name, String code) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukAttribute")
    record Attribute(UUID id, UUID linkId, UUID taxonomyTermId, String linkType, Term taxonomyTerm) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OrukTaxonomy")
    record Taxonomy(UUID id, String name, String description, String version, List<Term> taxonomyTerms) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "OrukTaxonomyTerm")
    record Term(UUID id, String name, String description, String taxonomy, UUID taxonomyId, String term) {}
}
