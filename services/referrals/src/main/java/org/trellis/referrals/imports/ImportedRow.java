package org.trellis.referrals.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What a list says of one pathway. A column that is not among the values is one that the list does not have: what it
/// would say stays as it is. `line` is that of the file, or the number of the service.
record ImportedRow(long line, Map<Column, String> values) {

    String value(Column column) {
        return values.getOrDefault(column, "");
    }

    boolean says(Column column) {
        return values.containsKey(column);
    }

    /// The same for rows that say the same.
    String digest() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(values).forEach((column, value) -> {
                all.update((column.word() + "\0" + value.length() + "\0").getBytes(StandardCharsets.UTF_8));
                all.update(value.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
