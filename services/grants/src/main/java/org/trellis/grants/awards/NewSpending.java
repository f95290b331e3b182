package org.trellis.grants.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group says about the money that it has.
public sealed interface NewSpending {

    /// Something that was spent.
    @Schema(name = "NewReceipt")
    record Receipt(
            @NotNull @Schema(type = SchemaType.INTEGER, description = "In pence", examples = "48160")
            BigDecimal pence,

            @NotBlank @Size(max = 200) @Schema(examples = "Gas and rice")
            String words)
            implements NewSpending {}

    /// What is left over.
    @Schema(name = "NewLeftover")
    record Leftover(
            @NotNull @Schema(description = "True: used for something else. False: given back")
            Boolean repurposed,

            @NotNull @Schema(type = SchemaType.INTEGER, description = "In pence", examples = "1840")
            BigDecimal pence,

            @Size(max = 200) @Schema(description = "What it is used for instead: needed where it is", nullable = true)
            String words)
            implements NewSpending {}
}
