package org.trellis.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.directory.about.Traits;
import org.trellis.directory.areas.Footprints;
import org.trellis.directory.needs.Meanings;
import org.trellis.directory.needs.Needs;
import org.trellis.directory.places.Gazetteer;
import org.trellis.directory.places.Place;
import org.trellis.directory.places.Point;
import org.trellis.opening.Timetables;
import org.trellis.tenancy.Acting;

/// Finds groups for anybody: the public ones, and those that opened a link to the organisation that asks.
@ApplicationScoped
@Transactional
class SearchDesk {

    private final Pages pages;
    private final Gazetteer gazetteer;
    private final Footprints footprints;
    private final Needs needs;
    private final Meanings meanings;
    private final Traits traits;
    private final Timetables timetables;
    private final Acting acting;
    private final InstantSource clock;

    SearchDesk(
            Pages pages,
            Gazetteer gazetteer,
            Footprints footprints,
            Needs needs,
            Meanings meanings,
            Traits traits,
            Timetables timetables,
            Acting acting,
            InstantSource clock) {
        this.pages = pages;
        this.gazetteer = gazetteer;
        this.footprints = footprints;
        this.needs = needs;
        this.meanings = meanings;
        this.traits = traits;
        this.timetables = timetables;
        this.acting = acting;
        this.clock = clock;
    }

    /// What was asked for, as it was typed; blank is the same as absent.
    record Question(
            String near,
            Double lat,
            Double lon,
            String need,
            String words,
            boolean openNow,
            String language,
            List<String> traits,
            int radius,
            String cursor,
            int limit) {}

    ResultsView search(Question question) {
        var near = place(question);
        var need = need(question.need());
        var after = Cursor.of(question.cursor());
        var said = meanings.of(pages.keys(Wanted.words(question.words())));
        var wanted = new Wanted(
                near,
                near == null ? Set.of() : footprints.here(near),
                need,
                said,
                new Wanted.Only(
                        question.openNow(),
                        isBlank(question.language()) ? null : question.language(),
                        traits(question.traits())),
                question.radius(),
                after,
                question.limit());
        var hits = hits(wanted);
        var page = hits.subList(0, Math.min(wanted.limit(), hits.size()));
        return new ResultsView(
                near == null ? null : ResultsView.Near.of(near),
                said.stream().filter(meaning -> !meaning.needs().isEmpty()).toList(),
                found(page, near != null),
                hits.size() > page.size() ? last(page).toString() : null);
    }

    private List<Hit> hits(Wanted wanted) {
        var published = pages.published(wanted);
        var linked = acting.organisation().isEmpty() ? List.<Hit>of() : pages.linked(wanted);
        return Stream.concat(published.stream(), linked.stream())
                .sorted(Hit.ORDER)
                .limit(wanted.rows())
                .toList();
    }

    private List<FoundView> found(List<Hit> page, boolean withDistance) {
        if (page.isEmpty()) {
            return List.of();
        }
        var details = pages.details(page);
        var now = clock.instant();
        // A page that was taken back between two statements is absent.
        return page.stream()
                .filter(hit -> details.containsKey(hit.id()))
                .map(hit -> found(details.get(hit.id()), withDistance ? hit.metres() : null, hit.covers(), now))
                .toList();
    }

    private FoundView found(Tuple row, Integer distance, boolean covers, Instant now) {
        var hours = timetables.read(row.get("hours", String.class));
        var opening = timetables.now(hours, List.of(row.get("wards", String[].class)));
        return FoundView.of(row, distance, covers, opening, now);
    }

    private static Cursor last(List<Hit> page) {
        return new Cursor(page.getLast().rank(), page.getLast().id());
    }

    private Place place(Question question) {
        if (!isBlank(question.near())) {
            return gazetteer
                    .find(question.near().strip())
                    .orElseThrow(() -> new SearchRefusal.PlaceUnknown().asException());
        }
        if (question.lat() == null && question.lon() == null) {
            return null;
        }
        if (question.lat() == null || question.lon() == null) {
            throw new SearchRefusal.PointIncomplete().asException();
        }
        var point = new Point(question.lat(), question.lon());
        if (!point.isNearby()) {
            throw new SearchRefusal.PlaceUnknown().asException();
        }
        return Place.at(point);
    }

    private String need(String code) {
        if (isBlank(code)) {
            return null;
        }
        if (!needs.knows(code.strip())) {
            throw new SearchRefusal.NeedUnknown().asException();
        }
        return code.strip();
    }

    private List<String> traits(List<String> codes) {
        var asked = codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!traits.unknown(asked).isEmpty()) {
            throw new SearchRefusal.TraitUnknown().asException();
        }
        return asked;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
