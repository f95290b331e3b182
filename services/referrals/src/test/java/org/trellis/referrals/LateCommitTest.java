package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;

/// A change that began before another and is committed after it is not lost to whoever read the feed in between.
@QuarkusTest
class LateCommitTest {

    @Inject
    Directory directory;

    private String place;

    @Test
    void whoReadsOnMissesNothing() throws SQLException {
        var council = Party.council();
        directory.registers(council);
        var late = council.keeps(Party.pathway(Areas.ward()));
        Awaitility.await().until(() -> reads().contains(late));

        try (var slow = Rows.actingAs(council.id())) {
            slow.createStatement()
                    .executeUpdate(
                            "update pathway_change set place = pg_current_xact_id() where pathway_id = '" + late + "'");
            var early = council.keeps(Party.pathway(Areas.ward()));
            // The later one waits for the one under way, so that the place read up to is never past it.
            assertThat(reads()).doesNotContain(early);

            slow.commit();

            Set<String> found = new HashSet<>();
            Awaitility.await().untilAsserted(() -> {
                found.addAll(reads());
                assertThat(found).contains(late, early);
            });
        }
    }

    /// What came since it was read last.
    private Set<String> reads() {
        var found = new HashSet<String>();
        boolean more;
        do {
            var page = Party.nobodyAsks()
                    .queryParams(place == null ? Map.of() : Map.of("after", place))
                    .get("/pathways/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.<List<String>>path("items.pathwayId"));
            place = page.path("next");
            more = page.path("more");
        } while (more);
        return found;
    }
}
