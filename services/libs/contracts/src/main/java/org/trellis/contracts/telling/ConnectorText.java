package org.trellis.contracts.telling;

import java.util.Arrays;
import java.util.Optional;

/// What a service may have a group's connectors told, who have no account. Each is one service's own. The ids are those
/// of dispatch's templates; they are added to, never changed.
public enum ConnectorText {
    /// Somebody in the connector's streets needs something: can they do it?
    HAND_ON("referrals", "hand-on"),
    /// The code that binds the connector's browser to what they were asked.
    HAND_ON_CODE("referrals", "hand-on-code");

    private final String service;
    private final String id;

    ConnectorText(String service, String id) {
        this.service = service;
        this.id = id;
    }

    public static Optional<ConnectorText> of(String id) {
        return Arrays.stream(values()).filter(text -> text.id.equals(id)).findFirst();
    }

    /// The one that may ask for it.
    public String service() {
        return service;
    }

    public String id() {
        return id;
    }
}
