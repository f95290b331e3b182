package org.trellis.portal.services;

import java.util.List;

/// A service's refusal as it stands on the wire (RFC 9457).
public record Problem(String title, String detail, String code, List<Field> errors) {

    public record Field(String field, String message) {}

    public Problem {
        errors = errors == null ? List.of() : errors;
    }
}
