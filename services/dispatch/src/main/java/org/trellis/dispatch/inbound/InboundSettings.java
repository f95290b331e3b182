package org.trellis.dispatch.inbound;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// How a gateway that hands over a person's text message proves who it is. What is not set is not accepted.
@ConfigMapping(prefix = "trellis.inbound")
interface InboundSettings {

    /// Secret of the Standard Webhooks signature, `whsec_…`.
    Optional<String> webhookSecret();

    /// The bearer token that GOV.UK Notify sends with its callbacks.
    Optional<String> bearerToken();
}
