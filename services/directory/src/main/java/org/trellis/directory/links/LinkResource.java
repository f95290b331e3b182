package org.trellis.directory.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/links")
@Tag(name = "Links", description = "Two organisations, two equal sides; either ends it at once")
public class LinkResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    /// How far our side is opened, and why.
    public record Opening(
            @NotNull Level level,

            @Size(min = 1, max = 200)
            @Pattern(regexp = "[^\\p{Cntrl}<>]*")
            @Schema(examples = "To find us when somebody rings")
            String purpose) {}

    /// Why a facet is shown, and until which day.
    public record Sharing(
            @Size(min = 1, max = 200) @Pattern(regexp = "[^\\p{Cntrl}<>]*") @Schema(examples = "For callers near us")
            String purpose,

            @Schema(description = "The last day, in Europe/London; without end when absent", examples = "2027-01-31")
            LocalDate until,

            @Schema(description = "One team of theirs, out of `GET /links/{other}/teams`; everybody there when absent")
            UUID team) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<LinkView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final LinkDesk desk;

    LinkResource(LinkDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({
        "steward",
        "helper",
        "liaison-officer",
        "helpline",
        "grants-officer",
        "support-officer",
        "safeguarding-lead",
        "integrator"
    })
    @Operation(summary = "List the links of the organisation acted for, by the other's id")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page list(
            @RestQuery
                    @Schema(
                            implementation = String.class,
                            enumeration = {"open-both", "waits-for-them", "waits-for-us", "set-aside"})
                    @Parameter(description = "Only those that stand so")
                    Standing standing,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.list(standing, cursor == null ? BEGINNING : cursor, limit);
    }

    @GET
    @Path("{other}")
    @RolesAllowed({
        "steward",
        "helper",
        "liaison-officer",
        "helpline",
        "grants-officer",
        "support-officer",
        "safeguarding-lead",
        "integrator"
    })
    @Operation(summary = "Read the link with one organisation")
    @APIResponse(responseCode = "200", description = "Both sides, as far as they are yours to see")
    @APIResponse(responseCode = "404", description = "`not-found`: there is none that you can see")
    public LinkView get(@RestPath UUID other) {
        return desk.get(other);
    }

    @PUT
    @Path("{other}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            summary = "Open our side of a link, or change how far it is open",
            description = "Only our side. An unlisted group stays invisible whatever it opens.")
    @APIResponse(responseCode = "200", description = "The link as it is now")
    @APIResponse(responseCode = "404", description = "`not-found`: no organisation that you can see")
    @APIResponse(responseCode = "422", description = "`link-with-yourself`, `you-block-them`")
    public LinkView open(@RestPath UUID other, @NotNull @Valid Opening wanted) {
        return desk.open(other, wanted);
    }

    @DELETE
    @Path("{other}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            summary = "End a link",
            description = "Both sides and all cards both ways, at once, without a reason. Reads end with this answer;"
                    + " other services follow within seconds.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = "`not-found`: there is none that you can see")
    public void end(@RestPath UUID other) {
        desk.end(other);
    }

    @PUT
    @Path("{other}/set-aside")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            operationId = "setLinkAside",
            summary = "Set what the other proposes aside: not now",
            description = "For you alone. The other one sees what it saw before, and what it opened to you stays open."
                    + " It holds until you open your side or take it up. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "It waits for you no more")
    @APIResponse(responseCode = "404", description = "`not-found`: there is no link that you can see")
    @APIResponse(responseCode = "422", description = "`opened-already`: your side is open")
    public void setAside(@RestPath UUID other) {
        desk.setAside(other);
    }

    @DELETE
    @Path("{other}/set-aside")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(operationId = "takeLinkUp", summary = "Let it wait for you again", description = "Safe to repeat.")
    @APIResponse(responseCode = "204", description = "It waits for your answer again")
    @APIResponse(responseCode = "404", description = "`not-found`: there is no link that you can see")
    public void takeUp(@RestPath UUID other) {
        desk.takeUp(other);
    }

    @PUT
    @Path("{other}/cards/{facet}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            summary = "Show a facet of our page to the other, or to one team of theirs",
            description = "Outside the team nobody there learns that there is a card.")
    @APIResponse(responseCode = "200", description = "The link as it is now")
    @APIResponse(responseCode = "409", description = "`card-is-for-a-team`, and no team is named: take it back first")
    @APIResponse(responseCode = "422", description = "`link-not-opened`, `day-is-over`, `team-unknown`")
    public LinkView share(@RestPath UUID other, @RestPath Facet facet, @NotNull @Valid Sharing wanted) {
        return desk.share(other, facet, wanted);
    }

    @DELETE
    @Path("{other}/cards/{facet}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(summary = "Take a facet back")
    @APIResponse(responseCode = "204", description = "Not shown any more")
    public void takeBack(@RestPath UUID other, @RestPath Facet facet) {
        desk.takeBack(other, facet);
    }
}
