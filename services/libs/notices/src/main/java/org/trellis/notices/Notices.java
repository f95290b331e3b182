package org.trellis.notices;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Address;
import org.trellis.addresses.Seal;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.messaging.Outbox;

/// Asks for notices, in the transaction that is the reason for them, on behalf of the organisation acted for.
@ApplicationScoped
public class Notices {

    /// How long a notice is of use that waits for nothing.
    public static final Duration A_DAY = Duration.ofDays(1);

    private final Outbox outbox;
    private final InstantSource clock;
    private final Seal seal;

    Notices(Outbox outbox, InstantSource clock, @ConfigProperty(name = "trellis.notices.public-key") String publicKey) {
        this.outbox = outbox;
        this.clock = clock;
        this.seal = Seal.with(publicKey);
    }

    /// For an address that somebody typed; only dispatch can read it afterwards.
    public Recipient recipient(Address address, String language) {
        var channel = switch (address.kind()) {
            case PHONE -> "sms";
            case EMAIL -> "email";
        };
        return new Recipient(seal.address(address), channel, language);
    }

    /// `template` is the id of a text that dispatch knows, `words` what stands in its gaps. Returns the notice's id,
    /// by which facts about its delivery come back.
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID ask(Recipient to, String template, Map<String, String> words, boolean urgent, Duration usefulFor) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var notAfter = clock.instant().plus(usefulFor);
        publish(id, to, template, seal.words(id, words), urgent, notAfter, null);
        return id;
    }

    /// The same where another service wrote some of the words, sealed under this id so that they cannot be read here;
    /// `words` are the rest.
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(
            UUID id,
            Recipient to,
            String template,
            String sealed,
            Map<String, String> words,
            boolean urgent,
            Instant notAfter) {
        publish(id, to, template, sealed, urgent, notAfter, seal.words(id, words));
    }

    private void publish(
            UUID id, Recipient to, String template, String words, boolean urgent, Instant notAfter, String more) {
        outbox.publish(new NoticeEvent.Asked(
                id, template, to.language(), to.channel(), to.sealedAddress(), words, urgent, notAfter, more));
    }
}
