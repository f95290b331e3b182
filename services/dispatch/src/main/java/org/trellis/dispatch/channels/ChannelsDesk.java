package org.trellis.dispatch.channels;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.dispatch.budgets.Ceiling;
import org.trellis.dispatch.gateways.Channel;

/// Says how each channel does.
@ApplicationScoped
class ChannelsDesk {

    private final Circuit circuit;
    private final Ceiling ceiling;

    ChannelsDesk(Circuit circuit, Ceiling ceiling) {
        this.circuit = circuit;
        this.ceiling = ceiling;
    }

    ChannelPage all() {
        return new ChannelPage(Stream.of(Channel.values()).map(this::view).toList());
    }

    // Whoever waits for a code is helped by another way, whatever the reason.
    private ChannelView view(Channel channel) {
        Optional<Instant> since = circuit.slowSince(channel).or(() -> ceiling.reachedSince(channel));
        return new ChannelView(channel.word(), since.isPresent() ? "slow" : "working", since.orElse(null));
    }
}
