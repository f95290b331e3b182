package org.trellis.signposting.bulletins;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a bulletin was withdrawn and why, or what happened with the views that it asked for.
@Schema(name = "BulletinWord")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastWord(
        @Schema(examples = "The scheme has run out of money.")
        String words,

        Instant at) {}
