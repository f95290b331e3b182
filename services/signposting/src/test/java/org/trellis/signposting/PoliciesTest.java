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
        new Journey(directory, Duration.ofSeconds(20)).run();

        var journey = new Journey(directory, Duration.ofSeconds(4));
        var bulletins = new BulletinJourney(directory, Duration.ofSeconds(4));
        assertThat(PolicyDrill.unnoticedWhenDropped(
                        table -> BulletinJourney.isAbout(table) ? bulletins : journey, journey))
                .isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(walls)).isEmpty();
    }
}
