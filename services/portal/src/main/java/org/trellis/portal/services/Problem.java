package org.trellis.portal.services;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/// A service's refusal as it stands on the wire (RFC 9457). `more` is what it says beside the usual, by name.
public record Problem(
        String title,
        String detail,
        String code,
        List<Field> errors,
        @JsonAnySetter Map<String, Object> more) {

    public record Field(String field, String message) {}

    public Problem {
        errors = errors == null ? List.of() : errors;
        more = more == null ? Map.of() : more;
    }
}
