package org.trellis.tenancy.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// How an organisation's data is taken away. A table at a time is held in memory.
enum Format {
    /// One object: each table by its name, with its rows.
    JSON("application/json", "json") {
        @Override
        void write(OwnRows own, OutputStream to) throws IOException {
            var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            tables(own, out);
            out.flush();
        }
    },

    /// The same as a ZIP archive: the JSON, and for spreadsheets a CSV file of each table that has rows.
    ZIP("application/zip", "zip") {
        @Override
        void write(OwnRows own, OutputStream to) throws IOException {
            var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
            var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("everything.json"));
            tables(own, out);
            out.flush();
            for (var table : own.tables()) {
                var rows = own.texts(table);
                if (!rows.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
                    csv.printRecord(table.columns());
                    for (var row : rows) {
                        csv.printRecord(row.stream().map(Format::harmless));
                    }
                    csv.flush();
                }
            }
            zip.finish();
        }
    };

    private final String type;
    private final String ending;

    Format(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    abstract void write(OwnRows own, OutputStream to) throws IOException;

    private static void tables(OwnRows own, Writer out) throws IOException {
        var between = "{";
        for (var table : own.tables()) {
            out.append(between).append('"').append(table.name()).append("\": [");
            out.append(String.join(",\n", own.json(table))).append(']');
            between = ",\n";
        }
        out.append(between.equals("{") ? "{}" : "}");
    }

    // A spreadsheet would compute what begins like this (OWASP, "CSV Injection"); the JSON has it as it is.
    private static String harmless(String text) {
        return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("[+-]?[0-9.]+")
                ? "'" + text
                : text;
    }
}
