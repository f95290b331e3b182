package org.trellis.directory.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.directory.batches.Batches;
import org.trellis.problem.Refusal;

/// How this feature says no. What is wrong with single rows stands in the report instead.
sealed interface ImportRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    /// Lists of groups are kept by institutions.
    record InstitutionsOnly() implements ImportRefusal {

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String code() {
            return "institutions-only";
        }

        @Override
        public String detail() {
            return "Only councils and infrastructure bodies import lists of groups.";
        }
    }

    /// Each import holds a thread and a connection for as long as its file lasts.
    record Busy() implements ImportRefusal {

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String code() {
            return "imports-busy";
        }

        @Override
        public String detail() {
            return "Other lists are being imported at the moment. Try again in a minute.";
        }
    }

    /// The first line names no column for something that every list needs.
    record ColumnsMissing(List<String> found) implements ImportRefusal {

        @Override
        public String code() {
            return "columns-missing";
        }

        @Override
        public String detail() {
            return "The first line must name a column for the group's name, and one for where it is (an area, a"
                    + " postcode, or latitude and longitude). It names: " + String.join(", ", found)
                    + ". If one of these is meant, say so, as in name=" + example() + ".";
        }

        private String example() {
            return found.isEmpty() ? "Group" : found.getFirst();
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("found", found, "needed", List.of("name", "area, postcode, or latitude and longitude"));
        }
    }

    /// The request names a column that the list does not have.
    record ColumnUnknown(String field, List<String> found) implements ImportRefusal {

        @Override
        public String code() {
            return "column-unknown";
        }

        @Override
        public String detail() {
            return "There is no column of the name given for " + field + ". The first line names: "
                    + String.join(", ", found) + ".";
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("found", found);
        }
    }

    /// A header and nothing below it.
    record NoRows(Map<String, String> columns) implements ImportRefusal {

        @Override
        public String code() {
            return "file-has-no-rows";
        }

        @Override
        public String detail() {
            return "The file names its columns and has no row below them.";
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("columns", columns);
        }
    }

    /// More than any list of groups in the country has.
    record TooManyRows(long line) implements ImportRefusal {

        @Override
        public String code() {
            return "too-many-rows";
        }

        @Override
        public String detail() {
            return "The file has more than " + ImportDesk.MOST_ROWS + " rows. Send it in parts.";
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("line", line);
        }
    }

    /// The file broke after some of its rows had been taken in.
    record HalfWay(Refusal why, int taken) implements ImportRefusal {

        @Override
        public Kind kind() {
            return why.kind();
        }

        @Override
        public String code() {
            return why.code();
        }

        @Override
        public String detail() {
            return why.detail() + " The first " + taken
                    + " good rows were taken in; it is safe to send the mended file whole.";
        }

        @Override
        public Map<String, Object> more() {
            var more = new LinkedHashMap<>(why.more());
            more.put("taken", taken);
            return more;
        }
    }

    /// An older import cannot be undone under a later one.
    record NotTheLatest() implements ImportRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "not-the-latest";
        }

        @Override
        public String detail() {
            return "Only the latest import that stands can be undone, and none before your last " + Batches.KEPT + ".";
        }
    }

    /// Nothing that was imported waits to be published.
    record NothingWaits() implements ImportRefusal {

        @Override
        public String code() {
            return "nothing-waits";
        }

        @Override
        public String detail() {
            return "No imported row waits for a statement. Import a list first.";
        }
    }
}
