package org.trellis.grants.opendata;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a group wants its grant to stand in the open data. What is absent is left as we would have it.
@Schema(name = "OpenDataWish")
public record NewWish(
        @Schema(
                description = "False: without the group's name. True: with it. Absent: with it where everybody may read"
                        + " the group's page in the directory, else without",
                nullable = true,
                examples = "false")
        Boolean named,

        @Size(max = 140) @Schema(nullable = true, examples = "Hot meals on Fridays")
        String title,

        @Size(max = 2000) @Schema(nullable = true, examples = "Gas and rice for ten Fridays in Harbour ward.")
        String description,

        @Schema(description = "It may be published now; we need not look any longer")
        boolean agreed) {

    static String orNull(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace("\u0000", "").strip();
    }
}
