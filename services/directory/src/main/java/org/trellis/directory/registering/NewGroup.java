package org.trellis.directory.registering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All that it takes to register a group: a name. No legal form, no address. Whoever registers it proved at sign-in how
/// they are reached; a contact for others can be given here, and can wait.
public record NewGroup(
        @NotBlank(message = "Give your group a name")
        @Size(max = 120, message = "A name has at most 120 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "A name has no < or > in it")
        @Schema(examples = "Al-Noor Kitchen", maxLength = 120)
        String name,

        @Valid @Schema(description = "How others reach the group, seen by nobody until it is shared; may be left out")
        Contact contact) {}
