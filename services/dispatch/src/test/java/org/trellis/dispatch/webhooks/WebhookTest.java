package org.trellis.dispatch.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An address that fails is left alone for longer each time, and one that works is not.
class WebhookTest {

    private static final Instant NOW = Instant.parse("2036-02-12T12:00:00Z");

    private Webhook webhook;

    @BeforeEach
    void one() {
        webhook =
                Webhook.of(UUID.randomUUID(), UUID.randomUUID(), "https://hooks.example/", List.of("share.ended"), NOW);
    }

    private Optional<Duration> fails(int times) {
        for (var time = 0; time < times; time++) {
            webhook.failed(NOW, Optional.empty());
        }
        return webhook.waitsUntil(NOW).map(until -> Duration.between(NOW, until));
    }

    @Test
    void fromTheThirdFailureOnItRestsForLongerEachTimeAndForTenMinutesAtMost() {
        assertThat(fails(2)).isEmpty();
        assertThat(fails(1)).contains(Duration.ofSeconds(5));
        assertThat(fails(1)).contains(Duration.ofSeconds(10));
        assertThat(fails(20)).contains(Duration.ofMinutes(10));
        assertThat(webhook.worked()).isTrue();
        assertThat(webhook.waitsUntil(NOW)).isEmpty();
        assertThat(webhook.worked()).isFalse();
    }

    @Test
    void itIsLeftAloneForAsLongAsItAsksWithinReason() {
        webhook.failed(NOW, Optional.of(Duration.ofHours(1)));
        assertThat(webhook.waitsUntil(NOW)).contains(NOW.plus(Duration.ofHours(1)));
        webhook.failed(NOW, Optional.of(Duration.ofDays(30)));
        assertThat(webhook.waitsUntil(NOW)).contains(NOW.plus(Duration.ofHours(6)));
    }
}
