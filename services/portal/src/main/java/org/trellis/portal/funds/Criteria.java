package org.trellis.portal.funds;

import java.util.List;
import org.trellis.portal.pages.Errors;

/// By what a fund rates applications, as it is typed: one on each line.
final class Criteria {

    private static final int MOST = 6;
    private static final int LONGEST = 200;

    private Criteria() {}

    static List<String> typed(List<String> lines, Errors errors, KeepingWords say) {
        if (lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            errors.add("criteria", say.criteriaTooMany());
        }
        return lines;
    }
}
