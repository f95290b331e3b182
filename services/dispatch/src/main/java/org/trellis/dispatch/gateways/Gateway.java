package org.trellis.dispatch.gateways;

import java.util.UUID;

/// Brings messages to people. Each answers or gives up within [#PATIENCE], so that a notice is nobody else's meanwhile.
public sealed interface Gateway permits NotifyGateway, SinkGateway, SmtpGateway {

    /// The longest that asking or sending takes.
    java.time.Duration PATIENCE = java.time.Duration.ofSeconds(6);

    /// Asks for a message that was perhaps handed over before.
    Known find(Channel channel, UUID reference) throws GatewayAway;

    Answer send(Message message);

    /// The gateway cannot be asked just now.
    final class GatewayAway extends Exception {

        GatewayAway(String fault) {
            super(fault, null, false, false); // what its client said may name an address
        }
    }
}
