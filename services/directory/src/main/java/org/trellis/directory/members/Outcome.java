package org.trellis.directory.members;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of an act that may need time, or a second person.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of it")
public record Outcome(
        @Schema(
                enumeration = {"done", "noted", "asked"},
                description = "`noted`: it holds here, and sign-in will follow in a few minutes. `asked`: another"
                        + " steward has to confirm it first")
        String state,

        @Schema(description = "The confirmation that is waited for, when `asked`")
        UUID confirmation) {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    public static Outcome done() {
        return new Outcome("done", null);
    }

    public static Outcome noted() {
        return new Outcome("noted", null);
    }

    public static Outcome asked(UUID confirmation) {
        return new Outcome("asked", confirmation);
    }

    /// The HTTP status that says the same.
    @JsonIgnore
    @Schema(hidden = true)
    public int status() {
        return state.equals("done") ? OK : ACCEPTED;
    }
}
