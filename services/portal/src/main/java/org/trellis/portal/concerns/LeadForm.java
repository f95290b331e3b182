package org.trellis.portal.concerns;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// What a safeguarding lead writes or chooses on the page of a concern, and what the organisation concerned answers.
public class LeadForm {

    private static final List<String> OUTCOMES =
            List.of("passed-to-council", "passed-to-police", "passed-to-another", "advice-given", "no-risk-found");
    private static final List<String> REASONS =
            List.of("still-looked-into", "asked-by-police", "asked-by-council", "for-a-court");

    @RestForm
    public String words;

    @RestForm
    public String outcome;

    @RestForm
    public String reason;

    @RestForm
    public String key;

    public Errors errors = Errors.none();

    LeadForm tidy() {
        words = Objects.requireNonNullElse(words, "").strip();
        outcome = Objects.requireNonNullElse(outcome, "");
        reason = Objects.requireNonNullElse(reason, "");
        key = FormKey.of(key);
        return this;
    }

    boolean hasWords(ConcernWords says) {
        if (words.isEmpty()) {
            errors.add("words", says.writeSomething());
        } else if (words.length() > RaiseForm.MOST_LETTERS) {
            errors.add("words", says.wordsLong());
        }
        return !errors.isAny();
    }

    boolean hasOutcome(ConcernWords says) {
        if (!OUTCOMES.contains(outcome)) {
            errors.add("outcome", says.outcomeMissing());
        }
        return !errors.isAny();
    }

    boolean hasReason(ConcernWords says) {
        if (!REASONS.contains(reason)) {
            errors.add("reason", says.reasonMissing());
        }
        return !errors.isAny();
    }

    public List<String> outcomes() {
        return OUTCOMES;
    }

    public List<String> reasons() {
        return REASONS;
    }
}
