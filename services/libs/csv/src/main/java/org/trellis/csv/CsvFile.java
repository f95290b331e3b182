package org.trellis.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A list whose first line names its columns, read from a stream one row at a time. Values stand apart by comma,
/// semicolon or tab: the first line decides. What is no such list is refused with a [CsvRefusal].
public final class CsvFile implements Sheet {

    static final int MOST_COLUMNS = 200;

    private final CsvText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private final long headerLine;

    private CsvFile(CsvText text, CSVParser parser) {
        this.text = text;
        this.parser = parser;
        this.records = parser.iterator();
        var first = next().orElseThrow(() -> new CsvRefusal.Empty(1).asException());
        if (first.values().size() > MOST_COLUMNS) {
            throw new CsvRefusal.TooManyColumns(first.line()).asException();
        }
        headerLine = first.line();
        header = first.values().stream().map(String::strip).toList();
    }

    public static CsvFile read(InputStream bytes) {
        try {
            var text = new CsvText(bytes);
            var buffered = new BufferedReader(text);
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(buffered))
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true) // a stray quotation mark spoils its own value only
                    .get();
            return new CsvFile(
                    text,
                    CSVParser.builder().setReader(buffered).setFormat(format).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    public long headerLine() {
        return headerLine;
    }

    @Override
    public Optional<CsvRow> next() {
        for (var row = read(); row.isPresent(); row = read()) {
            if (!row.get().isBlank()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRow> read() {
        var line = parser.getCurrentLineNumber() + 1;
        text.rowBegins(line);
        try {
            return records.hasNext()
                    ? Optional.of(new CsvRow(line, records.next().toList()))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            // The parser's own complaint: the file ended inside quotation marks.
            if (e.getMessage() != null && e.getMessage().contains("EOF")) {
                throw new CsvRefusal.RowTooLong(line).asException();
            }
            throw e;
        }
    }

    private static char delimiter(BufferedReader buffered) throws IOException {
        buffered.mark(CsvText.LONGEST_LINE + 2);
        var counts = new int[3];
        var quoted = false;
        var read = 0;
        for (var next = buffered.read(); next >= 0 && read < CsvText.LONGEST_LINE; next = buffered.read()) {
            if (!quoted && (next == '\n' || next == '\r')) {
                break;
            }
            read++;
            quoted ^= next == '"';
            var which = quoted ? -1 : ",;\t".indexOf(next);
            if (which >= 0) {
                counts[which]++;
            }
        }
        buffered.reset();
        var most = Stream.of(0, 1, 2)
                .max(Comparator.comparingInt((Integer i) -> counts[i]).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return ",;\t".charAt(most);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
