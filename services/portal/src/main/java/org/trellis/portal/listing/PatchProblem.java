package org.trellis.portal.listing;

import java.util.Optional;
import org.trellis.portal.services.ServiceProblem;

/// What is wrong with an area that was drawn on the map, in the reader's language.
final class PatchProblem {

    private PatchProblem() {}

    /// Nothing when the refusal is about something else.
    static Optional<String> of(ServiceProblem problem, ListingWords words) {
        return switch (String.valueOf(problem.code())) {
            case "patch-broken" -> Optional.of(words.patchBroken());
            case "patch-too-long" -> Optional.of(words.patchTooLong());
            case "patch-too-large" -> Optional.of(words.patchTooLarge());
            case "patch-elsewhere" -> Optional.of(words.patchElsewhere());
            default -> Optional.empty();
        };
    }
}
