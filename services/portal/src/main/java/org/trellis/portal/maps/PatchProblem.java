package org.trellis.portal.maps;

import java.util.Optional;
import org.trellis.portal.services.ServiceProblem;

/// What is wrong with an area that was drawn on the map, in the reader's language.
public final class PatchProblem {

    private PatchProblem() {}

    /// Nothing when the refusal is about something else.
    public static Optional<String> of(ServiceProblem problem, MapWords words) {
        return switch (String.valueOf(problem.code())) {
            case "patch-broken" -> Optional.of(words.patchBroken());
            case "patch-too-long" -> Optional.of(words.patchTooLong());
            case "patch-too-large" -> Optional.of(words.patchTooLarge());
            case "patch-elsewhere" -> Optional.of(words.patchElsewhere());
            default -> Optional.empty();
        };
    }
}
