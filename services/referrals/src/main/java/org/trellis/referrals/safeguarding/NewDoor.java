package org.trellis.referrals.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an institution that takes concerns is reached.
@Schema(name = "NewConcernDoor")
public record NewDoor(
        @NotNull(message = "Give the number that is rung when it cannot wait")
        @Pattern(regexp = "\\+?[0-9() -]{3,20}", message = "must be a telephone number, such as 01632 960999")
        @Schema(examples = "01632 960999")
        String telephone,

        @Size(max = 280)
        @Pattern(regexp = "[\\r\\n[^\\p{Cntrl}<>]]*", message = "has no < or > in it")
        @Schema(
                description = "A few words to be read out: for whom it is, and when somebody answers",
                examples = "Adults and children in Eastmere, day and night.",
                nullable = true)
        String words,

        @Size(max = 20, message = "Twenty areas at most")
        @Schema(
                description = "GSS codes of the areas whose people it is for; for anybody when there is none",
                examples = "[\"E06999901\"]")
        List<@Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code, such as E05999901") String> areas) {

    public NewDoor {
        telephone = telephone == null ? null : telephone.strip();
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
