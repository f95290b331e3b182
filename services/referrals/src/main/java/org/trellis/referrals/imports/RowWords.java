package org.trellis.referrals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.referrals.imports.ImportReport.Fault;
import org.trellis.referrals.patches.Patch;
import org.trellis.referrals.pathways.PathwayEdit;
import org.trellis.referrals.times.OpeningTimes;
import org.trellis.referrals.times.Times;

/// Writes what a row says over what stands, and says what is wrong with the row. A column that the list does not have
/// leaves what stands; an empty value empties it.
@ApplicationScoped
class RowWords {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "ie", "ydy");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "na", "nac ydy");
    private static final int LONGEST_REFERENCE = 200;

    private final Validator validator;
    private final OpeningTimes opening;

    RowWords(Validator validator, OpeningTimes opening) {
        this.validator = validator;
        this.opening = opening;
    }

    /// `need` is that of rows that say none; null when the request says none either. `before` is null of a new one.
    /// `notes`: what is taken in otherwise than the row says it.
    PathwayEdit write(ImportedRow row, PathwayEdit before, String need, List<Fault> faults, List<Fault> notes) {
        var over = new Over(row, before, faults);
        var clock = RowTimes.of(row, this::isTaken);
        clock.note().ifPresent(notes::add);
        var said = over.text(Column.NEED, before == null ? null : before.need());
        var words = new PathwayEdit(
                over.text(Column.TITLE, before == null ? null : before.title()),
                said == null ? need : said,
                over.list(Column.AREAS, before == null ? null : before.areas()),
                over.patches(before == null ? null : before.patches()),
                over.text(Column.ELIGIBILITY, before == null ? null : before.eligibility()),
                over.text(Column.HOW, before == null ? null : before.how()),
                over.text(Column.WHAT_NEXT, before == null ? null : before.whatNext()),
                over.text(Column.REFERRERS, before == null ? null : before.referrers()),
                over.yes(Column.SELF_REFERRAL, before != null && before.selfReferral()),
                over.number(Column.ANSWER_DAYS, before == null ? null : before.answerDays()),
                before == null ? null : before.mostPerSender(),
                clock.hours(over.text(Column.HOURS, before == null ? null : before.hours())),
                row.says(Column.TIMES) ? clock.times() : before == null ? null : before.times(),
                over.list(Column.LANGUAGES, before == null ? null : before.languages()),
                over.text(Column.COST, before == null ? null : before.cost()),
                over.text(Column.COST_WORDS, before == null ? null : before.costWords()),
                over.text(Column.TELEPHONE, before == null ? null : before.telephone()),
                over.text(Column.EMAIL, before == null ? null : before.email()),
                over.text(Column.LINK, before == null ? null : before.link()),
                over.text(Column.AUDIENCE, before == null ? null : before.audience()));
        validator.validate(words).stream().map(RowWords::fault).distinct().forEach(faults::add);
        return words;
    }

    private boolean isTaken(Times times) {
        return validator.validate(times).isEmpty() && opening.fault(times).isEmpty();
    }

    static void checkReference(ImportedRow row, List<Fault> faults) {
        var reference = row.value(Column.REFERENCE);
        if (reference.isEmpty()) {
            faults.add(
                    new Fault(Column.REFERENCE.word(), "reference-missing", "is empty: by it the row is known again"));
        } else if (reference.length() > LONGEST_REFERENCE || reference.matches("(?s).*\\p{Cntrl}.*")) {
            faults.add(new Fault(Column.REFERENCE.word(), "invalid", "has 200 letters at most, and no line in it"));
        }
    }

    private static Fault fault(ConstraintViolation<PathwayEdit> violation) {
        var column = violation.getPropertyPath().iterator().next().getName();
        return new Fault(column, "invalid", violation.getMessage());
    }

    /// The values of one row over those that stand.
    private record Over(ImportedRow row, PathwayEdit before, List<Fault> faults) {

        String text(Column column, String stands) {
            if (!row.says(column)) {
                return stands;
            }
            var value = row.value(column);
            return value.isEmpty() ? null : value;
        }

        List<String> list(Column column, List<String> stands) {
            return row.says(column)
                    ? Stream.of(row.value(column).split("[\\s,;|]+"))
                            .filter(one -> !one.isEmpty())
                            .toList()
                    : stands;
        }

        // A list has one part, without a name.
        List<Patch> patches(List<Patch> stands) {
            if (!row.says(Column.PATCHES)) {
                return stands;
            }
            var postcodes = Stream.of(row.value(Column.PATCHES).split("[,;|\\n]+"))
                    .filter(one -> !one.isBlank())
                    .toList();
            return postcodes.isEmpty() ? List.of() : List.of(new Patch(null, postcodes, List.of()));
        }

        boolean yes(Column column, boolean stands) {
            if (!row.says(column)) {
                return stands;
            }
            var value = row.value(column).toLowerCase(Locale.ROOT);
            if (!YES.contains(value) && !NO.contains(value)) {
                faults.add(new Fault(column.word(), "invalid", "must be yes or no"));
            }
            return YES.contains(value);
        }

        Integer number(Column column, Integer stands) {
            var value = row.value(column);
            if (!row.says(column) || value.isEmpty()) {
                return row.says(column) ? null : stands;
            }
            if (!value.matches("[0-9]{1,3}")) {
                faults.add(new Fault(column.word(), "invalid", "must be a whole number"));
                return null;
            }
            return Integer.valueOf(value);
        }
    }
}
