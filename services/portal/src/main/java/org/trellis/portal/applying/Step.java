package org.trellis.portal.applying;

import java.util.List;
import java.util.UUID;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;

/// One field as its page shows it. `theirs` is what somebody else of the group wrote meanwhile, or null.
public record Step(
        Steps steps,
        String field,
        String label,
        String words,
        int version,
        String theirs,
        List<Institutions.One> hosts,
        Errors errors) {

    public UUID id() {
        return steps.draft().id();
    }

    public boolean isOptional() {
        return Steps.isOptional(field);
    }

    public List<String> ways() {
        return Steps.WAYS;
    }

    public boolean isMeanwhile() {
        return theirs != null;
    }

    public boolean isChosen(UUID host) {
        return host.toString().equals(words);
    }

    public boolean isLong() {
        return !field.equals(Steps.TITLE) && !field.equals(Steps.AMOUNT);
    }

    /// Where it goes on without a change.
    public String next() {
        return steps.after(field);
    }
}
