package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.portal.language.Language;
import org.trellis.portal.language.Reading;

/// Says what groups are and care for in the reader's language.
@Named("character")
@RequestScoped
public class GroupCharacter {

    private static final List<String> STAGES = List.of("forming", "active", "quiet", "formalising", "winding-down");
    private static final List<String> FORMS = List.of(
            "informal",
            "association",
            "trust",
            "cio",
            "charitable-company",
            "cic",
            "cooperative",
            "company",
            "hosted",
            "other");
    private static final List<String> COORDINATIONS = List.of("helpline", "streets", "hybrid");
    private static final List<String> KINDS = List.of("dietary", "culture", "access");

    private final Reading reading;
    private final Traits traits;
    private final Say say;

    GroupCharacter(Reading reading, Traits traits, Say say) {
        this.reading = reading;
        this.traits = traits;
        this.say = say;
    }

    public List<String> stages() {
        return STAGES;
    }

    public List<String> forms() {
        return FORMS;
    }

    public List<String> coordinations() {
        return COORDINATIONS;
    }

    public List<String> kinds() {
        return KINDS;
    }

    public List<Say.Choice> traits(String kind) {
        return traits.all().stream()
                .filter(trait -> trait.kind().equals(kind))
                .map(trait -> new Say.Choice(trait.code(), label(trait)))
                .toList();
    }

    public String traits(List<String> codes) {
        return traits.all().stream()
                .filter(trait -> codes.contains(trait.code()))
                .map(this::label)
                .collect(Collectors.joining(", "));
    }

    /// The needs by their names, and then what the group calls the rest of what it does.
    public String offers(List<String> needs, About about) {
        var own = about == null ? Stream.<String>empty() : about.ownOffers().stream();
        return Stream.concat(needs == null ? Stream.empty() : needs.stream().map(say::need), own)
                .collect(Collectors.joining(", "));
    }

    private String label(Traits.Trait trait) {
        return reading.language() == Language.WELSH && trait.label().cy() != null
                ? trait.label().cy()
                : trait.label().en();
    }
}
