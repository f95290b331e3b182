package org.trellis.dispatch.gateways;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Which gateway brings the messages of each channel.
@ConfigMapping(prefix = "trellis.gateways")
interface GatewaySettings {

    enum Kind {
        NOTIFY,
        SINK,
        SMTP
    }

    Kind sms();

    Kind email();

    /// While a gateway does not answer, one message goes so often to see whether it works again.
    Duration betweenProbes();

    @WithName("notify")
    Notify govUkNotify();

    Sink sink();

    Smtp smtp();

    /// GOV.UK Notify. Each template holds one field: `((body))`, and for e-mail `((subject))` as its subject.
    interface Notify {

        URI url();

        Optional<String> apiKey();

        Optional<String> smsTemplate();

        Optional<String> emailTemplate();
    }

    /// The local stack's, which keeps every message and brings none.
    interface Sink {

        URI url();
    }

    interface Smtp {

        String from();
    }
}
