package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.portal.language.Reading;

/// Says languages in the reader's own.
@Named("tongues")
@RequestScoped
public class Tongues {

    private final Reading reading;

    Tongues(Reading reading) {
        this.reading = reading;
    }

    public String name(String code) {
        return SpokenLanguages.name(code, reading.language().dates());
    }

    public String names(List<String> codes) {
        return codes == null ? "" : codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// Those that a search can ask for.
    public List<Say.Choice> all() {
        return SpokenLanguages.including(List.of()).stream()
                .map(one -> new Say.Choice(one.code(), name(one.code())))
                .toList();
    }
}
