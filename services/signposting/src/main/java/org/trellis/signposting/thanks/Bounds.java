package org.trellis.signposting.thanks;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How many thanks may be said, on each replica. Of residents there is nobody to count them by, and no address of a
/// machine is kept: everybody together, and those to one group.
@ApplicationScoped
class Bounds {

    // Groups, or senders, that fall into one share it. So whoever makes up ids cannot fill the memory.
    private static final int SHARES = 1024;

    private final Bucket everybody;
    private final Bucket[] byGroup;
    private final Bucket[] bySender;

    Bounds(
            @ConfigProperty(name = "trellis.thanks.residents-per-minute") int perMinute,
            @ConfigProperty(name = "trellis.thanks.residents-per-group-and-hour") int perGroup,
            @ConfigProperty(name = "trellis.thanks.per-sender-and-hour") int perSender) {
        this.everybody = bucket(perMinute, Duration.ofMinutes(1));
        this.byGroup = buckets(perGroup);
        this.bySender = buckets(perSender);
    }

    void takeOfResident(UUID group) {
        must(everybody.tryConsume(1) && share(byGroup, group).tryConsume(1));
    }

    void takeOf(UUID sender) {
        must(share(bySender, sender).tryConsume(1));
    }

    private static void must(boolean isWithin) {
        if (!isWithin) {
            throw new ThanksRefusal.TooMany().asException();
        }
    }

    private static Bucket share(Bucket[] shares, UUID id) {
        return shares[Math.floorMod(id.hashCode(), SHARES)];
    }

    private static Bucket[] buckets(int perHour) {
        return Stream.generate(() -> bucket(perHour, Duration.ofHours(1)))
                .limit(SHARES)
                .toArray(Bucket[]::new);
    }

    private static Bucket bucket(int most, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                .build();
    }
}
