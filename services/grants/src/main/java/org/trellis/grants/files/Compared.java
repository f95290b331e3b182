package org.trellis.grants.files;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a statement said of the payments of a file.
@Schema(name = "ComparedStatement")
public record Compared(
        @Schema(description = "How many were noted as paid because of it", examples = "39")
        int paid,

        @Schema(description = "How many were noted as paid before", examples = "0")
        int before,

        @Schema(description = "Lines that fit no payment: somebody has to look at these")
        List<Unclear> unclear) {

    /// A line that fits no payment.
    @Schema(name = "UnclearLine")
    public record Unclear(
            @Schema(examples = "3") long line,

            @Schema(
                    description = "`unknown`: no payment of the file has this reference. `amount`: it is another sum."
                            + " `not-on-its-way`: it failed or bounced. `came-back`: the sum stands the other way round"
                            + " than most of the file, so the money came back",
                    enumeration = {"unknown", "amount", "not-on-its-way", "came-back"})
            String why) {}
}
