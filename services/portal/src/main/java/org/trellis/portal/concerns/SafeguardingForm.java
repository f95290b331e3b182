package org.trellis.portal.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pathways.Places;

/// Whom an organisation chooses to hear of concerns about it, and how an institution takes them.
public class SafeguardingForm {

    @RestForm
    public String lead;

    @RestForm
    public String telephone;

    @RestForm
    public String words;

    /// One in each line.
    @RestForm
    public String areas;

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

    /// What to ask the service for; an area that is not known stands in the errors then.
    DoorsClient.NewDoor door(Places places, ConcernWords bundle) {
        telephone = Objects.requireNonNullElse(telephone, "").strip();
        words = Objects.requireNonNullElse(words, "").strip();
        areas = Objects.requireNonNullElse(areas, "").strip();
        var codes = new ArrayList<String>();
        areas.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> places.area(line)
                        .ifPresentOrElse(codes::add, () -> errors.add("areas", bundle.doorAreaUnknown(line))));
        return new DoorsClient.NewDoor(telephone.isEmpty() ? null : telephone, words.isEmpty() ? null : words, codes);
    }
}
