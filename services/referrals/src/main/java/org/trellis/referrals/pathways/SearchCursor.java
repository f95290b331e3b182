package org.trellis.referrals.pathways;

import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where a page of found pathways ends.
record SearchCursor(int breadth, int worth, String name, UUID id) {

    private static final SearchCursor START = new SearchCursor(-2, 0, "", new UUID(0, 0));
    private static final Pattern TEXT =
            Pattern.compile("(-1|[0-5])([0-2])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})([^\\p{Cntrl}]{1,240})");

    static SearchCursor of(String text) {
        if (text == null) {
            return START;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = TEXT.matcher(plain);
            if (parts.matches()) {
                return new SearchCursor(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        parts.group(4),
                        UUID.fromString(parts.group(3)));
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for one that is no such text.
        }
        throw new PathwayRefusal.CursorNotUnderstood().asException();
    }

    static SearchCursor at(Tuple row) {
        return new SearchCursor(
                row.get("breadth", Integer.class),
                row.get("worth", Integer.class),
                row.get("name", String.class),
                row.get("id", UUID.class));
    }

    String text() {
        var plain = breadth + "" + worth + id + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
