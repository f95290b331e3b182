package org.trellis.signposting.bulletins;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A correction: the whole text as it stands from now on, and what changed.
@Schema(name = "NewBulletinVersion")
public record NewVersion(
        @NotBlank(message = "Write a title")
        @Size(max = 120, message = "must be 120 characters or fewer")
        @Schema(examples = "Fuel vouchers from 1 December")
        String title,

        @NotBlank(message = "Write what it says")
        @Size(max = 4000, message = "must be 4,000 characters or fewer")
        @Schema(description = "Plain text", examples = "£45 for each household with a prepayment meter.")
        String body,

        @Size(max = 200) @Schema(examples = "Eastmere Council, money advice")
        String source,

        @Size(max = 200) @Schema(examples = "Households with a prepayment meter")
        String forWhom,

        @Schema(examples = "2027-01-31") LocalDate endsOn,

        @Size(max = 200) @Schema(examples = "01632 960001, 9 to 5")
        String ring,

        @NotBlank(message = "Say what changed")
        @Size(max = 300, message = "must be 300 characters or fewer")
        @Schema(examples = "£30 → £45")
        String changed,

        @Size(max = 3, message = "must be 3 files or fewer")
        @Schema(description = "Files that were sent up, and files of earlier versions that stay", examples = "[]")
        List<@NotNull UUID> attachmentIds,

        @Schema(
                description = "Says that the telephone numbers and addresses in it are public, when asked by"
                        + " `may-be-personal`")
        Boolean publicContacts) {

    public NewVersion {
        attachmentIds = attachmentIds == null
                ? List.of()
                : attachmentIds.stream().distinct().toList();
    }

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
