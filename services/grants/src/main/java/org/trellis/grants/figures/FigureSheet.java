package org.trellis.grants.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trellis.grants.giving.Pounds;

/// Writes figures as a sheet: a row for each number, with what it is about. Sums are in pounds, as people count.
final class FigureSheet {

    private final CSVPrinter csv;

    private FigureSheet(CSVPrinter csv) {
        this.csv = csv;
    }

    static String of(Figures figures) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("part", "item", "measure", "value");
            new FigureSheet(csv).write(figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(Figures figures) throws IOException {
        var money = figures.money();
        pounds("money", "received", money.received());
        pounds("money", "pot", money.pot());
        pounds("money", "committed", money.committed());
        pounds("money", "paid", money.paid());
        pounds("money", "held", money.held());
        pounds("money", "returned", money.returned());
        pounds("money", "repurposed", money.repurposed());
        for (var stage : figures.pipeline()) {
            line("pipeline", stage.state(), "applications", stage.applications());
            line("pipeline", stage.state(), "asked", Pounds.of(stage.askedPence()));
            line("pipeline", stage.state(), "given", Pounds.of(stage.givenPence()));
        }
        days(figures.deciding(), figures.paying());
        for (var area : figures.areas()) {
            line("area", area.code(), "applications", area.applications());
            line("area", area.code(), "grants", area.grants());
        }
        line("area", "", "applications", figures.withoutArea());
        for (var way : figures.ways()) {
            line("way", way.way(), "applications", way.applications());
            line("way", way.way(), "grants", way.grants());
        }
        for (var period : figures.periods()) {
            line("from", period.from(), "applications", period.applications());
            line("from", period.from(), "decided", period.decided());
            line("from", period.from(), "grants", period.grants());
            line("from", period.from(), "given", Pounds.of(period.givenPence()));
            line("from", period.from(), "paid", Pounds.of(period.paidPence()));
        }
    }

    private void days(Figures.Deciding deciding, Figures.Paying paying) throws IOException {
        if (deciding.promisedDays() != null) {
            line("deciding", "", "promised working days", deciding.promisedDays());
        }
        line("deciding", "", "decided", deciding.decided());
        line("deciding", "", "in time", deciding.inTime());
        line("deciding", "", "overdue", deciding.overdue());
        line("deciding", "", "median days", deciding.medianDays());
        line("paying", "", "paid", paying.paid());
        line("paying", "", "unpaid", paying.unpaid());
        line("paying", "", "median days", paying.medianDays());
    }

    private void pounds(String part, String item, long pence) throws IOException {
        line(part, item, "pounds", Pounds.of(pence));
    }

    private void line(String part, Object item, String measure, Object value) throws IOException {
        csv.printRecord(part, item, measure, value);
    }
}
