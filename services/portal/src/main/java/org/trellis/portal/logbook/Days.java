package org.trellis.portal.logbook;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.vocabulary.Say;

/// Entries in words, day by day.
@RequestScoped
public class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// One entry in words.
    public record Line(long number, Instant at, String what, String who) {}

    public record Day(LocalDate day, List<Line> lines) {}

    private final Names names;
    private final Pages pages;
    private final Say say;

    Days(Names names, Pages pages, Say say) {
        this.names = names;
        this.pages = pages;
        this.say = say;
    }

    List<Day> of(List<LogbookClient.Entry> entries) {
        var words = pages.words(LogbookWords.class);
        var sentences = new Sentences(words, say, names.ofPeople(), names.ofTeams(entries));
        var known = names.in(entries);
        Map<LocalDate, List<Line>> days = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.at().atZone(LONDON).toLocalDate(),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> line(entry, sentences, known, words), Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static Line line(
            LogbookClient.Entry entry, Sentences sentences, Map<UUID, String> known, LogbookWords words) {
        var other = Names.of(entry, known, words.nameless());
        return new Line(entry.number(), entry.at(), sentences.what(entry, other), sentences.who(entry));
    }
}
