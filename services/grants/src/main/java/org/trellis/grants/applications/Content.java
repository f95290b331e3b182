package org.trellis.grants.applications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group wrote, with the questions as they were asked.
@Schema(name = "ApplicationContent")
public record Content(
        List<Answered> answers,

        @Schema(description = "What of its page the group took along, as it was then: nothing else of it is here")
        Map<String, String> profile,

        @Schema(description = "What the group promises, in place of a constitution", nullable = true)
        String promise,

        @Schema(description = "What is to be bought for it; null for other ways", nullable = true)
        String shoppingList,

        @Schema(description = "The wards that the group says it is in, by GSS code", examples = "[\"E05999901\"]")
        List<String> wards) {

    /// One that was sent before groups could say it has none.
    public Content {
        wards = Objects.requireNonNullElse(wards, List.of());
    }

    /// A question and what was answered.
    @Schema(name = "AnsweredQuestion")
    public record Answered(String question, String answer) {}
}
