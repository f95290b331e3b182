package org.trellis.signposting.offers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.signposting.asks.SupportKinds;
import org.trellis.signposting.conditions.Condition;

/// What an organisation offers, and to whom.
@Schema(
        name = "NewOffer",
        description = "An offer to those that you choose, or to whoever asked. It is not changed later: withdraw it and"
                + " make another one")
public record NewOffer(
        @NotNull
        @Pattern(regexp = SupportKinds.ANY, message = SupportKinds.MESSAGE)
        @Schema(
                enumeration = {
                    "space",
                    "printing",
                    "dbs-checks",
                    "training",
                    "insurance",
                    "bank-account",
                    "fiscal-host",
                    "equipment",
                    "id-cards",
                    "advice",
                    "other"
                },
                examples = "space")
        String kind,

        @NotBlank @Size(max = 1000) @Schema(examples = "Our ground floor, Tuesdays, free.")
        String words,

        @Schema(description = "The first day of it; null for now", nullable = true, examples = "2026-12-01")
        LocalDate from,

        @NotNull
        @Schema(
                description = "The last day of it, at most a year after the first. Then it lapses, and nobody is told",
                examples = "2027-03-31")
        LocalDate until,

        @Min(1)
        @Max(200)
        @Schema(description = "How many organisations can take it; null for all", nullable = true, examples = "5")
        Integer most,

        @Size(max = 10)
        @Schema(description = "Everything that whoever takes it agrees to. What is not listed is no condition")
        List<@NotNull @Valid Condition> conditions,

        @Size(max = 500) @Schema(description = "Each must take signposts from you. None sees who else is offered it")
        List<@NotNull UUID> to,

        @Schema(description = "In place of `to`: the ask that came to you and that this answers", nullable = true)
        UUID answersAskId,

        @Schema(description = "Says that the numbers in it are there for everybody, when asked by `may-be-personal`")
        Boolean publicContacts,

        @Schema(
                description =
                        "Says that no condition asks for what is banned, when asked by" + " `condition-may-be-banned`")
        Boolean conditionsAreAllowed) {

    public NewOffer {
        conditions = Objects.requireNonNullElse(conditions, List.of());
        to = Objects.requireNonNullElse(to, List.of());
    }

    boolean hasPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }

    boolean asksForNothingBanned() {
        return Boolean.TRUE.equals(conditionsAreAllowed);
    }
}
