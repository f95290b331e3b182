package org.trellis.directory.registering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All that it takes to register a group: a name and one contact. No legal form, no address.
public record NewGroup(
        @NotBlank(message = "Give your group a name")
        @Size(max = 120, message = "A name has at most 120 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "A name has no < or > in it")
        @Schema(examples = "Al-Noor Kitchen", maxLength = 120)
        String name,

        @NotNull(message = "Give one way to reach you") @Valid
        Contact contact) {}
