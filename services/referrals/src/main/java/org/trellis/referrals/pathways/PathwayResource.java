package org.trellis.referrals.pathways;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.opening.Schedule;
import org.trellis.referrals.times.OpeningTimes;

/// Shows pathways to everybody who may read them, signed in or not.
@Path("/pathways")
@PermitAll
@Tag(
        name = "Pathways",
        description = "How people with a need get to an organisation's help, and who may send them. Signed in you find"
                + " also what is for organisations linked with yours alone")
public class PathwayResource {

    private final PathwaySearch search;
    private final PathwayDesk desk;
    private final ChangeDesk changes;
    private final Referrers referrers;
    private final OpeningTimes times;
    private final InstantSource clock;

    PathwayResource(
            PathwaySearch search,
            PathwayDesk desk,
            ChangeDesk changes,
            Referrers referrers,
            OpeningTimes times,
            InstantSource clock) {
        this.search = search;
        this.desk = desk;
        this.changes = changes;
        this.referrers = referrers;
        this.times = times;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "findPathways",
            summary = "Find pathways",
            description = "The narrowest area first; then those that somebody of the holder said are right; then by"
                    + " name. The order is the same for everybody.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `cursor-not-understood`")
    public PathwayView.Page find(
            @RestQuery
                    @Size(max = 20)
                    @Parameter(description = "Codes of the directory's list of needs: any of them", example = "food")
                    List<@Pattern(regexp = "[a-z][a-z-]{1,40}") String> need,
            @RestQuery
                    @Size(max = 20)
                    @Parameter(
                            description = "GSS codes: any of them. They are compared as they are: to find all that"
                                    + " serves a place, give its ward, local authority, county, region and country",
                            example = "E05999901")
                    List<@Pattern(regexp = "[EWSNK][0-9]{8}") String> area,
            @RestQuery
                    @Pattern(regexp = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}")
                    @Parameter(
                            description = "Also those that are for a part of a ward in which this postcode lies, and"
                                    + " none that are for another part. Without it a ward finds what is for any part"
                                    + " of it",
                            example = "EM1 2AB")
                    String postcode,
            @RestQuery
                    @Pattern(regexp = "[a-z]{2,3}")
                    @Parameter(description = "A language that is spoken there", example = "ur")
                    String language,
            @RestQuery @Parameter(description = "True: only those to which people may come by themselves")
                    boolean selfReferral,
            @RestQuery @Parameter(description = "Only those that this organisation keeps") UUID organisation,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        var wish = new SearchWish(
                orNone(need), orNone(area), postcode, language, selfReferral, organisation, false, limit);
        return search.find(wish, SearchCursor.of(cursor));
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "followPathways",
            summary = "Read what changed in pathways",
            description =
                    "For keeping a copy: begin without `after`, go on with `next` while `more`, and come back with"
                            + " the last `next` whenever you like. Each pathway comes once, as it is now; those that you no"
                            + " longer read come as `gone`. Nothing is left out, also while others write; the same pathway may"
                            + " come again unchanged.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`, or `cursor-not-understood`: begin again without `after`")
    public ChangePage changes(
            @RestQuery @Parameter(description = "`next` of the page before") String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return changes.after(FeedCursor.of(after), limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPathway", summary = "Read one pathway")
    @APIResponse(
            responseCode = "200",
            description = "With an ETag, which changes also when it is said to be right, and with `mayRefer`")
    @APIResponse(responseCode = "304", description = "As the `If-None-Match` knows it")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    public RestResponse<PathwayView> read(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Parameter(description = "The ETag that you have") String ifNoneMatch) {
        var pathway = desk.read(id);
        var mayRefer = referrers.of(List.of(pathway)).get(id);
        var opening = times.now(pathway.times, pathway.allAreas());
        var etag = pathway.etag(mayRefer, opening);
        if (etag.equals(ifNoneMatch)) {
            // Not by notModified(etag), which would put it in quotes a second time.
            return RestResponse.ResponseBuilder.<PathwayView>notModified()
                    .header("ETag", etag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(PathwayView.of(pathway, clock.instant(), mayRefer, opening))
                .header("ETag", etag)
                .build();
    }

    @GET
    @Path("{id}/versions")
    @Operation(
            operationId = "readPathwayVersions",
            summary = "Read what changed in a pathway since it was published",
            description = "Newest first, the latest twenty.")
    @APIResponse(responseCode = "200", description = "All that are kept")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    public List<VersionView> versions(@RestPath UUID id) {
        return desk.versions(id);
    }

    @GET
    @Path("{id}/schedules")
    @Operation(
            operationId = "readPathwaySchedules",
            summary = "Read when somebody is there, in the words of Open Referral UK",
            description = "Its `times` and its words about hours as HSDS-UK 3.0 has them, for a directory that reads"
                    + " the standard. Days that are closed stand in the notes.")
    @APIResponse(responseCode = "200", description = "None where it does not say when")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    public List<Schedule> schedules(@RestPath UUID id) {
        var pathway = desk.read(id);
        return times.schedules(id, pathway.times, pathway.hours);
    }

    private static List<String> orNone(List<String> given) {
        return given == null ? List.of() : given;
    }
}
