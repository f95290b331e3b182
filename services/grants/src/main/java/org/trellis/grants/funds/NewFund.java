package org.trellis.grants.funds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.conditions.Condition;

/// What somebody writes about a fund: all that whoever applies has to know.
@Schema(name = "NewFund")
public record NewFund(
        @NotBlank @Size(max = 120) @Schema(examples = "Eastmere Winter Kitchens")
        String name,

        @NotBlank @Size(max = 2000) @Schema(examples = "Hot meals in every ward before Christmas.")
        String purpose,

        @NotEmpty
        @Size(max = 50)
        @Schema(description = "GSS codes of the areas that it is for", examples = "[\"E09999901\"]")
        List<@NotNull @Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code") String> areas,

        @Size(max = 500)
        @Schema(
                description = "Which groups it is for, in plain words that are read before anybody starts. Null: every"
                        + " group that works in these areas, which is the default. Only groups apply",
                nullable = true,
                examples = "Groups that have not had money from us before.")
        String whoMayApply,

        @NotEmpty
        @Size(max = 20)
        @Schema(description = "What it can pay for", examples = "[\"Food and fuel\", \"Hire of a room\"]")
        List<@NotBlank @Size(max = 200) String> paysFor,

        @Size(max = 500)
        @Schema(
                description = "What the money may not be used for by way of campaigning, in plain words. Null: nothing"
                        + " at all is asked, which is the default",
                nullable = true)
        String campaigningRestriction,

        @NotNull
        @Schema(
                type = SchemaType.INTEGER,
                description = "The most that one grant can be, in pence, up to 10,000,000",
                examples = "50000")
        BigDecimal mostPence,

        @Schema(
                description = "The last day to apply, in Europe/London. Null: rolling, until it is closed",
                nullable = true,
                examples = "2027-01-31")
        LocalDate closesOn,

        @NotNull
        @Min(1)
        @Max(60)
        @Schema(description = "In how many working days you promise to decide. The clock is yours", examples = "7")
        Integer decisionDays,

        @NotNull
        @Size(max = 40)
        @Schema(
                description = "What is asked beside the amount. Six at most up to £500, ten above",
                examples = "[\"What will you do?\"]")
        List<@NotBlank @Size(max = 300) String> questions,

        @NotNull @Size(max = 10) @Schema(description = "Seen before anybody applies. Banned kinds are refused")
        List<@NotNull @Valid Condition> conditions,

        @Size(max = 6)
        @Schema(
                description = "By what each application is rated from 0 to 3, six at most. Absent: it is not rated",
                examples = "[\"Reaches people whom others do not\"]",
                nullable = true)
        List<@NotBlank @Size(max = 200) String> criteria) {}
