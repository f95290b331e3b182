package org.trellis.csv;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why a file cannot be read as a list, with the line on which reading stopped.
public sealed interface CsvRefusal extends Refusal {

    long line();

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default Map<String, Object> more() {
        return Map.of("line", line());
    }

    /// There is nothing in the file.
    record Empty(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "file-empty";
        }

        @Override
        public String detail() {
            return "The file is empty. Send a CSV file whose first line names its columns.";
        }
    }

    /// A spreadsheet program's own format, which is a zip archive.
    record Workbook(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "file-is-workbook";
        }

        @Override
        public String detail() {
            return "This is a workbook or an archive, not a CSV file. Open it in your spreadsheet program and save the"
                    + " sheet as \"CSV UTF-8\".";
        }
    }

    /// Pictures, programs, and text in UTF-16.
    record Binary(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "file-not-text";
        }

        @Override
        public String detail() {
            return "Line " + line + " holds bytes that no text has, so this is not a CSV file. In your spreadsheet"
                    + " program, save the sheet as \"CSV UTF-8\".";
        }
    }

    /// Text in an older encoding: guessing it would spoil names such as Siân's.
    record NotUtf8(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "file-not-utf8";
        }

        @Override
        public String detail() {
            return "Line " + line + " is not UTF-8. The file may be in another encoding, such as Windows-1252 (ANSI):"
                    + " in your spreadsheet program, save the sheet as \"CSV UTF-8\".";
        }
    }

    /// Nothing that a person wrote has lines this long.
    record LineTooLong(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "line-too-long";
        }

        @Override
        public String detail() {
            return "Line " + line + " is longer than " + CsvText.LONGEST_LINE + " characters. Is this a CSV file?";
        }
    }

    /// A quotation mark that is never closed swallows the lines after it.
    record RowTooLong(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "row-too-long";
        }

        @Override
        public String detail() {
            return "The row that begins on line " + line + " does not end: is a closing quotation mark missing?";
        }
    }

    /// More columns than any list of ours has.
    record TooManyColumns(long line) implements CsvRefusal {

        @Override
        public String code() {
            return "too-many-columns";
        }

        @Override
        public String detail() {
            return "The first line names more than " + CsvFile.MOST_COLUMNS + " columns. Is this a CSV file?";
        }
    }
}
