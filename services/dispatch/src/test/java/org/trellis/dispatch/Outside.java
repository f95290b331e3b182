package org.trellis.dispatch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.trellis.addresses.Envelope;

/// Where the gateways of the tests are to stand, and the secrets of those that hand messages over.
public class Outside implements QuarkusTestResourceLifecycleManager {

    public static final String WEBHOOK_SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("the secret of these tests".getBytes());
    public static final String CALLBACK_TOKEN = "the-token-of-these-tests";

    @Override
    public Map<String, String> start() {
        var sink = freePort();
        var smtp = freePort();
        var settings = new HashMap<String, String>();
        settings.put("trellis.webhooks.key", Envelope.freshKeys());
        settings.putAll(Map.of(
                "test.sink.port",
                Integer.toString(sink),
                "test.smtp.port",
                Integer.toString(smtp),
                "trellis.gateways.sms",
                "sink",
                "trellis.gateways.email",
                "smtp",
                "trellis.gateways.sink.url",
                "http://127.0.0.1:" + sink,
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(smtp),
                "trellis.inbound.webhook-secret",
                WEBHOOK_SECRET,
                "trellis.inbound.bearer-token",
                CALLBACK_TOKEN));
        return settings;
    }

    @Override
    public void stop() {
        // The gateways stop with the application.
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
