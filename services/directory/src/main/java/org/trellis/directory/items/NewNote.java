package org.trellis.directory.items;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A note as it is wanted. Once it is there nobody changes it.
@Schema(name = "NewItemNote")
record NewNote(
        @NotBlank(message = "Write something")
        @Size(max = 1000)
        @Pattern(regexp = NewItem.TEXT, message = "no < or >")
        @Schema(
                description = "In plain words. Nothing by which a resident could be known",
                examples = "The form asks for a plan of the street. A drawing by hand is enough.")
        String text) {

    NewNote {
        text = text == null ? null : text.strip();
    }
}
