package org.trellis.referrals.unmet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A need for which nobody was found.
@Schema(name = "NowhereToSend")
public record NowhereToSend(
        @NotNull(message = "Say which need it is")
        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the directory's list of needs")
        @Schema(description = "A code of the directory's list of needs", examples = "food")
        String need,

        @NotNull(message = "Say roughly where")
        @Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code, such as E05999901")
        @Schema(description = "The GSS code of a ward or larger", examples = "E05999901")
        String area) {}
