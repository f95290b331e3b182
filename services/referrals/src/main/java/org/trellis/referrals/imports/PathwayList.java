package org.trellis.referrals.imports;

import java.util.List;

/// A list of pathways, read whole: it is small. `faults` are rows that could not be read.
record PathwayList(List<ImportedRow> rows, List<String> ignored, List<ImportReport.Row> faults) {

    static final int MOST = 1_000;

    void mustNotBeEmpty() {
        if (rows.isEmpty() && faults.isEmpty()) {
            throw new ImportRefusal.NoRows().asException();
        }
    }

    static void mustHaveRoom(int soFar, long line) {
        if (soFar >= MOST) {
            throw new ImportRefusal.TooManyRows(MOST, line).asException();
        }
    }
}
