package org.trellis.directory.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.personal.Personal;

/// A hand-over note as it is wanted. Once it is there nobody changes it.
@Schema(name = "NewHandoverNote")
record NewHandover(
        @NotBlank(message = "Write something")
        @Size(max = 1000)
        @Pattern(regexp = "[\\r\\n[^\\p{Cntrl}<>]]*", message = "no < or >")
        @Schema(
                description =
                        "In plain words, for whoever looks after the link next. Nothing by which a resident could be"
                                + " known",
                examples = "They meet on the first Tuesday and like to be rung, not written to.")
        String text,

        @Schema(
                description = "Your answer when you were asked: the number, address or postcode in it is public anyway",
                defaultValue = "false")
        boolean isPublic) {

    String accepted() {
        return Personal.accept(text, isPublic);
    }
}
