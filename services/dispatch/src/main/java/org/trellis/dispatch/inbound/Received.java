package org.trellis.dispatch.inbound;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A text message that a person sent, as GOV.UK Notify hands it over. It is read, acted on, and kept nowhere.
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "ReceivedText", description = "As GOV.UK Notify's callback writes it; what else it holds is not read")
public record Received(
        @Schema(description = "Names this message: one that comes again has no second effect")
        String id,

        @JsonProperty("source_number") @Schema(examples = "447700900123")
        String sourceNumber,

        @Schema(examples = "STOP") String message) {

    /// Never tells who wrote what.
    @Override
    public String toString() {
        return "Received";
    }
}
