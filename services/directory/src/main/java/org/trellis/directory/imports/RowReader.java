package org.trellis.directory.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trellis.csv.CsvRow;

/// Takes what may be kept out of a row, or says what is wrong with it.
record RowReader(Columns columns) {

    // By the words of Open Referral; any other word says nothing of the kind.
    private static final Set<String> ENDED = Set.of("inactive", "defunct");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_AREA = 200;
    private static final int LONGEST_SUMMARY = 600;

    ImportedRow read(CsvRow row) throws BadRow {
        var extra = row.values().stream().skip(columns.header().size()).anyMatch(value -> !value.isBlank());
        if (extra || row.values().size() < columns.header().size()) {
            throw new BadRow(
                    null,
                    "columns-differ",
                    "has %d columns where the first line names %d: is a value with a comma not in quotation marks?"
                            .formatted(row.values().size(), columns.header().size()),
                    "has another number of columns than the first line");
        }
        if (ENDED.contains(columns.value(row, Column.STATUS).toLowerCase(Locale.ROOT))) {
            throw new BadRow(Column.STATUS, "not-active", "is of something that is no more");
        }
        var notes = EnumSet.noneOf(Note.class);
        var name = name(row);
        var area = area(row, notes);
        var place = place(row, area, notes);
        var link = link(row, notes);
        var reference = columns.value(row, Column.REFERENCE);
        var alike = Words.compared(name);
        return new ImportedRow(
                row.line(),
                reference.isEmpty()
                        ? ImportedRow.key("row", alike, Words.compared(place.words()), link == null ? "" : link)
                        : ImportedRow.key("reference", reference),
                link == null ? null : ImportedRow.key("kin", alike, link),
                name,
                place,
                List.of(),
                link,
                summary(row, notes),
                started(row, notes),
                notes);
    }

    private String name(CsvRow row) throws BadRow {
        var name = printable(row, Column.NAME);
        if (name.isEmpty()) {
            throw new BadRow(Column.NAME, "name-missing", "is empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new BadRow(
                    Column.NAME,
                    "name-too-long",
                    "has %d characters, more than 120".formatted(name.length()),
                    "has more than 120 characters");
        }
        if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            throw new BadRow(Column.NAME, "name-has-markup", "has < or > in it");
        }
        if (Words.isLink(name)) {
            throw new BadRow(Column.NAME, "name-is-link", "is a web address, not a name");
        }
        if (Words.hasContact(name)) {
            throw new BadRow(Column.NAME, "name-has-contact", "holds a telephone number or an e-mail address");
        }
        return name;
    }

    private String area(CsvRow row, Set<Note> notes) throws BadRow {
        var area = printable(row, Column.AREA);
        if (Words.hasContact(area)) {
            throw new BadRow(Column.AREA, "area-has-contact", "holds a telephone number or an e-mail address");
        }
        if (area.length() > LONGEST_AREA) {
            notes.add(Note.AREA_SHORTENED);
        }
        return Words.cut(area, LONGEST_AREA);
    }

    private Place place(CsvRow row, String area, Set<Note> notes) throws BadRow {
        var place = Place.of(
                area,
                Words.cut(printable(row, Column.POSTCODE), LONGEST_AREA),
                columns.value(row, Column.LATITUDE),
                columns.value(row, Column.LONGITUDE));
        if (place.shortened()) {
            notes.add(Note.POSTCODE_SHORTENED);
        }
        return place;
    }

    private String link(CsvRow row, Set<Note> notes) throws BadRow {
        var text = columns.value(row, Column.URL);
        if (text.isEmpty()) {
            return null;
        }
        var link = Link.of(text);
        if (link.isEmpty()) {
            notes.add(Note.LINK_LEFT_OUT);
        }
        return link.orElse(null);
    }

    private String summary(CsvRow row, Set<Note> notes) throws BadRow {
        var summary = printable(row, Column.DESCRIPTION);
        if (Words.hasContact(summary)) {
            notes.add(Note.DESCRIPTION_LEFT_OUT);
            return "";
        }
        if (summary.length() > LONGEST_SUMMARY) {
            notes.add(Note.DESCRIPTION_SHORTENED);
        }
        return Words.cut(summary, LONGEST_SUMMARY);
    }

    private String started(CsvRow row, Set<Note> notes) {
        var started = columns.value(row, Column.CREATED);
        if (started.isEmpty()) {
            return null;
        }
        if (!started.matches("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?")) {
            notes.add(Note.CREATED_LEFT_OUT);
            return null;
        }
        return started;
    }

    private String printable(CsvRow row, Column column) throws BadRow {
        var text = columns.value(row, column);
        if (!Words.isPrintable(text)) {
            throw new BadRow(column, "unprintable", "has a control character in it");
        }
        return text;
    }
}
