package org.trellis.dispatch.hookdeliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void growOverAboutTwoDaysAndEnd() {
        var all = IntStream.rangeClosed(1, 8)
                .mapToObj(tries -> Pauses.after(tries).orElseThrow())
                .toList();

        assertThat(all).isSorted().startsWith(Duration.ofSeconds(5));
        assertThat(all.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(40), Duration.ofHours(50));
        assertThat(Pauses.after(9)).isEmpty();
    }
}
