package org.trellis.stack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// What became of a file, as lines to read. What the file said is printed without characters that a terminal obeys.
final class Report {

    private final List<String> lines = new ArrayList<>();

    private Report(String title) {
        lines.add(title);
    }

    static String ofGroups(String title, JsonNode report) {
        var dry = report.path("dryRun").asBoolean();
        var text = new Report(title + (dry ? " (dry run: nothing is changed)" : ""));
        text.columns(report);
        text.lines.add("Rows");
        text.lines.add(
                "  %d: %d good, %d bad".formatted(count(report, "rows"), count(report, "good"), count(report, "bad")));
        text.lines.add("  %d new, %d changed, %d as before, %d stay out (claimed by a group, or taken out by you)"
                .formatted(
                        count(report, "created"),
                        count(report, "updated"),
                        count(report, "unchanged"),
                        count(report, "keptOut")));
        text.counts("Why rows are bad", report.path("reasons"));
        text.problems(report);
        text.counts("Shortened or left out in good rows", report.path("notes"));
        text.lines.add(next(dry, count(report, "good"), count(report, "waiting")));
        return text.toString();
    }

    static String ofPlaces(String title, JsonNode report) {
        var text = new Report(title);
        text.lines.add("  %d rows: %d loaded, %d passed over, %d bad"
                .formatted(
                        count(report, "rows"), count(report, "good"), count(report, "skipped"), count(report, "bad")));
        text.problems(report);
        return text.toString();
    }

    static String ofTaxonomy(String title, JsonNode report) {
        var text = new Report(title);
        text.lines.add("  %d terms: %d mean a need from now on, by %d words and phrases"
                .formatted(count(report, "rows"), count(report, "understood"), count(report, "words")));
        report.path("others")
                .forEach(other -> text.lines.add("  line %-7d %-32s %s"
                        .formatted(
                                other.path("line").asLong(),
                                plain(other.path("name").asText()),
                                plain(other.path("reason").asText()))));
        return text.toString();
    }

    private void columns(JsonNode report) {
        lines.add("Columns");
        report.path("columns")
                .properties()
                .forEach(c -> lines.add(
                        "  %-12s %s".formatted(c.getKey(), plain(c.getValue().asText()))));
        names("not used", report.path("ignored"));
        names("never kept", report.path("notKept"));
    }

    private void names(String what, JsonNode names) {
        if (!names.isEmpty()) {
            var joined = new StringJoiner(", ");
            names.forEach(name -> joined.add(plain(name.asText())));
            lines.add("  %-12s %s".formatted(what, joined));
        }
    }

    private void counts(String title, JsonNode counts) {
        if (!counts.isEmpty()) {
            lines.add(title);
            counts.forEach(c -> lines.add("  %6d  %s"
                    .formatted(c.path("count").asInt(), plain(c.path("words").asText()))));
        }
    }

    private void problems(JsonNode report) {
        var problems = report.path("problems");
        if (problems.isEmpty()) {
            return;
        }
        lines.add("Bad rows");
        problems.forEach(p -> lines.add("  line %-7d %-16s %s"
                .formatted(
                        p.path("line").asLong(),
                        p.path("column").isNull() ? "" : plain(p.path("column").asText()),
                        plain(p.path("reason").asText()))));
        var more = count(report, "bad") - problems.size();
        if (more > 0) {
            lines.add("  and " + more + " more");
        }
    }

    private static String next(boolean dry, int good, int waiting) {
        if (dry) {
            return good == 0 ? "No row is good." : "Say APPLY=1 to take the good rows in. Nobody else sees them then.";
        }
        return waiting == 0
                ? "No row waits for a statement."
                : waiting
                        + " rows wait, seen by nobody else, until you state where they come from, on what lawful basis"
                        + " you publish them, and how the groups were told: docs/import.md.";
    }

    private static int count(JsonNode report, String what) {
        return report.path(what).asInt();
    }

    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
