package org.trellis.directory.reports;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a reader says of a page.
@Schema(name = "NewReport")
public record NewReport(
        @NotNull @Pattern(regexp = "right|wrong") @Schema(enumeration = {"right", "wrong"})
        String verdict,

        @Pattern(regexp = "contact|hours|area|offers|gone|other")
        @Schema(
                description =
                        "What is wrong; for `wrong` only, and needed there. `gone`: the group seems to be no more",
                enumeration = {"contact", "hours", "area", "offers", "gone", "other"},
                nullable = true)
        String what,

        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*")
        @Schema(
                description = "A few words to the group, who alone reads them. Nobody's name belongs here.",
                examples = "The telephone rings and nobody answers",
                nullable = true)
        String words) {

    @Schema(hidden = true)
    @AssertTrue(message = "say what is wrong, or that the page is right")
    public boolean isWhatGivenWhenWrong() {
        return !"wrong".equals(verdict) || what != null;
    }

    boolean isRight() {
        return verdict.equals("right");
    }

    String whatIsWrong() {
        return isRight() ? null : what;
    }

    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
