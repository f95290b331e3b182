package org.trellis.dispatch.gateways;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.util.UUID;

/// Sends mail by SMTP. A mail server cannot be asked what it has, so a mail may leave twice when this service dies
/// between the server's word and the note of it; both carry the same Message-ID, by which mail programs drop the
/// second.
final class SmtpGateway implements Gateway {

    private final ReactiveMailer mailer;
    private final String domain;

    SmtpGateway(ReactiveMailer mailer, String from) {
        this.mailer = mailer;
        this.domain = from.replaceAll("^.*@|>.*$", "");
    }

    @Override
    public Known find(Channel channel, UUID reference) {
        return Known.CANNOT_TELL;
    }

    @Override
    public Answer send(Message message) {
        var mail = Mail.withText(
                        message.to().value(),
                        message.text().subject(),
                        message.text().body())
                .addHeader("Message-ID", "<" + message.reference() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return new Answer.Taken();
        } catch (TimeoutException e) {
            return new Answer.NotNow("timeout");
        } catch (RuntimeException e) {
            return answer(e);
        }
    }

    // 5xx in answer to the address is for good; to anything else it may be our own fault, and is tried again.
    private static Answer answer(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return smtp.isPermanent() && smtp.getReplyCode() >= 550
                        ? new Answer.Refused("address-refused")
                        : new Answer.NotNow("smtp " + smtp.getReplyCode());
            }
        }
        return new Answer.NotNow(fault.getClass().getSimpleName());
    }
}
