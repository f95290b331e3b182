package org.trellis.portal.landing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What the form said: which to give back, whether also all that wait, and why. `cursor` is where its page began.
public record Told(List<Ticked> back, boolean all, String reason, UUID cursor) {

    static Told of(MultivaluedMap<String, String> typed) {
        var back = typed.entrySet().stream()
                .flatMap(field -> Ticked.of(field.getKey(), field.getValue().getFirst()).stream())
                .toList();
        return new Told(
                back, "all".equals(typed.getFirst("act")), text(typed, "reason"), cursor(text(typed, "cursor")));
    }

    static Told at(UUID cursor) {
        return new Told(List.of(), false, "", cursor);
    }

    boolean isNothing() {
        return back.isEmpty() && !all;
    }

    boolean holds(Ticked one) {
        return back.contains(one);
    }

    /// Null for none: nobody is made to say why, and `none` is a choice too.
    String why() {
        return reason.isEmpty() || reason.equals("none") ? null : reason;
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").strip();
    }

    private static UUID cursor(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
