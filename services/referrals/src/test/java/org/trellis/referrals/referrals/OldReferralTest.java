package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// What was over before anything was removed is removed too, in its time: the migration that sees to it is run again
/// over referrals as they were left then.
@QuarkusTest
class OldReferralTest {

    private static final String MIGRATION =
            "/db/migration/V039__Referrals_of_before_are_looked_at_until_they_are_long_over.sql";

    @Inject
    Directory directory;

    private Pair pair;

    @Test
    void whatNobodyLooksAtAnyMoreIsRemovedTwoYearsAfterItsEnd() throws SQLException, IOException {
        pair = Pair.agreed(directory);
        var old = leftBehind("800 days");
        var younger = leftBehind("500 days");
        var open = pair.sent();
        var before = look(open);

        migrates();

        assertThat(look(open)).isEqualTo(before);
        for (var id : new String[] {old, younger}) {
            Rows.fallsDue(UUID.fromString(id));
        }
        Awaitility.await().untilAsserted(() -> reads(pair.sender(), old).statusCode(404));
        reads(pair.receiver(), old).statusCode(404);
        Time.isLookedAt(younger);
        reads(pair.sender(), younger).statusCode(200);
        Time.passes(younger, "300 days");
        Awaitility.await().untilAsserted(() -> reads(pair.sender(), younger).statusCode(404));
    }

    /// Over for so long, and nothing is due for it.
    private String leftBehind(String since) throws SQLException {
        var id = pair.sent();
        steps(pair.receiver(), id, "decline").statusCode(200);
        try (var clock = Database.as("clock")) {
            clock.createStatement().executeUpdate("delete from due where subject_id = '" + id + "'");
        }
        Time.passes(id, since);
        assertThat(look(id)).isNull();
        return id;
    }

    private static String look(String id) throws SQLException {
        try (var clock = Database.as("clock");
                var rows = clock.createStatement()
                        .executeQuery("select at::text from due where kind = 'referral-forgets' and subject_id = '" + id
                                + "'")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void migrates() throws SQLException, IOException {
        try (var file = OldReferralTest.class.getResourceAsStream(MIGRATION);
                var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            owner.createStatement().execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
        }
    }
}
