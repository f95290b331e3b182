package org.trellis.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// Where a process answers whether it is ready: an HTTP address, a database, or a plain port (`tcp://host:port`).
/// One string, so that `status` can ask from another process.
record Health(String address) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean good() {
        try {
            if (address.startsWith("jdbc:")) {
                return answersSql();
            }
            var uri = URI.create(address);
            return "tcp".equals(uri.getScheme()) ? accepts(uri) : answersHttp(uri);
        } catch (IOException | SQLException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answersSql() throws SQLException {
        try (var connection = DriverManager.getConnection(address)) {
            return connection.isValid(2);
        }
    }

    private static boolean accepts(URI uri) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), 2000);
            return true;
        }
    }

    private static boolean answersHttp(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
}
