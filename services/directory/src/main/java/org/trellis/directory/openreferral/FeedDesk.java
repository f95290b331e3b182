package org.trellis.directory.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.trellis.directory.areas.Footprints;
import org.trellis.directory.openreferral.Selection.Around;
import org.trellis.directory.openreferral.Shapes.Page;
import org.trellis.directory.places.Gazetteer;
import org.trellis.directory.places.Place;
import org.trellis.directory.search.SearchWords;
import org.trellis.directory.search.Vicinity;

/// Reads what the feed's parameters ask for: a page, or all of it piece by piece.
@ApplicationScoped
class FeedDesk {

    private static final int AT_A_TIME = 500;
    private static final String NOBODYS = "";
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Entries entries;
    private final Terms terms;
    private final SearchWords words;
    private final Gazetteer gazetteer;
    private final Footprints footprints;
    private final Vicinity vicinity;

    FeedDesk(
            Entries entries,
            Terms terms,
            SearchWords words,
            Gazetteer gazetteer,
            Footprints footprints,
            Vicinity vicinity) {
        this.entries = entries;
        this.terms = terms;
        this.words = words;
        this.gazetteer = gazetteer;
        this.footprints = footprints;
        this.vicinity = vicinity;
    }

    @Transactional
    <T> Page<T> page(FeedFilter asked, Selection selection, Function<Entry, T> translation) {
        var found = entries.page(selection, asked.rows(), asked.skipped()).stream()
                .map(translation)
                .toList();
        return Page.of(found, entries.count(selection), asked.pageNumber(), asked.rows());
    }

    /// Each in a short transaction of its piece, so that a slow reader holds nothing.
    void all(Selection selection, Consumer<Entry> each) {
        var after = BEGINNING;
        List<Entry> piece;
        do {
            piece = entries.after(after, selection, AT_A_TIME);
            piece.forEach(each);
            after = piece.isEmpty() ? after : piece.getLast().id();
        } while (piece.size() == AT_A_TIME);
    }

    @Transactional
    Selection services(FeedFilter asked) {
        return selection(asked, false);
    }

    @Transactional
    Selection atLocations(FeedFilter asked) {
        return selection(asked, true);
    }

    @Transactional
    Selection organizations(FeedFilter asked) {
        return new Selection(words.patterns(asked.search), null, false, null, null, false, null, null);
    }

    private Selection selection(FeedFilter asked, boolean placed) {
        var place = placed && asked.postcode != null ? place(asked.postcode) : null;
        var around = place == null || asked.proximity == null ? null : around(place, asked.proximity);
        return new Selection(
                words.patterns(asked.search),
                asked.taxonomyTermId == null
                        ? null
                        : terms.code(UUID.fromString(asked.taxonomyTermId)).orElse(NOBODYS),
                asked.taxonomyId != null,
                listing(asked),
                asked.modifiedAfter == null ? null : moment(asked.modifiedAfter.strip()),
                placed,
                place == null || around != null ? null : footprints.here(place).toArray(Long[]::new),
                around);
    }

    // There is one taxonomy here, so another one's terms are nobody's.
    private static UUID listing(FeedFilter asked) {
        if (asked.taxonomyId != null && !UUID.fromString(asked.taxonomyId).equals(Terms.ID)) {
            return BEGINNING;
        }
        return asked.organizationId == null ? null : UUID.fromString(asked.organizationId);
    }

    private Place place(String postcode) {
        return gazetteer.find(postcode.strip()).orElseThrow(() -> new FeedRefusal.PostcodeUnknown().asException());
    }

    private Around around(Place place, int metres) {
        var point = place.point();
        return new Around(vicinity.cells(point, metres), point.lat(), point.lon(), metres);
    }

    private static Instant moment(String text) {
        try {
            TemporalAccessor read = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSS][XXX]]")
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime at -> at.toInstant();
                case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(read).atStartOfDay(ZoneOffset.UTC).toInstant();
            };
        } catch (DateTimeParseException e) {
            throw new FeedRefusal.NoSuchMoment().asException();
        }
    }
}
