package org.trellis.directory.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.csv.CsvRow;

/// Which column of a list holds what: guessed from the names in its first line, unless the request says.
record Columns(List<String> header, Map<Column, Integer> places) {

    /// In a request, says that a list has no such column, whatever the guess.
    static final String NONE = "-";

    static Columns of(List<String> header, Map<Column, String> said) {
        var places = new EnumMap<Column, Integer>(Column.class);
        said.forEach((column, name) -> {
            if (!name.equals(NONE)) {
                places.put(column, place(header, column, name));
            }
        });
        for (var column : Column.values()) {
            if (!said.containsKey(column)) {
                guess(header, column).filter(at -> !places.containsValue(at)).ifPresent(at -> places.put(column, at));
            }
        }
        var columns = new Columns(header, places);
        if (!columns.has(Column.NAME) || !columns.saysWhere()) {
            throw new ImportRefusal.ColumnsMissing(columns.shown()).asException();
        }
        return columns;
    }

    private static int place(List<String> header, Column column, String name) {
        return IntStream.range(0, header.size())
                .filter(at -> isCalled(header.get(at), name.strip()))
                .findFirst()
                .orElseThrow(() -> new ImportRefusal.ColumnUnknown(column.word(), shown(header)).asException());
    }

    /// Also as reports and refusals show it: whoever was told the name may say it back.
    private static boolean isCalled(String column, String name) {
        return column.equalsIgnoreCase(name) || shown(column).equalsIgnoreCase(name);
    }

    private static Optional<Integer> guess(List<String> header, Column column) {
        return IntStream.range(0, header.size())
                .boxed()
                .filter(at -> column.fit(header.get(at)).isPresent())
                .min(Comparator.comparing(at -> column.fit(header.get(at)).orElseThrow()));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    private boolean saysWhere() {
        return has(Column.AREA) || has(Column.POSTCODE) || (has(Column.LATITUDE) && has(Column.LONGITUDE));
    }

    /// The value in a row, with every run of spaces and line ends made one space; empty when there is no such column.
    String value(CsvRow row, Column column) {
        var at = places.get(column);
        return at == null ? "" : Words.tidy(row.value(at));
    }

    /// The list's own name for a column, for messages.
    String nameOf(Column column) {
        var at = places.get(column);
        return at == null ? column.word() : header.get(at);
    }

    /// What each column was taken for, by our names.
    Map<String, String> taken() {
        var taken = new java.util.LinkedHashMap<String, String>();
        places.forEach((column, at) -> taken.put(column.word(), shown(header.get(at))));
        return taken;
    }

    /// Columns about people, which are never kept.
    List<String> aboutPeople() {
        return left().filter(Column::isAboutPeople).toList();
    }

    List<String> ignored() {
        return left().filter(name -> !Column.isAboutPeople(name)).toList();
    }

    private Stream<String> left() {
        var used = new ArrayList<>(places.values());
        return IntStream.range(0, header.size())
                .filter(at -> !used.contains(at))
                .mapToObj(header::get)
                .filter(name -> !name.isBlank())
                .map(Columns::shown);
    }

    private List<String> shown() {
        return shown(header);
    }

    private static List<String> shown(List<String> header) {
        return header.stream()
                .filter(Objects::nonNull)
                .limit(50)
                .map(Columns::shown)
                .toList();
    }

    private static String shown(String name) {
        return Words.cut(Words.tidy(name), 60);
    }
}
