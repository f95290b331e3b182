package org.trellis.directory.about;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group says of itself beside what it offers. All of it is its own to say, and none of it is asked for.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GroupAbout")
public record About(
        @Schema(description = "`active` when nothing is said")
        Stage stage,

        @Schema(description = "Absent where the group does not say")
        LegalForm legalForm,

        @Size(max = 40)
        @Pattern(regexp = About.WORDS, message = "no < or >")
        @Schema(description = "What it calls those who help", examples = "neighbours")
        String helpers,

        @Size(max = 40)
        @Pattern(regexp = About.WORDS, message = "no < or >")
        @Schema(description = "What it calls those who are helped", examples = "guests")
        String helped,

        @Size(max = 10, message = "Ten of them at most")
        @Schema(
                description = "What it offers in its own words, beside the needs; searched like them",
                examples = "[\"Mending bicycles\"]")
        List<@Size(max = 60) @Pattern(regexp = About.WORDS, message = "no < or >") String> ownOffers,

        @Schema(description = "Whether to ask also for what is not in the list", examples = "true")
        boolean askAnyway,

        @Size(max = 40) @Schema(description = "Codes from GET /traits", examples = "[\"halal\", \"step-free\"]")
        List<@Pattern(regexp = "[a-z][a-z-]{1,40}") String> traits,

        @Size(max = 280)
        @Pattern(regexp = About.WORDS, message = "no < or >")
        @Schema(description = "Food, culture and access in its own words", examples = "Ring the side bell for the ramp")
        String traitWords,

        @Schema(description = "Absent where the group does not say")
        Coordination coordination) {

    static final String WORDS = "[^\\p{Cntrl}<>]*";

    public static final About NONE = new About(null, null, null, null, null, false, null, null, null);

    private static final JsonMapper JSON = new JsonMapper();

    public About {
        stage = stage == null ? Stage.ACTIVE : stage;
        helpers = words(helpers);
        helped = words(helped);
        ownOffers = ownOffers == null
                ? List.of()
                : ownOffers.stream()
                        .map(About::words)
                        .filter(w -> w != null)
                        .distinct()
                        .toList();
        traits = traits == null ? List.of() : traits.stream().distinct().toList();
        traitWords = words(traitWords);
    }

    /// As the database keeps it.
    public static About read(String json) {
        try {
            return json == null ? NONE : JSON.readValue(json, About.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote cannot be read", e);
        }
    }

    /// For the database; null where nothing is said.
    public String json() {
        try {
            return equals(NONE) ? null : JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
