package org.trellis.directory.registering;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How others reach a group. It is shown to nobody until the group shares it.
public record Contact(
        @NotNull @Pattern(regexp = "phone|email") @Schema(examples = "phone")
        String kind,

        @NotBlank @Size(max = 200) @Schema(examples = "07700 900123")
        String value) {

    @AssertTrue(message = "must be a telephone number such as 07700 900123, or an e-mail address")
    @Schema(hidden = true)
    boolean isReachable() {
        if (kind == null || value == null) {
            return true; // said by the other rules
        }
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "phone" -> value.strip().matches("\\+?[0-9 ()-]{7,20}");
            case "email" -> value.strip().matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
            default -> true;
        };
    }
}
