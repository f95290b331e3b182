package org.trellis.keycloak.notices;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Asks dispatch whether messages go out as they should, so that somebody who waits for a code hears that text
/// messages are slow today (ADR 0018). It never holds anybody up: half a second, then the page does without.
public final class Channels {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final long KEPT = Duration.ofSeconds(5).toNanos();

    private record Known(Set<String> slow, long at) {}

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Optional<URI> dispatch;
    private Known known;

    public Channels(Optional<URI> dispatch) {
        this.dispatch = dispatch.map(base -> base.resolve("/api/dispatch/v1/channels"));
    }

    /// `sms-slow`, `email-slow`, `away` when both are, or nothing.
    public String trouble() {
        var slow = slow();
        if (slow.contains("sms")) {
            return slow.contains("email") ? "away" : "sms-slow";
        }
        return slow.contains("email") ? "email-slow" : "";
    }

    private synchronized Set<String> slow() {
        if (known == null || System.nanoTime() - known.at() > KEPT) {
            known = new Known(dispatch.map(this::ask).orElse(Set.of()), System.nanoTime());
        }
        return known.slow();
    }

    private Set<String> ask(URI channels) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(channels).timeout(PATIENCE).build(), BodyHandlers.ofString());
            var slow = new HashSet<String>();
            if (answer.statusCode() == 200) {
                JSON.readTree(answer.body()).path("items").forEach(item -> {
                    if ("slow".equals(item.path("state").asText())) {
                        slow.add(item.path("channel").asText());
                    }
                });
            }
            return slow;
        } catch (IOException e) {
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }
}
