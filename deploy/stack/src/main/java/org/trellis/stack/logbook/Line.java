package org.trellis.stack.logbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// One line of an export: the members of an entry, and the hash that it carries.
record Line(Map<?, ?> members, String hash) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /// Throws when the line is none: an entry is a JSON object with a hash.
    static Line of(String text) {
        try {
            var members = new TreeMap<>(JSON.readValue(text, Map.class));
            if (members.remove("hash") instanceof String hash) {
                return new Line(members, hash);
            }
        } catch (JsonProcessingException | ClassCastException e) {
            // Said below, as for an object without a hash.
        }
        throw new VerifyLog.Refused("This is no logbook: a line of it is no entry.");
    }

    long number() {
        return members.get("number") instanceof Number number ? number.longValue() : -1;
    }

    String organisation() {
        return String.valueOf(members.get("organisation"));
    }

    String previous() {
        return String.valueOf(members.get("previous"));
    }

    static String beginning(String organisation) {
        return sha256("trellis-logbook-1:" + organisation);
    }

    String computedHash() {
        try {
            return sha256(JSON.writeValueAsString(members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
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
