package org.trellis.referrals.residents;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How many may ask for themselves, on each replica: everybody together, and by one pathway. There is nobody to count
/// them by, and no address of a machine is kept.
@ApplicationScoped
class AskBounds {

    // Pathways that fall into one share it. So whoever makes up ids cannot fill the memory.
    private static final int SHARES = 1024;

    private final Bucket everybody;
    private final Bucket messages;
    private final Bucket lost;
    private final Bucket[] byPathway;

    AskBounds(
            @ConfigProperty(name = "trellis.resident.asks-per-minute") int perMinute,
            @ConfigProperty(name = "trellis.resident.asks-per-pathway-and-hour") int perHour,
            @ConfigProperty(name = "trellis.resident.messages-per-hour") int messagesPerHour,
            @ConfigProperty(name = "trellis.resident.lost-per-minute") int lostPerMinute) {
        this.lost = bucket(lostPerMinute, Duration.ofMinutes(1));
        this.messages = bucket(messagesPerHour, Duration.ofHours(1));
        this.everybody = bucket(perMinute, Duration.ofMinutes(1));
        this.byPathway = Stream.generate(() -> bucket(perHour, Duration.ofHours(1)))
                .limit(SHARES)
                .toArray(Bucket[]::new);
    }

    void take(UUID pathway) {
        if (!everybody.tryConsume(1) || !byPathway[Math.floorMod(pathway.hashCode(), SHARES)].tryConsume(1)) {
            throw new CodeRefusal.TooManyAsk().asException();
        }
    }

    /// For one message to somebody, whom nobody else pays for.
    void takeMessage() {
        if (!messages.tryConsume(1)) {
            throw new CodeRefusal.TooManySent().asException();
        }
    }

    /// For one who says that they lost their code.
    void takeLost() {
        if (!lost.tryConsume(1)) {
            throw new CodeRefusal.TooManyTries().asException();
        }
    }

    private static Bucket bucket(int most, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                .build();
    }
}
