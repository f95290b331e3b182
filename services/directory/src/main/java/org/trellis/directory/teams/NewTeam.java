package org.trellis.directory.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team as it is wanted.
@Schema(name = "NewTeam")
record NewTeam(
        @NotBlank(message = "Give it a name")
        @Size(max = 80)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "no < or >")
        @Schema(description = "Read by whoever has opened to you", examples = "Harbour ward team")
        String name,

        @Size(max = 100) @Schema(description = "GSS codes of the wards it works in", examples = "[\"E05999901\"]")
        List<@NotNull @Pattern(regexp = "[EWSN]\\d{8}") String> wards) {

    NewTeam {
        name = name == null ? null : name.strip();
        wards = wards == null ? List.of() : List.copyOf(wards);
    }
}
