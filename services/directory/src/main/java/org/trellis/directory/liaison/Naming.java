package org.trellis.directory.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who is to look after a link.
@Schema(name = "LiaisonNaming")
record Naming(
        @NotBlank(message = "Choose somebody")
        @Size(max = 100)
        @Schema(description = "A member's id, out of `GET /members`")
        String person,

        @Size(max = 100)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "no < or >")
        @Schema(
                description =
                        "How the desk is reached, if the other side is to know: a number or an address of the desk,"
                                + " not of a person",
                examples = "communities@eastmere.example")
        String contact) {

    Naming {
        contact = contact == null || contact.isBlank() ? null : contact.strip();
    }
}
