package org.trellis.directory.institutions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An institution as the operator that registered it sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstitutionView(
        @Schema(description = "The registration's id") UUID id,

        @Schema(description = "The organisation's id everywhere else; absent while it is registered")
        UUID organisation,

        String kind,
        String name,
        String gss,
        String evidence,

        @Schema(
                enumeration = {"registering", "invited", "over", "joining", "joined"},
                description = "over: the invitation was withdrawn, or nobody accepted it in time")
        String state,

        @Schema(description = "Where the invitation went, as a hint", examples = "l•••@eastmere.example")
        String invited,

        Instant invitedUntil,
        Instant registeredAt,
        Instant joinedAt) {

    static InstitutionView of(Institution i, InstitutionInvitation invitation, Instant now) {
        var invited = invitation == null ? i.hint : invitation.hint;
        var until = invitation == null || !invitation.isOpen(now) ? null : invitation.until;
        var joined = invitation == null ? null : invitation.joinedAt;
        return new InstitutionView(
                i.id,
                i.institutionId,
                i.kind,
                i.name,
                i.gss,
                i.evidence,
                state(i, invitation, now),
                invited,
                until,
                i.registeredAt,
                joined);
    }

    private static String state(Institution i, InstitutionInvitation invitation, Instant now) {
        if (i.finishedAt == null || invitation == null) {
            return "registering";
        }
        if (invitation.acceptedAt != null) {
            return invitation.joinedAt == null ? "joining" : "joined";
        }
        return invitation.isOpen(now) ? "invited" : "over";
    }
}
