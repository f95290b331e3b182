package org.trellis.chaos;

import java.util.List;

/// What came of a fault: what was measured, and what is wrong, which should be nothing.
public record Verdict(String fault, String measured, List<String> wrong) {

    public boolean survived() {
        return wrong.isEmpty();
    }

    @Override
    public String toString() {
        return "%s  %s%n      %s%s"
                .formatted(
                        survived() ? "survived" : "  BROKEN",
                        fault,
                        measured,
                        survived() ? "" : "%n      ".formatted() + String.join("%n      ".formatted(), wrong));
    }
}
