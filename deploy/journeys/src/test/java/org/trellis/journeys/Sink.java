package org.trellis.journeys;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.trellis.people.Addresses;

/// What the local stack's sink caught: every message, also one that came twice.
record Sink(Addresses addresses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ALL = 100_000;

    /// `reference` is the notice's id.
    record Caught(String reference, String to, String text, Instant at) {}

    List<Caught> newest(int most) {
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(URI.create(addresses.of("messages") + "/messages?most=" + most))
                    .build();
            var items = JSON.readTree(client.send(ask, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("items");
            return StreamSupport.stream(items.spliterator(), false)
                    .map(item -> new Caught(
                            item.path("reference").asText(),
                            item.path("to").path(0).asText(),
                            item.path("text").asText(),
                            Instant.parse(item.path("at").asText())))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Caught> all() {
        return newest(ALL);
    }
}
