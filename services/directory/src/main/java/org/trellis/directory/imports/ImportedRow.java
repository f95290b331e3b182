package org.trellis.directory.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// A row of a list that can be taken in. `rowKey` tells it again in a later list; `kinKey`, where it has a link, tells
/// one of the same name and link, whatever area it names.
record ImportedRow(
        long line,
        String rowKey,
        String kinKey,
        String name,
        Place place,
        List<String> outcodes,
        String link,
        String summary,
        String started,
        Set<Note> notes) {

    ImportedRow in(List<String> knownOutcodes) {
        return new ImportedRow(line, rowKey, kinKey, name, place, knownOutcodes, link, summary, started, notes);
    }

    /// Changes with anything that is kept of the row.
    String contentKey() {
        return key(name, place.words(), "" + place.lat(), "" + place.lon(), "" + outcodes, link, summary, started);
    }

    /// Sixteen bytes that stand for these texts.
    static String key(String... texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", texts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
