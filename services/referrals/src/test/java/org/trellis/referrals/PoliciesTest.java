package org.trellis.referrals;

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
                new Part("pathways", new Journey(directory)),
                new Part("referrals", new ReferralJourney(directory)),
                new Part("unmet", new UnmetJourney(directory)),
                new Part("concerns", new ConcernJourney(directory)),
                new Part("answers", new AnswersJourney(directory)),
                new Part("keys", new KeyJourney(directory)));

        assertThat(PolicyDrill.unnoticedWhenDropped(parts)).isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(walls::at, walls)).isEmpty();
    }
}
