package org.trellis.grants.together;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A draft of somebody else's that an organisation is asked into.
@Schema(name = "DraftInvitation")
public record Invited(
        UUID id,

        @Schema(description = "The draft, which you can read once you said yes")
        UUID draftId,

        @Schema(description = "Whose it is. The directory tells the name, to whom may see it")
        UUID groupId,

        @Schema(description = "As whom it asks", examples = "Quayside Mutual Aid")
        String groupName,

        UUID fundId,

        @Schema(enumeration = {"co-applicant", "helper"}) String part,

        @Schema(description = "Until when you can read it and write in it, once you said yes")
        Instant until,

        @Schema(description = "What you answered; null before. You need not", nullable = true)
        Boolean agreed) {

    /// Some of them, newest first.
    @Schema(name = "DraftInvitationPage")
    public record Page(
            List<Invited> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    /// Where an organisation is named on what another one sent.
    @Schema(name = "CoApplication")
    public record Named(
            @Schema(description = "The application") UUID id,

            UUID groupId,

            @Schema(examples = "A fridge for the square") String title,

            @Schema(description = "As whom you are named there", examples = "Al-Noor Kitchen")
            String name,

            Instant sentAt) {

        /// Some of them, newest first.
        @Schema(name = "CoApplicationPage")
        public record Page(
                List<Named> items,

                @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
                UUID next) {}
    }
}
