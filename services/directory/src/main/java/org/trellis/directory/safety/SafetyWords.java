package org.trellis.directory.safety;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.personal.Personal;

/// What a group wants to say of how it keeps people safe.
@Schema(name = "NewGroupSafety")
record SafetyWords(
        @NotNull(message = "Write something, or send it empty to take the words away")
        @Size(max = 2000)
        @Pattern(regexp = "[\\r\\n[^\\p{Cntrl}<>]]*", message = "no < or >")
        @Schema(
                description = "In the group's own words. Empty takes them away",
                examples = "Two of us go together. Nobody handles anybody's money.")
        String words,

        @Schema(
                description = "Your answer when you were asked: the number, address or postcode in it is public anyway",
                defaultValue = "false")
        boolean isPublic) {

    String accepted() {
        return Personal.accept(words, isPublic);
    }
}
