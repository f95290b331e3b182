package org.trellis.dispatch.gateways;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/// Sends by GOV.UK Notify, which remembers our reference and can be asked for it.
///
/// It has two templates of ours that hold nothing but `((body))` (and `((subject))`): the texts stay with us.
final class NotifyGateway implements Gateway {

    private static final int NOT_VALID = 400;
    private static final Pattern ADDRESS = Pattern.compile("\\b(phone_number|email_address)\\b");

    private final NotificationClient client;
    private final Map<Channel, String> templates;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    private NotifyGateway(NotificationClient client, Map<Channel, String> templates) {
        this.client = client;
        this.templates = templates;
    }

    static NotifyGateway with(GatewaySettings.Notify settings) {
        // Its client sets no bounds of its own, and would wait for ever.
        System.setProperty("sun.net.client.defaultConnectTimeout", "2000");
        System.setProperty("sun.net.client.defaultReadTimeout", Long.toString(PATIENCE.toMillis() - 1_000));
        return new NotifyGateway(
                new NotificationClient(
                        needed(settings.apiKey(), "api-key"), settings.url().toString()),
                Map.of(
                        Channel.SMS, needed(settings.smsTemplate(), "sms-template"),
                        Channel.EMAIL, needed(settings.emailTemplate(), "email-template")));
    }

    @Override
    public Known find(Channel channel, UUID reference) throws GatewayAway {
        try {
            var found = within(() -> client.getNotifications(null, channel.word(), reference.toString(), null));
            return found.getNotifications().isEmpty() ? Known.NO : Known.YES;
        } catch (NotificationClientException e) {
            throw new GatewayAway("status " + e.getHttpResult());
        } catch (TimeoutException e) {
            throw new GatewayAway("timeout");
        }
    }

    @Override
    public Answer send(Message message) {
        try {
            return within(() -> handOver(message));
        } catch (NotificationClientException e) {
            // Only what is wrong with the address is wrong for good: a template or key of ours can be mended.
            return e.getHttpResult() == NOT_VALID
                            && ADDRESS.matcher(e.getMessage()).find()
                    ? new Answer.Refused("address-refused")
                    : new Answer.NotNow("status " + e.getHttpResult());
        } catch (TimeoutException e) {
            return new Answer.NotNow("timeout");
        }
    }

    private Answer handOver(Message message) throws NotificationClientException {
        var template = templates.get(message.channel());
        var to = message.to().value();
        var reference = message.reference().toString();
        var text = message.text();
        switch (message.channel()) {
            case SMS -> client.sendSms(template, to, Map.of("body", text.body()), reference);
            case EMAIL ->
                client.sendEmail(template, to, Map.of("subject", text.subject(), "body", text.body()), reference);
        }
        return new Answer.Taken();
    }

    private <T> T within(Callable<T> call) throws NotificationClientException, TimeoutException {
        var running = calls.submit(call);
        try {
            return running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotificationClientException said
                    ? said
                    : new NotificationClientException(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            running.cancel(true);
        }
    }

    private static String needed(java.util.Optional<String> value, String name) {
        return value.orElseThrow(
                () -> new IllegalStateException("GOV.UK Notify needs trellis.gateways.notify." + name));
    }
}
