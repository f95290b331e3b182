package org.trellis.csv;

import java.util.List;
import java.util.Optional;

/// Rows under named columns, read one at a time, wherever they come from.
public interface Sheet extends AutoCloseable {

    /// The names of the columns, as written.
    List<String> header();

    /// The next row that is not blank; empty at the end.
    Optional<CsvRow> next();

    @Override
    void close();
}
