package org.trellis.directory.logbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// How a logbook is taken away: one entry a line.
enum Export {
    /// Each line is an entry in the form that is hashed, with its hash: what `make verify-log` reads.
    JSONL("application/jsonl") {
        @Override
        Lines into(Writer out) {
            return entry -> out.append(entry.line()).append('\n');
        }
    },

    /// For a spreadsheet.
    CSV("text/csv") {
        @Override
        Lines into(Writer out) throws IOException {
            var printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord("number", "at", "act", "person", "about", "organisation", "previous", "hash");
            return entry -> printer.printRecord(
                    entry.number(),
                    entry.moment(),
                    entry.act(),
                    entry.person(),
                    entry.aboutText(),
                    entry.organisation(),
                    entry.previous(),
                    entry.hash());
        }
    };

    interface Lines {
        void write(Entry entry) throws IOException;
    }

    private final String type;

    Export(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String fileName() {
        return "logbook." + name().toLowerCase(java.util.Locale.ROOT);
    }

    abstract Lines into(Writer out) throws IOException;

    /// Writes each entry as it is read, and keeps none.
    void write(LogbookDesk desk, OutputStream to) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            var lines = into(out);
            desk.walk(entry -> {
                try {
                    lines.write(entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        }
    }
}
