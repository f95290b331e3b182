package org.trellis.directory.items;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An item as it is wanted.
@Schema(name = "NewItem")
record NewItem(
        @NotBlank(message = "Say in a few words what it is about")
        @Size(max = 120)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "no < or >")
        @Schema(examples = "Street party, need road closure")
        String title,

        @Size(max = 2000)
        @Pattern(regexp = TEXT, message = "no < or >")
        @Schema(
                description = "What is going on, and what is needed. Nothing by which a resident could be known",
                examples = "We close Hollin Street for an afternoon in July and do not know which form to use.")
        String about) {

    /// Lines of plain text.
    static final String TEXT = "[\\r\\n[^\\p{Cntrl}<>]]*";

    NewItem {
        title = title == null ? null : title.strip();
        about = about == null ? "" : about.strip();
    }
}
