package org.trellis.grants.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An application, as each of its two sides reads it.
@Schema(name = "Application")
public record Application(
        UUID id,

        @Schema(
                description = "As you see it",
                enumeration = {"sent", "received"})
        String direction,

        @Schema(description = "Who applies. The directory tells the name, to whom may see it")
        UUID groupId,

        @Schema(description = "Who applies together with it: each said yes. The money is the group's alone")
        List<CoApplicant> coApplicants,

        UUID funderId,
        UUID fundId,

        @Schema(examples = "Gas and rice for ten Fridays") String title,

        @Schema(description = "What was asked for, in pence", examples = "50000")
        long pence,

        @Schema(
                description = "How the group wants to have it",
                enumeration = {"own-account", "host", "bought"})
        String way,

        @Schema(description = "Who is asked to hold the money, by now; null for other ways", nullable = true)
        UUID hostId,

        @Schema(description = "Whether the host holds it; null until it answered, and for other ways", nullable = true)
        Boolean hostAgreed,

        @Schema(description = "Null in a list", nullable = true)
        Content content,

        Instant sentAt,

        @Schema(description = "The last day on which the funder keeps its promise. The clock is the funder's")
        LocalDate decideBy,

        @Schema(enumeration = {"sent", "approved", "refused", "appealed", "withdrawn"})
        String state,

        @Schema(description = "The latest one; null until there is one", nullable = true)
        Decided decision,

        @Schema(description = "Whether the group asked that a refusal is looked at again, which it can do once")
        boolean appealed) {

    public static final String SENT = "sent";
    public static final String APPROVED = "approved";
    public static final String REFUSED = "refused";
    public static final String APPEALED = "appealed";
    public static final String WITHDRAWN = "withdrawn";

    /// Another organisation that applies together with the group.
    @Schema(name = "CoApplicant")
    public record CoApplicant(
            UUID organisationId,

            @Schema(description = "As it stood when it was sent", examples = "Al-Noor Kitchen")
            String name) {}

    /// What the funder decided.
    @Schema(name = "ApplicationDecision")
    public record Decided(
            boolean approve,

            @Schema(description = "What is given, in pence; null for a refusal", nullable = true)
            Long pence,

            @Schema(description = "Of a refusal, one at least")
            List<String> reasons,

            @Schema(description = "What would help next time", nullable = true)
            String feedback,

            @Schema(description = "Another fund that may fit", nullable = true)
            UUID otherFundId,

            Instant at) {}

    /// Whether it applies, alone or together.
    public boolean isOf(UUID organisation) {
        return groupId.equals(organisation)
                || coApplicants.stream().anyMatch(one -> one.organisationId().equals(organisation));
    }

    /// Some applications, newest first.
    @Schema(name = "ApplicationPage")
    public record Page(
            List<Application> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
