package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    // Drilled where more stands on them, in referrals: the same library makes them here.
    private static final String[] OF_THE_LIBRARY = {"link_copy", "listing_copy", "heard"};

    @Inject
    Directory directory;

    @Test
    void withoutAnyOneOfThePoliciesTheServiceDoesNotDoItsWork() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenDropped(new Journey(directory), OF_THE_LIBRARY))
                .isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(walls::at, walls, OF_THE_LIBRARY))
                .isEmpty();
    }
}
