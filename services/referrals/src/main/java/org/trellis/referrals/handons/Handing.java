package org.trellis.referrals.handons;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Seal;
import org.trellis.contracts.telling.ConnectorText;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Outbox;

/// Asks directory to tell the connector, whose address is not known here, by words that directory cannot read; and to
/// tell the group.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Handing {

    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final InstantSource clock;
    private final Seal seal;
    private final String portal;

    Handing(
            Outbox outbox,
            InstantSource clock,
            @ConfigProperty(name = "trellis.notices.public-key") String publicKey,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.outbox = outbox;
        this.clock = clock;
        this.seal = Seal.with(publicKey);
        this.portal = portal;
    }

    /// In the morning, if it is night.
    void ask(HandOn one, String token) {
        tell(one, ConnectorText.HAND_ON, Map.of("link", portal + "/street/" + token), false, one.openUntil);
    }

    /// At once: somebody waits for it.
    void code(HandOn one, String code) {
        tell(one, ConnectorText.HAND_ON_CODE, Map.of("code", code), true, one.codeUntil);
    }

    private void tell(HandOn one, ConnectorText text, Map<String, String> words, boolean urgent, Instant notAfter) {
        var notice = UuidCreator.getTimeOrderedEpoch();
        outbox.publish(new TellingEvent.ToConnector(
                one.organisationId,
                one.connectorId,
                notice,
                text.id(),
                seal.words(notice, words),
                one.referralId,
                urgent,
                notAfter));
    }

    /// The group alone has it again.
    void back(HandOn one) {
        outbox.publish(new TellingEvent.Asked(
                one.organisationId,
                ToldText.HAND_ON_BACK.id(),
                List.of("steward"),
                one.referralId,
                Map.of(),
                false,
                clock.instant().plus(NEWS_FOR)));
    }
}
