package org.trellis.directory.connectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody to ask.
@Schema(name = "NewConnector")
record NewConnector(
        @NotBlank(message = "Write what you call them")
        @Size(max = 40)
        @Pattern(regexp = NewSubArea.WORDS, message = "no < or >")
        @Schema(description = "What the group calls them; seen by nobody outside it", examples = "Bilal at number 14")
        String called,

        @NotBlank(message = "Write a telephone number or an e-mail address")
        @Size(max = 200)
        @Schema(examples = "07700 900123")
        String address,

        @Pattern(regexp = "en|cy") @Schema(description = "Of the messages; `en` when absent")
        String language) {}
