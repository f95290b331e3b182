package org.trellis.dispatch.gateways;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/// The gateway of each channel, as the settings name it.
@ApplicationScoped
@Startup
public class Gateways {

    private final Gateway sms;
    private final Gateway email;

    Gateways(GatewaySettings settings, ReactiveMailer mailer) {
        sms = gateway(settings.sms(), settings, mailer);
        email = gateway(settings.email(), settings, mailer);
        if (sms instanceof SmtpGateway) {
            throw new IllegalStateException("trellis.gateways.sms cannot be smtp: text messages are no mail");
        }
    }

    public Gateway of(Channel channel) {
        return switch (channel) {
            case SMS -> sms;
            case EMAIL -> email;
        };
    }

    private static Gateway gateway(GatewaySettings.Kind kind, GatewaySettings settings, ReactiveMailer mailer) {
        return switch (kind) {
            case NOTIFY -> NotifyGateway.with(settings.govUkNotify());
            case SINK -> new SinkGateway(settings.sink().url());
            case SMTP -> new SmtpGateway(mailer, settings.smtp().from());
        };
    }
}
