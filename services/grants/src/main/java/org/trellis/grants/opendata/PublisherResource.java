package org.trellis.grants.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/// Lets a funder say as whom it publishes, see what is wrong, and publish.
@Path("/open-data")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Open data", description = "What everybody reads of grants, by 360Giving 1.4")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class PublisherResource {

    private final PublisherDesk desk;

    PublisherResource(PublisherDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("publisher")
    @Operation(operationId = "readOpenDataPublisher", summary = "Read as whom you publish")
    @APIResponse(responseCode = "200", description = "With an ETag")
    @APIResponse(responseCode = "404", description = "You have not said it: `not-found`")
    public RestResponse<Publisher> get() {
        return tagged(desk.get());
    }

    @PUT
    @Path("publisher")
    @Operation(
            operationId = "writeOpenDataPublisher",
            summary = "Say as whom you publish",
            description = "From then on each group sees what is to stand about its grant as soon as it is paid, and has"
                    + " 14 days to look.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "409", description = "`prefix-in-use`, `prefix-stays`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    public RestResponse<Publisher> put(
            @NotNull @Valid NewPublisher publisher,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return tagged(desk.put(publisher, ifMatch));
    }

    @GET
    @Path("report")
    @Operation(operationId = "readOpenDataReport", summary = "Read what would be published, and what is wrong with it")
    @APIResponse(responseCode = "200", description = "The report; nothing was published")
    @APIResponse(responseCode = "409", description = "`publisher-needed`")
    public QualityReport report() {
        return desk.report();
    }

    @PUT
    @Path("publication")
    @Operation(
            operationId = "publishOpenData",
            summary = "Publish all that can be",
            description = "Again at any time: what changed is changed, what has an error by now goes, what is new and"
                    + " has waited long enough comes in.")
    @APIResponse(responseCode = "200", description = "What was published, what waits, and what has an error")
    @APIResponse(responseCode = "409", description = "`publisher-needed`")
    public QualityReport publish() {
        return desk.publish();
    }

    private static RestResponse<Publisher> tagged(Publisher one) {
        return RestResponse.ResponseBuilder.ok(one).header("ETag", one.etag()).build();
    }
}
