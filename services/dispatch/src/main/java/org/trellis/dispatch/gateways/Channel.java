package org.trellis.dispatch.gateways;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.addresses.Address.Kind;

/// A way in which a message reaches a person.
public enum Channel {
    SMS(Kind.PHONE),
    EMAIL(Kind.EMAIL);

    private final Kind reaches;

    Channel(Kind reaches) {
        this.reaches = reaches;
    }

    /// The kind of address that it can reach.
    public Kind reaches() {
        return reaches;
    }

    /// As events and answers write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String word) {
        return Stream.of(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
