package org.trellis.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/// One request of the demo data: who sends it, acting for which organisation, and what. The body stands in the step
/// (`body`) or in a file beside it (`file`, with its media `type`). A step that must wait for an event to arrive
/// elsewhere says `"eventually": true`.
record DemoStep(
        @JsonProperty(required = true) String as,
        String organisation,
        @JsonProperty(required = true) String method,
        @JsonProperty(required = true) String path,
        JsonNode body,
        String file,
        String type,
        boolean eventually) {

    @Override
    public String toString() {
        return method + " " + path + " as " + as;
    }
}
