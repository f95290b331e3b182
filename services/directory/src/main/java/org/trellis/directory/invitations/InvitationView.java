package org.trellis.directory.invitations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An open invitation, as the organisation that made it sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MemberInvitation")
public record InvitationView(
        UUID id,
        String role,
        String called,
        @Schema(enumeration = {"link", "phone", "email"}) String by,

        @Schema(description = "Enough of the address to know it by")
        String hint,

        Instant madeAt,
        Instant expiresAt,

        @Schema(description = "Only in the answer that made it: the link to hand on")
        String link,

        @Schema(
                description = "Only in the answer that made it: tell it in another way than the link",
                examples = "4821")
        String word) {

    static InvitationView of(Invitation i) {
        return of(i, null, null);
    }

    static InvitationView of(Invitation i, String link, String word) {
        return new InvitationView(i.id, i.role, i.called, i.way, i.addressHint, i.madeAt, i.expiresAt, link, word);
    }
}
