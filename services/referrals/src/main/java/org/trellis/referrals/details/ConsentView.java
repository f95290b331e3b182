package org.trellis.referrals.details;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One word of the resident about who may know what.
@Schema(name = "ConsentGiven")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        @Schema(enumeration = {"given", "corrected", "taken-back"})
        String word,

        @Schema(enumeration = {"said", "wrote"}) String how,

        @Schema(description = "The version of the words that were read out")
        Integer wordsVersion,

        @Schema(description = "BCP 47") String language,

        @Schema(description = "What may be known", examples = "[\"name\", \"telephone\"]")
        List<String> fields,

        @Schema(description = "Whether the resident expressly agreed to something about their health")
        Boolean health,

        @Schema(description = "For how many days after the end the receiver may still read them")
        Integer keepDays,

        @Schema(description = "Whether the resident wants nobody but the receiver ever to know")
        Boolean onlyThem,

        @Schema(description = "Whether your organisation asked the resident")
        boolean askedByYou,

        Instant at) {}
