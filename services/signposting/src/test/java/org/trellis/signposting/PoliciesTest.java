package org.trellis.signposting;

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

    @Inject
    Directory directory;

    @Test
    void withoutAnyOneOfThePoliciesTheServiceDoesNotDoItsWork() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenDropped(new Journey(directory))).isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(walls)).isEmpty();
    }
}
