package org.trellis.portal.residents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.portal.pages.Errors;

/// What the page shows: nothing but the form before a code was typed. `done` is `stopped`, `corrected`, `sent`, or
/// empty.
public record RequestPage(
        String code,
        List<ResidentClient.Stage> stages,
        Map<UUID, String> names,
        String done,
        CorrectForm form,
        Errors errors) {

    static RequestPage empty() {
        return new RequestPage("", List.of(), Map.of(), "", new CorrectForm(), Errors.none());
    }

    /// Null for one that does not show its name to everybody.
    public String name(UUID organisation) {
        return names.get(organisation);
    }

    /// Whether there is anything that could still be stopped or forgotten.
    public boolean canStop() {
        return stages.stream()
                .anyMatch(stage -> !stage.fields().isEmpty()
                        || List.of("sent", "accepted", "in-progress").contains(stage.state()));
    }

    /// Whether something is kept with which somebody still has something to do.
    public boolean canCorrect() {
        return stages.stream()
                .anyMatch(stage -> !stage.fields().isEmpty()
                        && List.of("sent", "accepted", "in-progress").contains(stage.state()));
    }
}
