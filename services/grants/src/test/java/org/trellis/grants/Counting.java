package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Database;

/// What falls due for each fund now and then, in a test at once.
public final class Counting {

    private static final String OF = "where kind = 'fund-is-counted' and subject_id = '%s'";

    private Counting() {}

    /// Until the fund was counted with all that happened before.
    public static void of(UUID fund) {
        var now = Instant.now();
        Awaitility.await().untilAsserted(() -> {
            comesSooner(fund);
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

    /// Until it is counted no more.
    public static void ends(UUID fund) {
        Awaitility.await().untilAsserted(() -> {
            comesSooner(fund);
            try (var clock = Database.as("clock");
                    var row = clock.createStatement().executeQuery("select count(*) from due " + OF.formatted(fund))) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        });
    }

    // Not what is being done: whoever changes it then is not seen to have.
    private static void comesSooner(UUID fund) throws SQLException {
        try (var clock = Database.as("clock")) {
            clock.createStatement()
                    .executeUpdate("update due set at = now() " + OF.formatted(fund)
                            + " and at > now() + interval '30 minutes'");
        }
    }
}
