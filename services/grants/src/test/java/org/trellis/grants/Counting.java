package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;

/// What falls due for each fund now and then, in a test at once.
public final class Counting {

    private Counting() {}

    /// Until the fund was counted with all that happened before.
    public static void of(UUID fund) {
        var now = Instant.now();
        Awaitility.await().untilAsserted(() -> {
            // Again, since a count that is under way notes when the next one is due.
            Rows.fallsDue(fund, "fund-is-counted");
            String at = Party.nobodyAsks()
                    .get("/open-funds/{id}", fund)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("counts.countedAt");
            assertThat(at).isNotNull();
            assertThat(Instant.parse(at)).isAfter(now);
        });
    }
}
