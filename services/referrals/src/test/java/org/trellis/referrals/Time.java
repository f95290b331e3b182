package org.trellis.referrals;

import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Database;

/// What only time does to a referral, in a moment.
public final class Time {

    private Time() {}

    /// Nobody did anything with it for too long.
    public static void expires(Party sender, String referral) throws SQLException {
        passes(referral, "100 days");
        Awaitility.await()
                .untilAsserted(
                        () -> Pair.reads(sender, referral).statusCode(200).body("state", equalTo("expired")));
    }

    /// So long ago is everything about it now, and it is looked at.
    public static void passes(String referral, String time) throws SQLException {
        // As the owner, without the trigger: no part of the service can do this.
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("alter table referral disable trigger moved_by_a_step");
            owner.createStatement().execute("alter table referral no force row level security");
            owner.createStatement()
                    .executeUpdate(
                            "update referral set since = since - interval '%s', sent_at = sent_at - interval '%s' where id = '%s'"
                                    .formatted(time, time, referral));
            owner.createStatement().execute("alter table referral force row level security");
            owner.createStatement().execute("alter table referral enable trigger moved_by_a_step");
            owner.commit();
        }
        Rows.fallsDue(UUID.fromString(referral));
    }

    /// What was due was done, and nothing is due any more.
    public static void isLookedAt(String referral) {
        Awaitility.await()
                .until(() -> Rows.count("clock", "due where at <= now() and subject_id = '" + referral + "'") == 0);
    }
}
