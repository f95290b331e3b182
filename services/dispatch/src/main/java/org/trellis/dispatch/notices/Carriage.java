package org.trellis.dispatch.notices;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.trellis.addresses.Unseal;
import org.trellis.dispatch.channels.Circuit;
import org.trellis.dispatch.gateways.Answer;
import org.trellis.dispatch.gateways.Gateway;
import org.trellis.dispatch.gateways.Gateways;
import org.trellis.dispatch.gateways.Known;
import org.trellis.dispatch.gateways.Message;
import org.trellis.dispatch.templates.Texts;

/// Opens a notice, for as long as that takes, and hands it to its gateway. No transaction is open meanwhile.
@ApplicationScoped
class Carriage {

    private static final Logger log = Logger.getLogger(Carriage.class);

    private final Gateways gateways;
    private final Circuit circuit;
    private final Unseal unseal;
    private final Words words;
    private final Texts texts;
    private final MeterRegistry meters;

    Carriage(Gateways gateways, Circuit circuit, Unseal unseal, Words words, Texts texts, MeterRegistry meters) {
        this.gateways = gateways;
        this.circuit = circuit;
        this.unseal = unseal;
        this.words = words;
        this.texts = texts;
        this.meters = meters;
    }

    Answer send(Notice notice) {
        var text = texts.write(
                notice.template(), notice.language, notice.channel(), words.of(notice.id, notice.words, notice.more));
        var message = new Message(notice.id, notice.channel(), unseal.address(notice.address), text);
        var answer = gateways.of(notice.channel()).send(message);
        switch (answer) {
            case Answer.Taken _, Answer.Refused _ -> circuit.works(notice.channel());
            case Answer.NotNow(var fault) -> failed(notice, fault);
        }
        meters.counter(
                        "trellis.notices",
                        "channel",
                        notice.channel,
                        "answer",
                        answer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .increment();
        return answer;
    }

    /// Whether the gateway has it already; empty when it cannot be asked just now.
    Optional<Known> find(Notice notice) {
        try {
            var known = gateways.of(notice.channel()).find(notice.channel(), notice.id);
            if (known != Known.CANNOT_TELL) {
                circuit.works(notice.channel());
            }
            return Optional.of(known);
        } catch (Gateway.GatewayAway e) {
            failed(notice, e.getMessage());
            return Optional.empty();
        }
    }

    private void failed(Notice notice, String fault) {
        circuit.fails(notice.channel());
        log.warnf("The gateway of %s did not take notice %s: %s", notice.channel, notice.id, fault);
    }
}
