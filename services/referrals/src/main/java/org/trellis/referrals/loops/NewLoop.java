package org.trellis.referrals.loops;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation proposes to another one, seen from the one that proposes.
@Schema(name = "NewLoop")
public record NewLoop(
        @NotNull(message = "Say which organisation it is with")
        @Schema(
                description = "The organisation it is with: one that is linked with yours",
                examples = "0e000000-0000-7000-8000-000000000003")
        UUID otherId,

        @Schema(description = "Whether you send to them", examples = "true")
        boolean youSend,

        @Schema(description = "Whether they send to you", examples = "true")
        boolean youReceive,

        @NotEmpty(message = "Say for which needs it is")
        @Size(max = 30)
        @Schema(description = "Codes of the directory's list of needs", examples = "[\"food\", \"company\"]")
        List<@Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the directory's list of needs") String>
                needs,

        @Min(1)
        @Max(500)
        @Schema(description = "At most so many a week from you; no limit when absent", nullable = true, examples = "5")
        Integer mostYouSend,

        @Min(1)
        @Max(500)
        @Schema(description = "At most so many a week to you; no limit when absent", nullable = true, examples = "2")
        Integer mostYouReceive,

        @Size(max = 5)
        @Schema(
                description = "What may travel of a resident who agreed. Nothing but need, area and urgency when empty",
                examples = "[\"name\", \"telephone\"]")
        List<
                        @Pattern(
                                regexp = "name|telephone|email|address|words",
                                message = "must be name, telephone, email, address or words")
                        String>
                details,

        @Min(0)
        @Max(365)
        @Schema(
                description = "For how many days after the end the receiver may still read them; 30 when absent",
                nullable = true,
                examples = "30")
        Integer keepDays,

        @Schema(
                description =
                        "From this time of the day on, in Europe/London, nobody on either side is told of what has"
                                + " no hurry, until `quietUntil`. It can still be sent",
                nullable = true,
                examples = "21:00")
        LocalTime quietFrom,

        @Schema(
                description = "Until when it is quiet, on the same day or the next",
                nullable = true,
                examples = "08:00")
        LocalTime quietUntil) {

    static final int KEEP_DAYS = 30;

    public NewLoop {
        needs = needs == null ? List.of() : needs.stream().distinct().toList();
        details = details == null ? List.of() : details.stream().distinct().toList();
        keepDays = keepDays == null ? KEEP_DAYS : keepDays;
    }

    @AssertTrue(message = "Say who sends: you, they, or both")
    @Schema(hidden = true)
    boolean isInSomeDirection() {
        return youSend || youReceive;
    }

    @AssertTrue(message = "Quiet hours have a beginning and another end")
    @Schema(hidden = true)
    boolean isQuietForAWhile() {
        return quietFrom == null ? quietUntil == null : quietUntil != null && !quietUntil.equals(quietFrom);
    }

    @AssertTrue(message = "A limit is for a direction in which somebody sends")
    @Schema(hidden = true)
    boolean isLimitedWhereItGoes() {
        return (youSend || mostYouSend == null) && (youReceive || mostYouReceive == null);
    }
}
