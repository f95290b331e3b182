package org.trellis.directory.logbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// One entry of a logbook, in the form that `docs/logbook.md` describes so that any program can compute its hash again.
record Entry(
        UUID organisation,
        long number,
        Instant at,
        String act,
        String person,
        Map<String, String> about,
        String previous,
        String hash) {

    // Members in order, without spaces. With the characters that values may have, this is RFC 8785.
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    // Always six digits of a second, as precise as the database keeps it.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,40}");
    // No space and no @, and no run of digits that could be a telephone number: what names nobody.
    private static final Pattern VALUE = Pattern.compile("(?![0-9]{7,}$)[A-Za-z0-9.,:/_-]{0,200}");

    /// An entry that is to follow another one.
    static Entry after(
            UUID organisation,
            long number,
            Instant at,
            Act act,
            String person,
            Map<String, String> about,
            String previous) {
        about.forEach(Entry::refuseWhatMayNotStand);
        var open = new Entry(organisation, number, at, act.code(), person, new TreeMap<>(about), previous, null);
        return new Entry(organisation, number, at, act.code(), person, open.about, previous, open.computedHash());
    }

    private static void refuseWhatMayNotStand(String name, String value) {
        if (!NAME.matcher(name).matches()
                || value == null
                || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("An entry holds ids, codes and days only; not so: " + name);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What stands before the first entry: of another organisation, another one.
    static String beginning(UUID organisation) {
        return sha256("trellis-logbook-1:" + organisation);
    }

    /// The hash of what this entry says; the one that it carries, unless somebody changed it.
    String computedHash() {
        return sha256(write(members()));
    }

    /// The whole entry on one line, as it is exported.
    String line() {
        var all = members();
        all.put("hash", hash);
        return write(all);
    }

    String moment() {
        return MOMENT.format(at);
    }

    String aboutText() {
        return write(about);
    }

    private Map<String, Object> members() {
        var members = new TreeMap<String, Object>();
        members.put("about", about);
        members.put("act", act);
        members.put("at", moment());
        members.put("number", number);
        members.put("organisation", organisation.toString());
        members.put("person", person);
        members.put("previous", previous);
        return members;
    }

    private static String write(Object value) {
        try {
            return CANONICAL.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An entry that cannot be written as JSON", e);
        }
    }
}
