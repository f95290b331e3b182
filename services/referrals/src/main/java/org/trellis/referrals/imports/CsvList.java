package org.trellis.referrals.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trellis.csv.CsvFile;
import org.trellis.csv.CsvRow;

/// Reads pathways from a CSV file whose first line names its columns.
final class CsvList {

    private CsvList() {}

    /// `needIsSaid`: the request says the need of rows that do not.
    static PathwayList read(InputStream bytes, boolean needIsSaid) {
        try (var file = CsvFile.read(bytes)) {
            var ignored = new ArrayList<String>();
            var places = places(file.header(), ignored);
            mustHave(places, needIsSaid, file.header());
            var rows = new ArrayList<ImportedRow>();
            var faults = new ArrayList<ImportReport.Row>();
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                PathwayList.mustHaveRoom(rows.size() + faults.size(), row.get().line());
                if (isAsWide(row.get(), file.header().size())) {
                    rows.add(row(row.get(), places));
                } else {
                    faults.add(ImportReport.Row.unread(
                            row.get().line(),
                            "has %d columns where the first line names %d: is a value with a comma not in quotation marks?"
                                    .formatted(
                                            row.get().values().size(),
                                            file.header().size())));
                }
            }
            return new PathwayList(rows, ignored, faults);
        }
    }

    private static Map<Column, Integer> places(List<String> header, List<String> ignored) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < header.size(); at++) {
            var column = Column.headed(header.get(at));
            if (column.isEmpty() || places.putIfAbsent(column.get(), at) != null) {
                ignored.add(
                        header.get(at).substring(0, Math.min(60, header.get(at).length())));
            }
        }
        return places;
    }

    private static void mustHave(Map<Column, Integer> places, boolean needIsSaid, List<String> header) {
        var missing = new ArrayList<String>();
        for (var column : List.of(Column.REFERENCE, Column.TITLE, Column.NEED)) {
            if (!places.containsKey(column) && !(column == Column.NEED && needIsSaid)) {
                missing.add(column.word());
            }
        }
        if (!missing.isEmpty()) {
            throw new ImportRefusal.ColumnsMissing(
                            missing, header.stream().limit(50).toList())
                    .asException();
        }
    }

    private static boolean isAsWide(CsvRow row, int width) {
        return row.values().size() >= width && row.values().stream().skip(width).allMatch(String::isBlank);
    }

    private static ImportedRow row(CsvRow row, Map<Column, Integer> places) {
        var values = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> values.put(column, row.value(at).replaceAll("\\R", "\n")));
        return new ImportedRow(row.line(), values);
    }
}
