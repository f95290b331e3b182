package org.trellis.portal.pathways;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// For where a pathway is, as it stands in the form: one area on each line, and one part of a ward.
public class WhereForm {

    private static final int MOST = 200;

    /// In words.
    @RestForm
    public String areas;

    /// Each with its postcodes.
    @RestForm
    public String patches;

    /// The streets of what was taken over, which no postcode stands for.
    public List<String> left = List.of();

    static WhereForm of(Pathway pathway, Places places) {
        var form = new WhereForm();
        form.areas = pathway.areas().stream().map(places::label).collect(Collectors.joining("\n"));
        form.patches = pathway.patches().stream().map(Patch::line).collect(Collectors.joining("\n"));
        return form.tidy();
    }

    final WhereForm tidy() {
        areas = Objects.requireNonNullElse(areas, "").strip();
        patches = Objects.requireNonNullElse(patches, "").strip();
        return this;
    }

    /// What is not known stands in the errors then.
    List<String> codes(Places places, PathwaysWords words, Errors errors) {
        var codes = new ArrayList<String>();
        lines(areas)
                .forEach(line -> places.code(line)
                        .ifPresentOrElse(codes::add, () -> errors.add("areas", words.unknownArea(line))));
        return codes;
    }

    /// Each with the wards that it lies in; what is no part stands in the errors then.
    List<Patch> parts(Places places, PathwaysWords words, Errors errors) {
        var parts = new ArrayList<Patch>();
        for (var line : lines(patches).toList()) {
            var part = Patch.read(line);
            if (part.isEmpty()) {
                errors.add("patches", words.partNotUnderstood(line));
            } else if (part.get().postcodes().size() > MOST) {
                errors.add("patches", words.partTooWide());
            } else {
                parts.add(part.get());
            }
        }
        return errors.isAny()
                ? parts
                : parts.stream()
                        .map(one -> new Patch(one.name(), one.postcodes(), places.wardsOf(one.postcodes())))
                        .toList();
    }

    void takeOver(Patch patch, List<String> streets) {
        left = streets;
        if (!patch.postcodes().isEmpty()) {
            patches = (patches + "\n" + patch.line()).strip();
        }
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
