package org.trellis.people;

import com.fasterxml.jackson.databind.JsonNode;

/// What a service answered: the status, and the body when it was JSON.
public record Answer(int status, JsonNode body) {

    public boolean good() {
        return status < 300;
    }

    /// The code of a problem, or nothing.
    public String code() {
        return body.path("code").asText();
    }

    /// The answer itself when the request was accepted; otherwise the words of the refusal are thrown.
    public Answer accepted() {
        if (!good()) {
            throw new IllegalStateException("Refused with " + status + ": " + body);
        }
        return this;
    }
}
