package org.trellis.directory.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Histories;
import org.trellis.directory.logbook.LogbookResource.EntryPage;

/// What happened between two organisations, as the logbook of the one that asks has it.
@Path("/links/{other}/history")
@Tag(name = "Links")
public class LinkHistoryResource {

    private static final Set<Act> OF_LINKS = Set.of(
            Act.LINK_OPENED,
            Act.LINK_CHANGED,
            Act.LINK_ENDED,
            Act.CARD_SHARED,
            Act.CARD_ENDED,
            Act.CARD_RAN_OUT,
            Act.DELETION_CONFIRMED,
            Act.PROPOSAL_SET_ASIDE,
            Act.LIAISON_NAMED,
            Act.LIAISON_ENDED,
            Act.LIAISON_DECLINED,
            Act.HANDOVER_ADDED,
            Act.INTRODUCTION_ASKED,
            Act.INTRODUCTION_PUT_AWAY,
            Act.TALK_SAID,
            Act.TALK_TAKEN_BACK,
            Act.TALK_SHOWN,
            Act.TALK_HIDDEN,
            Act.TALK_REMOVED,
            Act.ORGANISATION_BLOCKED,
            Act.ORGANISATION_UNBLOCKED);

    private final Histories histories;

    LinkHistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(
            operationId = "linkHistory",
            summary = "Read what happened between your organisation and this one, newest first",
            description =
                    "From your own logbook, so it stays when the link is over. `whose` is `theirs` in `about` where"
                            + " the other shared a card with you.")
    @APIResponse(responseCode = "200", description = "A page of entries; none where there was nothing between you")
    @APIResponse(responseCode = "403", description = "Your role does not keep the logbook")
    public EntryPage history(
            @RestPath UUID other, @RestQuery @Parameter(description = "`next` of the page before") Long cursor) {
        return histories.with(other, OF_LINKS, cursor);
    }
}
