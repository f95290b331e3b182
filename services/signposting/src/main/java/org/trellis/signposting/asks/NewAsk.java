package org.trellis.signposting.asks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation needs, and whom it asks.
@Schema(name = "NewSupportAsk", description = "An ask for support, to those that you choose and to nobody else")
public record NewAsk(
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

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What is needed. Telephone numbers, e-mail addresses and full postcodes are asked about;"
                        + " no person's name belongs here",
                examples = "A dry room for forty food bags, two mornings a week.")
        String words,

        @NotNull @Schema(description = "The last day on which it helps, at most a year ahead", examples = "2026-12-18")
        LocalDate by,

        @NotEmpty
        @Size(max = 20)
        @Schema(description = "Each must take signposts from you. None sees whom else you asked")
        List<@NotNull UUID> to,

        @Schema(
                description =
                        "Whether councillors of those councils read it too. They never read what is written on it")
        Boolean councillors,

        @Schema(description = "Says that the numbers in it are there for everybody, when asked by `may-be-personal`")
        Boolean publicContacts) {

    boolean isForCouncillors() {
        return Boolean.TRUE.equals(councillors);
    }

    boolean hasPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
