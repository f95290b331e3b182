package org.trellis.referrals.concerns;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One of what was asked and answered.
@Schema(name = "ConcernWord")
public record WordView(
        @Schema(description = "True: the organisation concerned said it. False: it was asked")
        boolean answer,

        String words,
        Instant at) {

    /// Never tells any of it.
    @Override
    public String toString() {
        return "WordView";
    }
}
