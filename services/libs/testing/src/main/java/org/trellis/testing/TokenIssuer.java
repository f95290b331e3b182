package org.trellis.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Stands where Keycloak's keys are served, so that services check the tests' tokens the way they check real ones.
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESS = "trellis.test.issuer";

    private HttpServer server;

    static String issuer() {
        return address() + "/realms/trellis";
    }

    static String address() {
        return System.getProperty(ADDRESS);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/trellis/protocol/openid-connect/certs", exchange -> {
            var body = Tokens.jwks().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        // A system property, since the tests' classes are loaded again, beside the ones that start this.
        System.setProperty(ADDRESS, address);
        return Map.of("trellis.keycloak.url", address);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
