package org.trellis.portal.referrals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Say;

/// Why nothing was sent, in words, and who else helps with the same need.
public record Refused(String text, List<Alternative> alternatives) {

    /// A pathway that may help instead.
    public record Alternative(String pathway, String title) {}

    static final Refused NOT = new Refused("", List.of());

    private static final Set<String> CODES = Set.of(
            "receiver-paused",
            "receiver-full",
            "budget-used",
            "loop-paused",
            "no-loop",
            "not-linked",
            "not-a-referrer",
            "council-duty",
            "links-not-current",
            "back-where-it-came-from",
            "passed-on-too-often",
            "resident-said-only-you",
            "referral-to-yourself");

    /// Empty for a refusal that is about something else than whether it can be sent there. `name` is the receiver's.
    static Optional<Refused> of(ServiceProblem problem, String name, ReferralWords words, Say say) {
        if (!CODES.contains(problem.code())) {
            return Optional.empty();
        }
        var more = problem.problem().more();
        var again = say.day(day(String.valueOf(more.get("resumeOn"))));
        return Optional.of(new Refused(words.refused(problem.code(), name, again), alternatives(more)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static List<Alternative> alternatives(Map<String, Object> more) {
        return more.get("alternatives") instanceof List<?> all
                ? all.stream()
                        .flatMap(one -> one instanceof Map<?, ?> found
                                ? Optional.of(new Alternative(
                                                String.valueOf(found.get("pathwayId")),
                                                String.valueOf(found.get("title"))))
                                        .stream()
                                : Optional.<Alternative>empty().stream())
                        .toList()
                : List.of();
    }
}
