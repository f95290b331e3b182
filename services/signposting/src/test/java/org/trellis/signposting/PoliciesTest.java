package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    @Inject
    Directory directory;

    @Test
    void withoutAnyOneOfThePoliciesTheServiceDoesNotDoItsWork() throws SQLException {
        everything(Duration.ofSeconds(20)).run();
        var patience = Duration.ofSeconds(4);

        assertThat(PolicyDrill.unnoticedWhenDropped(table -> likely(table, patience), everything(patience)))
                .isEmpty();
    }

    private Runnable likely(String table, Duration patience) {
        if (LeafletJourney.TABLES.contains(table)) {
            return new LeafletJourney(directory);
        }
        if (NetworkJourney.TABLES.contains(table)) {
            return new NetworkJourney(directory);
        }
        return new Journey(directory, patience);
    }

    private Runnable everything(Duration patience) {
        return () -> {
            new Journey(directory, patience).run();
            new LeafletJourney(directory).run();
            new NetworkJourney(directory).run();
        };
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);
        var leaflets = LeafletWalls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(() -> {
                    leaflets.run();
                    walls.run();
                }))
                .isEmpty();
    }
}
