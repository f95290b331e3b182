package org.trellis.signposting.bulletins;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A bulletin as its sender writes it. Anything but the title may be missing until it is sent.
@Schema(name = "NewBulletin")
public record NewBulletin(
        @Pattern(regexp = "notice|seeing|views", message = "must be notice, seeing or views")
        @Schema(
                description = "`notice` if left out. `seeing`: what you are seeing, told to institutions, which owe a"
                        + " reply. `views`: an ask for views",
                enumeration = {"notice", "seeing", "views"},
                examples = "notice")
        String kind,

        @NotBlank(message = "Write a title")
        @Size(max = 120, message = "must be 120 characters or fewer")
        @Schema(examples = "Fuel vouchers from 1 December")
        String title,

        @Size(max = 4000, message = "must be 4,000 characters or fewer")
        @Schema(description = "Plain text", examples = "£30 for each household with a prepayment meter.")
        String body,

        @Size(max = 200) @Schema(description = "Whose information it is", examples = "Eastmere Council, money advice")
        String source,

        @Size(max = 200) @Schema(description = "For whom it is", examples = "Households with a prepayment meter")
        String forWhom,

        @Schema(description = "The last day on which it is right, at most a year from now", examples = "2027-01-31")
        LocalDate endsOn,

        @Size(max = 200)
        @Schema(description = "Whom to ring: a number that everybody may know", examples = "01632 960001, 9 to 5")
        String ring,

        @Valid @Schema(description = "For `views` alone") ViewsAsked views,

        @Size(max = 3, message = "must be 3 files or fewer")
        @Schema(description = "Files that were sent up", examples = "[]")
        List<@NotNull UUID> attachmentIds,

        @Schema(
                description = "Says that the telephone numbers and addresses in it are public, when asked by"
                        + " `may-be-personal`")
        Boolean publicContacts) {

    public NewBulletin {
        kind = Objects.requireNonNullElse(kind, "notice");
        attachmentIds = attachmentIds == null
                ? List.of()
                : attachmentIds.stream().distinct().toList();
    }

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }

    /// What must be there before it is sent and is not.
    List<String> missing() {
        var missing = new ArrayList<String>();
        need(missing, "body", body);
        if (kind.equals("notice")) {
            need(missing, "source", source);
            need(missing, "endsOn", endsOn);
        }
        if (kind.equals("views")) {
            need(missing, "views.decides", views == null ? null : views.decides());
            need(missing, "views.decideBy", views == null ? null : views.decideBy());
            need(missing, "views.then", views == null ? null : views.then());
            need(missing, "views.outcomeBy", views == null ? null : views.outcomeBy());
        }
        return missing;
    }

    /// The same of a notice that is corrected.
    static List<String> missing(BulletinText text) {
        var missing = new ArrayList<String>();
        need(missing, "source", text.source());
        need(missing, "endsOn", text.endsOn());
        return missing;
    }

    private static void need(List<String> missing, String field, Object value) {
        if (value == null) {
            missing.add(field);
        }
    }
}
