package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trellis.portal.language.Language;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;

/// Says codes, days and distances in the reader's words, the same on every page.
@Named("say")
@RequestScoped
public class Say {

    public record Choice(String code, String label) {}

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final double METRES_IN_A_MILE = 1609.344;
    private static final List<String> LEVELS = List.of("listed", "signposts", "referrals", "partner");
    private static final List<String> FACETS = List.of("contact", "area", "activities", "capacity", "numbers", "story");

    private final Reading reading;
    private final Needs needs;
    private final InstantSource clock;
    private final VocabularyWords words;

    Say(Reading reading, Needs needs, InstantSource clock, Pages pages) {
        this.reading = reading;
        this.needs = needs;
        this.clock = clock;
        this.words = pages.words(VocabularyWords.class);
    }

    /// What somebody can ask a group for.
    public List<Choice> needs() {
        return needs.thatGroupsMeet().stream().map(this::choice).toList();
    }

    /// The same with what is an institution's duty by law.
    public List<Choice> needsWithDuties() {
        return needs.all().stream().map(this::choice).toList();
    }

    private Choice choice(Needs.Need need) {
        return new Choice(need.code(), label(need));
    }

    public String need(String code) {
        return needs.all().stream()
                .filter(need -> need.code().equals(code))
                .map(this::label)
                .findFirst()
                .orElse(code);
    }

    public String needs(List<String> codes) {
        return codes == null ? "" : codes.stream().map(this::need).collect(Collectors.joining(", "));
    }

    private String label(Needs.Need need) {
        var welsh = need.label().cy();
        return reading.language() == Language.WELSH && welsh != null
                ? welsh
                : need.label().en();
    }

    public String list(List<String> words) {
        return words == null ? "" : String.join(", ", words);
    }

    public String day(Instant at) {
        return at == null ? "" : day(at.atZone(LONDON).toLocalDate());
    }

    public String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        var today = today();
        if (day.equals(today)) {
            return words.today();
        }
        if (day.equals(today.minusDays(1))) {
            return words.yesterday();
        }
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reading.language().dates())
                .format(day);
    }

    public String moment(Instant at) {
        var time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(LONDON));
        return words.dayAndTime(day(at), time);
    }

    private LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }

    /// How sure a reader can be of a page. `state` is directory's word for it, by the rule that `/how-sure` tells.
    public String freshness(String state, Confirmed confirmed) {
        var day = confirmed == null ? "" : day(confirmed.at());
        return switch (state == null ? "" : state) {
            case "fresh" -> words.confirmed(day);
            case "ageing" -> words.confirmedSomeTimeAgo(day);
            case "hidden" -> words.confirmedTooLongAgo();
            case "stale" -> day.isEmpty() ? words.notConfirmed() : words.confirmedLongAgo(day);
            default -> words.notConfirmed();
        };
    }

    /// Who else found a page right, which is not the group's own word.
    public String used(Used used) {
        return "council".equals(used.byKind())
                ? words.usedByCouncil(day(used.at()))
                : words.usedByInfrastructure(day(used.at()));
    }

    /// Whether to ring before relying on a page.
    public boolean isDoubtful(String state) {
        return !"fresh".equals(state) && !"ageing".equals(state);
    }

    /// The only words that anybody outside a group reads about how much it has on.
    public String capacity(Capacity capacity) {
        if (capacity.isPaused()) {
            return words.paused(day(capacity.pausedUntil()));
        }
        return capacity.isLimited() ? words.limited() : words.taking();
    }

    public String distance(Double metres) {
        if (metres == null) {
            return "";
        }
        var miles = metres / METRES_IN_A_MILE;
        if (miles < 0.1) {
            return words.veryNear();
        }
        return miles < 10
                ? words.miles(String.format(Locale.ROOT, "%.1f", miles))
                : words.miles(Long.toString(Math.round(miles)));
    }

    public List<Choice> levels() {
        return LEVELS.stream().map(code -> new Choice(code, level(code))).toList();
    }

    public String level(String code) {
        return switch (code == null ? "" : code) {
            case "listed" -> words.listed();
            case "signposts" -> words.signposts();
            case "referrals" -> words.referrals();
            case "partner" -> words.partner();
            default -> words.nothing();
        };
    }

    /// Whether a level lets signposts through.
    public boolean takesSignposts(String level) {
        return level != null && LEVELS.indexOf(level) >= 1;
    }

    public List<Choice> facets() {
        return FACETS.stream().map(code -> new Choice(code, facet(code))).toList();
    }

    public String facet(String code) {
        return switch (code) {
            case "contact" -> words.contact();
            case "area" -> words.area();
            case "activities" -> words.activities();
            case "capacity" -> words.capacity();
            case "numbers" -> words.numbers();
            case "story" -> words.story();
            default -> code;
        };
    }

    public List<String> facetNames(List<String> codes) {
        return codes.stream().map(this::facet).toList();
    }

    public String kind(String code) {
        return switch (code == null ? "" : code) {
            case "group" -> words.group();
            case "council" -> words.council();
            case "infrastructure" -> words.infrastructure();
            case "partner" -> words.partnerSystem();
            default -> "";
        };
    }
}
