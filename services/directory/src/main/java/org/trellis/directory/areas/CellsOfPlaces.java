package org.trellis.directory.areas;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was worked out for the same outcodes and wards before in this transaction: a list that is imported names few of
/// them in many rows, and an outcode has thousands of postcodes.
@TransactionScoped
class CellsOfPlaces implements Serializable {

    private final Map<List<List<String>>, List<Long>> known = new HashMap<>();

    List<Long> of(List<String> outcodes, List<String> wards, Supplier<List<Long>> otherwise) {
        var key = List.of(outcodes, wards);
        var cells = known.get(key);
        if (cells == null) {
            cells = otherwise.get();
            known.put(key, cells);
        }
        return cells;
    }
}
