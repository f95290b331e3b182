package org.trellis.csv;

import java.util.List;

/// One row of a list, and the line of the file on which it begins (the first line is 1).
public record CsvRow(long line, List<String> values) {

    /// The value of a column, counted from 0, without the spaces around it; empty when the row ends before it.
    public String value(int column) {
        return column < values.size() ? values.get(column).strip() : "";
    }

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
