package org.trellis.directory.listings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.organisations.Visibility;

@Path("/groups/{id}")
@Tag(name = "Listings", description = "A group's page: its own words, shown to whom it chose")
public class ListingResource {

    /// Whom a group lets know that it exists.
    public record Showing(@NotNull Visibility visibility) {}

    /// The page as somebody else gets it, or that they get nothing.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(boolean visible, ListingView listing) {}

    private final ListingDesk desk;
    private final Reading reading;
    private final Turning turning;
    private final Preview preview;

    ListingResource(ListingDesk desk, Reading reading, Turning turning, Preview preview) {
        this.desk = desk;
        this.reading = reading;
        this.turning = turning;
        this.preview = preview;
    }

    @GET
    @Path("listing")
    @PermitAll
    @Operation(
            summary = "Read a group's page as you may see it",
            description = "Also rows that an institution imported. Facets appear only by share card.")
    @APIResponse(responseCode = "200", description = "With an ETag for the group itself")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    public RestResponse<ListingView> get(@RestPath UUID id) {
        return answer(reading.get(id));
    }

    @PUT
    @Path("listing")
    @Authenticated
    @Operation(summary = "Change your group's page", description = "By a steward. What is left out becomes empty.")
    @APIResponse(responseCode = "200", description = "The page as it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(
            responseCode = "422",
            description = "`need-unknown`, `patch-broken`, `patch-too-long`, `patch-too-large`," + " `patch-elsewhere`")
    public RestResponse<ListingView> edit(
            @RestPath UUID id,
            @NotNull @Valid ListingEdit wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.edit(id, wanted, ifMatch));
    }

    @PUT
    @Path("visibility")
    @Authenticated
    @Operation(
            summary = "Choose who can see that your group exists",
            description = "`unlisted`, the default, beats every link. It holds from this answer on.")
    @APIResponse(responseCode = "200", description = "The page as it is now")
    @APIResponse(responseCode = "409", description = "`group-closed`: open the group again first")
    public RestResponse<ListingView> show(@RestPath UUID id, @NotNull @Valid Showing wanted) {
        return answer(turning.show(id, wanted.visibility()));
    }

    @POST
    @Path("confirmation")
    @Authenticated
    @Operation(
            summary = "Say that the page is right today, or parts of it",
            description = "By a steward or helper of the group. The page is worth what the oldest of its parts is that"
                    + " holds something.")
    @APIResponse(responseCode = "200", description = "The page, confirmed now")
    @APIResponse(responseCode = "400", description = "`invalid-request`: no such part")
    public RestResponse<ListingView> confirm(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(description = "`who-and-where`, `how-to-reach`, `what`, `when`; all of it when absent")
                    List<@Pattern(regexp = "who-and-where|how-to-reach|what|when") String> of) {
        var parts = of.stream().map(FieldGroup::find).flatMap(Optional::stream).collect(Collectors.toSet());
        return answer(desk.confirm(id, parts));
    }

    @GET
    @Path("preview")
    @Authenticated
    @Operation(summary = "See your page as somebody else sees it", description = "By a steward of the group.")
    @APIResponse(responseCode = "200", description = "What `as` gets from GET /groups/{id}/listing")
    public Seen preview(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("public")
                    @Pattern(regexp = "public|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    @Schema(description = "`public`, or an organisation's id")
                    String as,
            @RestQuery @Parameter(description = "As the people of this team of `as`; as somebody in none when absent")
                    UUID team) {
        return preview.as(id, as, team);
    }

    private static RestResponse<ListingView> answer(ListingView page) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (page.version() != null) {
            answer.header("ETag", ListingDesk.etag(page.version()));
        }
        return answer.build();
    }
}
