package org.trellis.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One request of the demo data: who sends it, acting for which organisation, and what. The body stands in the step
/// (`body`) or in a file beside it (`file`, with its media `type`). A step that must wait for an event to arrive
/// elsewhere says `"eventually": true`.
///
/// Ids that a service makes stand in no file: a step that says `"remember": {"fund": "/id"}` keeps that of its answer,
/// and later steps write `${fund}` in their path and body. `"unless"` has the codes of refusals which say that an
/// earlier load did it: then the step is done, and so is whatever would need what it would have remembered.
record DemoStep(
        @JsonProperty(required = true) String as,
        String organisation,
        @JsonProperty(required = true) String method,
        @JsonProperty(required = true) String path,
        JsonNode body,
        String file,
        String type,
        boolean eventually,
        Map<String, String> remember,
        Set<String> unless) {

    DemoStep {
        remember = Objects.requireNonNullElse(remember, Map.of());
        unless = Objects.requireNonNullElse(unless, Set.of());
    }

    @Override
    public String toString() {
        return method + " " + path + " as " + as;
    }
}
