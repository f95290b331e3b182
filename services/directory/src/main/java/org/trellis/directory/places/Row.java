package org.trellis.directory.places;

import java.util.Locale;
import java.util.Map;
import org.trellis.csv.CsvRow;

/// One line of a file of places, by the names of its columns.
record Row(Map<String, Integer> columns, CsvRow cells) {

    /// What is wrong with a line, and where.
    static final class Bad extends Exception {

        final String column;

        Bad(String column, String reason) {
            super(reason, null, false, false);
            this.column = column;
        }
    }

    /// The cell, or an empty text where the file has no such column.
    String text(String column) {
        var at = columns.get(column);
        return at == null ? "" : cells.value(at);
    }

    String needed(String column) throws Bad {
        var text = text(column);
        if (text.isEmpty()) {
            throw new Bad(column, "is empty");
        }
        return text;
    }

    String code(String column) throws Bad {
        var code = needed(column).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][0-9]{8}")) {
            throw new Bad(column, "is not a GSS code: a letter and eight digits");
        }
        return code;
    }

    /// Both coordinates, as numbers that stand for a place in or around the United Kingdom.
    Point point(String lat, String lon) throws Bad {
        var point = new Point(number(lat), number(lon));
        if (!point.isNearby()) {
            throw new Bad(lat, "is not in or around the United Kingdom");
        }
        return point;
    }

    private double number(String column) throws Bad {
        try {
            return Double.parseDouble(needed(column));
        } catch (NumberFormatException e) {
            throw new Bad(column, "is not a number");
        }
    }
}
