package org.trellis.directory.about;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How help is brought together in a group: at one number, by somebody in each street, or by both.
@Schema(
        name = "Coordination",
        enumeration = {"helpline", "streets", "hybrid"})
public enum Coordination {
    HELPLINE,
    STREETS,
    HYBRID;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Coordination of(String code) {
        return Codes.of(values(), Coordination::code, code);
    }
}
