package org.trellis.portal.concerns;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// Whom an organisation chooses to hear of concerns about it, and how an institution takes them.
public class SafeguardingForm {

    @RestForm
    public String lead;

    @RestForm
    public String telephone;

    @RestForm
    public String words;

    public List<Doors.Named> choices = List.of();
    public boolean holds = true;
    public boolean open;
    public String done;
    public Errors errors = Errors.none();

    UUID chosen() {
        return choices.stream()
                .map(Doors.Named::id)
                .filter(id -> id.toString().equals(lead))
                .findFirst()
                .orElse(null);
    }

    DoorsClient.NewDoor door() {
        telephone = Objects.requireNonNullElse(telephone, "").strip();
        words = Objects.requireNonNullElse(words, "").strip();
        return new DoorsClient.NewDoor(telephone.isEmpty() ? null : telephone, words.isEmpty() ? null : words);
    }
}
