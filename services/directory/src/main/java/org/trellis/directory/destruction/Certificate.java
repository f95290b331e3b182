package org.trellis.directory.destruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;

/// What was destroyed, in a form of which any program can compute the hash again: JSON with its members in
/// order and no spaces, which for these values is RFC 8785.
record Certificate(String text, String sha256) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static Certificate of(UUID organisation, Instant at, Map<String, Long> rows, Logbook.Head logbook) {
        var members = new TreeMap<String, Object>();
        members.put("destroyedAt", at.truncatedTo(ChronoUnit.SECONDS).toString());
        members.put("format", "trellis-destruction-1");
        members.put("logbook", Map.of("entries", logbook.entries(), "head", logbook.hash()));
        members.put("organisation", organisation.toString());
        members.put("rows", rows);
        try {
            var text = CANONICAL.writeValueAsString(members);
            return new Certificate(text, sha256(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A certificate that cannot be written as JSON", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
