package org.trellis.dispatch.gateways;

/// What a person gets to read. Text messages have no subject.
public record Text(String subject, String body) {

    /// Never tells the words.
    @Override
    public String toString() {
        return "Text";
    }
}
