package org.trellis.directory.connectors;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where things stand with somebody who was asked to be a connector.
@Schema(
        name = "ConnectorStanding",
        enumeration = {"asked", "agreed", "declined", "stopped"})
enum Standing {
    ASKED,
    AGREED,
    DECLINED,
    STOPPED;

    static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
