package org.trellis.directory.needs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.csv.CsvRow;

/// Where in the lines of a taxonomy its names are. UK-CAT calls a name `tag` and what stands above it `Subcategory` and
/// `Category`; the service types of Open Referral UK say `name` and `parent`, its taxonomy terms `term`.
record TermColumns(Map<String, Integer> at) {

    private static final List<String> NAMES = List.of("tag", "name", "term", "label");
    private static final List<String> ABOVE = List.of("subcategory", "category", "parent");

    static Optional<TermColumns> of(List<String> header) {
        var at = new HashMap<String, Integer>();
        for (var column = 0; column < header.size(); column++) {
            at.putIfAbsent(header.get(column).toLowerCase(Locale.ROOT), column);
        }
        return NAMES.stream().anyMatch(at::containsKey) ? Optional.of(new TermColumns(at)) : Optional.empty();
    }

    Term term(CsvRow row) {
        return new Term(
                row.line(),
                texts(row, NAMES).findFirst().orElse(""),
                texts(row, ABOVE).toList(),
                texts(row, List.of("need")).findFirst().orElse(""));
    }

    private Stream<String> texts(CsvRow row, List<String> columns) {
        return columns.stream()
                .filter(at::containsKey)
                .map(column -> row.value(at.get(column)))
                .filter(text -> !text.isEmpty());
    }
}
