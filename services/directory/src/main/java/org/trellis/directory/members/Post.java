package org.trellis.directory.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where in an institution somebody works, and who covers for them. What is left out becomes empty.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Post(
        @Size(max = 100) @Schema(description = "GSS codes", examples = "[\"E05009317\"]")
        List<@NotNull @Pattern(regexp = "[EWSN]\\d{8}") String> wards,

        @Size(min = 1, max = 80) @Pattern(regexp = "[^\\p{Cntrl}<>]*") @Schema(examples = "Communities team")
        String team,

        @Valid Cover cover) {

    public Post {
        wards = wards == null ? List.of() : List.copyOf(wards);
    }

    boolean isCoveredOn(LocalDate day) {
        return cover != null && !day.isBefore(cover.from) && !day.isAfter(cover.until);
    }

    /// Another member stands in, from the first day to the last, both included, in Europe/London.
    public record Cover(
            @NotBlank @Size(max = 100) String person,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}
}
