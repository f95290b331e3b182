package org.trellis.grants.pastgrants;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of the grants of a file, or would.
@Schema(name = "PastGrantsImport")
public record ImportReport(
        @Schema(description = "True: nothing was changed") boolean dryRun,

        @Schema(examples = "870") int grants,

        @Schema(examples = "866") int added,

        int changed,

        @Schema(description = "They were here already, just so")
        int same,

        @Schema(examples = "4") int refused,

        @Schema(description = "Of those that are not kept: which one, and why")
        List<Wrong> wrong) {

    /// A grant that is not kept.
    @Schema(name = "PastGrantRefused")
    public record Wrong(
            @Schema(description = "Which one of the file, from 1", examples = "17")
            int number,

            @Schema(description = "Empty where it has none", examples = "360G-eva-2019-7")
            String grantId,

            @Schema(examples = "amountAwarded") String field,

            @Schema(
                    enumeration = {
                        "not-a-grant",
                        "id-missing",
                        "duplicated-id",
                        "text-missing",
                        "text-too-long",
                        "currency-not-gbp",
                        "amount-not-possible",
                        "date-not-possible"
                    })
            String code,

            String words) {}
}
