package org.trellis.referrals.imports;

import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.opening.HoursText;
import org.trellis.referrals.imports.ImportReport.Fault;
import org.trellis.referrals.times.Times;

/// What a row says of hours by the clock: times, or words where they cannot be read as times.
///
/// @param times null where there are none, or none that can be read
/// @param words null where there are none
record RowTimes(Times times, String words) {

    private static final int LONGEST = 200;
    private static final RowTimes NOTHING = new RowTimes(null, null);

    /// `isTaken`: whether such times may be those of a pathway.
    static RowTimes of(ImportedRow row, Predicate<Times> isTaken) {
        var text = row.value(Column.TIMES);
        if (text.isBlank()) {
            return NOTHING;
        }
        return HoursText.read(text)
                .map(Times::of)
                .filter(isTaken)
                .map(times -> new RowTimes(times, null))
                .orElseGet(() -> new RowTimes(null, withoutMarks(text)));
    }

    /// Words stand in quotation marks there.
    static String words(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }

    private static String withoutMarks(String text) {
        return text.strip().replaceFirst("^\"([^\"]*)\"$", "$1").strip();
    }

    /// What the pathway says in words: what the row has for them, or else what could not be read.
    String hours(String said) {
        return said != null || words == null || words.length() > LONGEST ? said : words;
    }

    Optional<Fault> note() {
        return Optional.ofNullable(words)
                .map(text -> new Fault(
                        Column.TIMES.word(),
                        "times-kept-as-words",
                        text.length() > LONGEST
                                ? "could not be read as times, and is too long to be kept as words"
                                : "could not be read as times, such as Mo-Fr 09:00-17:00, and is kept as words"));
    }
}
