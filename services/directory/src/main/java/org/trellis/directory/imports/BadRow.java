package org.trellis.directory.imports;

/// What keeps a row from being taken in, and in which column.
final class BadRow extends Exception {

    final Column column;
    final String code;
    final String inGeneral;

    BadRow(Column column, String code, String reason) {
        this(column, code, reason, reason);
    }

    /// `inGeneral` says it without what is peculiar to the row.
    BadRow(Column column, String code, String reason, String inGeneral) {
        super(reason, null, false, false);
        this.column = column;
        this.code = code;
        this.inGeneral = inGeneral;
    }
}
