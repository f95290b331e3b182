package org.trellis.dispatch.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.dispatch.recipients.Recipients;

/// Acts on a text message that a person sent: no more messages, messages again, or an answer to the latest question.
/// The message itself is kept nowhere.
@ApplicationScoped
class InboundDesk {

    private final Signatures signatures;
    private final Recipients recipients;
    private final Answers answers;
    private final ObjectMapper json;

    InboundDesk(Signatures signatures, Recipients recipients, Answers answers, ObjectMapper json) {
        this.signatures = signatures;
        this.recipients = recipients;
        this.answers = answers;
        this.json = json;
    }

    void take(String body, Credentials with) {
        if (!signatures.hold(body, with)) {
            throw new InboundRefusal.NotSigned().asException();
        }
        var received = read(body);
        sender(received).ifPresent(who -> act(who, received));
    }

    private void act(Address who, Received received) {
        var message = UUID.nameUUIDFromBytes(("trellis.said/" + received.id()).getBytes(StandardCharsets.UTF_8));
        switch (Meaning.of(received.message())) {
            case NO_MORE -> recipients.opt(who, true, message);
            case AGAIN -> recipients.opt(who, false, message);
            case FIRST -> answer(who, "1", message);
            case SECOND -> answer(who, "2", message);
            case NOTHING -> {}
        }
    }

    private void answer(Address who, String choice, UUID message) {
        recipients.answeredBy(who, message).ifPresent(awaited -> answers.give(awaited, choice, message));
    }

    // Notify writes a number without its plus sign. A short code or a name reaches nobody, and is nobody.
    private static Optional<Address> sender(Received received) {
        var number = received.sourceNumber().strip();
        return Address.read(number.matches("[1-9]\\d{9,14}") ? "+" + number : number)
                .filter(a -> a.kind() == Address.Kind.PHONE);
    }

    private Received read(String body) {
        try {
            var received = json.readValue(body, Received.class);
            if (received != null
                    && received.id() != null
                    && received.sourceNumber() != null
                    && received.message() != null) {
                return received;
            }
        } catch (JsonProcessingException e) {
            // Said below; what Jackson says repeats the message.
        }
        throw new InboundRefusal.NotUnderstood().asException();
    }
}
