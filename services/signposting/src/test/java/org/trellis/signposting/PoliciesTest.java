package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;
import org.trellis.testing.PolicyDrill.Part;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    @Inject
    Directory directory;

    @Test
    void withoutAnyOneOfThePoliciesTheServiceDoesNotDoItsWork() throws SQLException {
        var parts = List.of(
                new Part("signposts", new Journey(directory)),
                new Part("leaflets", new LeafletJourney(directory)),
                new Part("networks", new NetworkJourney(directory)),
                new Part("support", new SupportJourney(directory)),
                new Part("bulletins", new BulletinJourney(directory)));

        assertThat(PolicyDrill.unnoticedWhenDropped(parts)).isEmpty();
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
