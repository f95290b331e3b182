package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    private static final List<String> OF_REFERRALS = List.of(
            "capacity_copy",
            "load_told",
            "loop",
            "loop_word",
            "referral",
            "referral_step",
            "consent",
            "details",
            "resident_code",
            "resident_told",
            "resident_reach",
            "desk_message",
            "hand_on",
            "council_duty");

    private static final List<String> OF_UNMET = List.of("nowhere_to_send", "unmet_month", "unmet_cell");

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
        if (OF_UNMET.contains(table)) {
            return new UnmetJourney(directory);
        }
        if (ConcernJourney.TABLES.contains(table)) {
            return new ConcernJourney(directory, patience);
        }
        if (AnswersJourney.TABLES.contains(table)) {
            return new AnswersJourney(directory, patience);
        }
        return OF_REFERRALS.contains(table)
                ? new ReferralJourney(directory, patience)
                : new Journey(directory, patience);
    }

    private Runnable everything(Duration patience) {
        return () -> {
            new Journey(directory, patience).run();
            new ReferralJourney(directory, patience).run();
            new UnmetJourney(directory).run();
            new ConcernJourney(directory, patience).run();
            new AnswersJourney(directory, patience).run();
            new KeyJourney(directory, patience).run();
        };
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var walls = Walls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(walls)).isEmpty();
    }
}
