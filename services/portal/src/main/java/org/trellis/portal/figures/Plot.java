package org.trellis.portal.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Numbers as bars, and as the table that stands behind them.
///
/// @param of     what the rows are, such as areas
/// @param series what each number of a row counts
public record Plot(String id, String title, String of, List<String> series, List<Row> rows) {

    /// @param size how long its bar is, in hundredths of the longest
    public record Value(String text, int size) {}

    public record Row(String label, List<Value> values) {}

    /// A row before it is known how long the longest bar is.
    record Line(String label, long... numbers) {}

    private static final int HUNDRED = 100;

    static Plot of(
            String id, String title, String of, List<String> series, List<Line> lines, Function<Long, String> say) {
        var most = lines.stream()
                .flatMapToLong(line -> Arrays.stream(line.numbers()))
                .max()
                .orElse(0);
        var rows = lines.stream()
                .map(line -> new Row(
                        line.label(),
                        Arrays.stream(line.numbers())
                                .mapToObj(number -> new Value(say.apply(number), size(number, most)))
                                .toList()))
                .toList();
        return new Plot(id, title, of, series, rows);
    }

    // What there is any of is seen.
    private static int size(long number, long most) {
        return number <= 0 ? 0 : Math.max(1, Math.round((float) HUNDRED * number / most));
    }

    public boolean isMultiple() {
        return series.size() > 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
