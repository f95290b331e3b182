package org.trellis.portal.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// An application as each of its two sides reads it.
public record Application(
        UUID id,
        String direction,
        UUID groupId,
        List<CoApplicant> coApplicants,
        UUID funderId,
        UUID fundId,
        String title,
        Long pence,
        String way,
        UUID hostId,
        Boolean hostAgreed,
        Content content,
        Instant sentAt,
        LocalDate decideBy,
        String state,
        Decided decision,
        boolean appealed) {

    public Application {
        coApplicants = Objects.requireNonNullElse(coApplicants, List.of());
    }

    /// Another organisation that applies with the group, as it stood when it was sent.
    public record CoApplicant(UUID organisationId, String name) {}

    /// A question and what was answered.
    public record Answered(String question, String answer) {}

    /// What the group wrote.
    public record Content(List<Answered> answers, Map<String, String> profile, String promise, String shoppingList) {

        public Content {
            answers = Objects.requireNonNullElse(answers, List.of());
            profile = Objects.requireNonNullElse(profile, Map.of());
        }
    }

    /// What the funder decided.
    public record Decided(
            boolean approve, Long pence, List<String> reasons, String feedback, UUID otherFundId, Instant at) {

        public Decided {
            reasons = Objects.requireNonNullElse(reasons, List.of());
        }
    }

    public boolean isMine() {
        return "sent".equals(direction);
    }

    public boolean isUndecided() {
        return "sent".equals(state) || "appealed".equals(state);
    }

    public boolean isApproved() {
        return "approved".equals(state);
    }

    public boolean isRefused() {
        return "refused".equals(state);
    }

    public boolean isWithdrawn() {
        return "withdrawn".equals(state);
    }

    /// Asked, and not answered yet. What it answered else is `hostAgreed`.
    public boolean isHostAsked() {
        return isHosted() && hostAgreed == null;
    }

    public boolean isIntoOwnAccount() {
        return "own-account".equals(way);
    }

    public boolean isHosted() {
        return "host".equals(way);
    }
}
