package org.trellis.directory.about;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a group stands in its life, as it says itself. That it pauses or has closed follows from other things.
@Schema(
        name = "Stage",
        enumeration = {"forming", "active", "quiet", "formalising", "winding-down"})
public enum Stage {
    FORMING,
    ACTIVE,
    QUIET,
    FORMALISING,
    WINDING_DOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Stage of(String code) {
        return Codes.of(values(), Stage::code, code);
    }
}
