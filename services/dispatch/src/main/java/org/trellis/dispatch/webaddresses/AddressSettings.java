package org.trellis.dispatch.webaddresses;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Set;

/// Where others may have something sent to.
@ConfigMapping(prefix = "trellis.web-addresses")
interface AddressSettings {

    /// The doors that may be knocked at.
    Set<Integer> ports();

    /// Whether this very machine may be sent to, by whatever door and without TLS: on a developer's own, and nowhere
    /// else.
    boolean loopback();

    /// How long one request may take, from looking up the name to the first line of the answer.
    Duration patience();

    /// Who we say that we are.
    String userAgent();
}
