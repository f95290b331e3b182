package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a message a year after it was written, also of who has left the network.
@ApplicationScoped
class ForgetsMessages implements DueHandler {

    static final String KIND = "forget-network-message";

    private final MessageRows messages;

    ForgetsMessages(MessageRows messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID message) {
        messages.delete(message);
        return Optional.empty();
    }
}
