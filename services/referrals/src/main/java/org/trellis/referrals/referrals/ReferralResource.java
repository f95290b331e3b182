package org.trellis.referrals.referrals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Sends referrals, and answers them.
@Path("/referrals")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
@Tag(
        name = "Referrals",
        description = "One person's need, from one organisation to another, in either direction. Nothing here names the"
                + " resident")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class ReferralResource {

    private final ReferralDesk desk;

    ReferralResource(ReferralDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "sendReferral",
            summary = "Send a referral",
            description =
                    "To an organisation that agreed a loop with yours, or by a pathway of which `mayRefer` is `yes`. A"
                            + " group takes referrals by a pathway only from whom its side of the link stands at `referrals`. Whether there is room is asked at this"
                            + " moment; when there is none, nothing is kept, and the answer says from which day there may be,"
                            + " and who else helps with the same need.")
    @APIResponse(responseCode = "201", description = "Sent, now or before under the same `Idempotency-Key`; or a draft")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(
            responseCode = "403",
            description =
                    "It takes no referrals from you: `not-linked`, `share-ended` where there was a link before, `not-a-referrer` with `mayRefer`; or"
                            + " `role-needed`")
    @APIResponse(
            responseCode = "404",
            description = "No such organisation or pathway that you may know of: `not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`no-loop`, `loop-paused`; with `insteadOf`: `referral-moved-on`, `pathway-for-another-need`;"
                    + " `receiver-paused`, `receiver-full`, `budget-used` with `resumeOn`"
                    + " and up to three `alternatives`")
    @APIResponse(responseCode = "422", description = "`referral-to-yourself`, `council-duty`")
    @APIResponse(responseCode = "503", description = "`links-not-current`")
    public RestResponse<ReferralView> send(
            @NotNull @Valid NewReferral wanted,
            @RestQuery @Parameter(description = "True: keep it as a draft for now, which only your organisation sees")
                    boolean draft,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.make(wanted, !draft, key);
        return RestResponse.ResponseBuilder.<ReferralView>created(URI.create("referrals/" + made.id()))
                .header("ETag", made.etag())
                .entity(made)
                .build();
    }

    @GET
    @Operation(
            operationId = "listReferrals",
            summary = "List referrals that your organisation sent or received, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public ReferralPage list(
            @RestQuery
                    @DefaultValue("received")
                    @Pattern(regexp = "sent|received")
                    @Parameter(description = "`sent` by you, or `received` by you", example = "received")
                    String box,
            @RestQuery
                    @DefaultValue("true")
                    @Parameter(
                            description = "True: those that somebody still has something to do with. False: the rest")
                    boolean open,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(Box.valueOf(box.toUpperCase(Locale.ROOT)), open, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readReferral", summary = "Read one referral")
    @APIResponse(responseCode = "200", description = "With an ETag, which changes with each step")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<ReferralView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @GET
    @Path("{id}/steps")
    @Operation(operationId = "readReferralSteps", summary = "Read what happened with a referral, from its beginning")
    @APIResponse(responseCode = "200", description = "Every step of this referral")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public List<TakenStep> steps(@RestPath UUID id) {
        return desk.steps(id);
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            operationId = "stepReferral",
            summary = "Answer a referral, or do the next thing with it",
            description = "One of its `mayDo`. Of two at the same moment one is taken, and the other is told where the"
                    + " referral is now. Groups give no reason unless they like to; institutions say why they decline or"
                    + " give back. Passing on makes a new referral of the same thread.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "403",
            description = "`step-of-the-other-side`; to pass on: `not-linked`, `share-ended`, `not-a-referrer`")
    @APIResponse(responseCode = "404", description = "None of yours, or no such receiver: `not-found`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`referral-moved-on` with `state`; to pass on: `back-where-it-came-from`,"
                            + " `passed-on-too-often`, `pathway-for-another-need`, `resident-said-only-you`, and what sending is refused with")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`reason-needed`, `referral-to-yourself`, `council-duty`")
    @APIResponse(responseCode = "503", description = "`links-not-current`")
    public RestResponse<ReferralView> step(
            @RestPath UUID id,
            @NotNull @Valid StepTaken step,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.step(id, step, ifMatch));
    }

    @POST
    @Path("giving-back")
    @Operation(
            operationId = "giveReferralsBack",
            summary = "Give several referrals back in one go",
            description =
                    "For a group that pauses and has to put some of it down. All of them are given back, or none.")
    @APIResponse(responseCode = "200", description = "As they are now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "One that you sent: `step-of-the-other-side`")
    @APIResponse(responseCode = "404", description = "One is none of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "One has moved on: `referral-moved-on` with `state`")
    @APIResponse(responseCode = "422", description = "`reason-needed`")
    public List<ReferralView> giveBack(@NotNull @Valid GivingBack wanted) {
        return desk.giveBack(wanted);
    }

    private static RestResponse<ReferralView> answer(ReferralView view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }
}
