package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsTwiceAsLongEachTimeUpToABound() {
        var random = new Random(1);
        for (int tries = 1; tries <= 100; tries++) {
            var most = Duration.ofSeconds(tries > 8 ? 300 : 1L << tries);
            assertThat(Backoff.after(tries, random)).isBetween(most.dividedBy(2), most);
        }
    }

    @Test
    void doesNotLetAllComeBackAtOnce() {
        var random = new Random(1);

        assertThat(java.util.stream.Stream.generate(() -> Backoff.after(5, random))
                        .limit(100)
                        .distinct()
                        .count())
                .isGreaterThan(90);
    }
}
