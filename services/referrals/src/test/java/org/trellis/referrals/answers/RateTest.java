package org.trellis.referrals.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;

/// Everybody reads how soon an institution answers; of a group nobody does.
@QuarkusTest
class RateTest {

    @Inject
    Directory directory;

    @Test
    void howSoonAnInstitutionAnswersIsCountedAtNightFromFiveOnAndReadByEverybody() throws SQLException {
        var pair = toAnInstitution();
        for (int i = 0; i < 2; i++) {
            Pair.steps(pair.receiver(), pair.sent(), "accept").statusCode(200);
        }
        Pair.steps(pair.receiver(), pair.sent(), "decline", Map.of("reason", "full"))
                .statusCode(200);
        var late = pair.sent();
        Time.passes(late, "80 days");
        Awaitility.await().untilAsserted(() -> Pair.reads(pair.sender(), late).body("state", equalTo("expired")));
        // Neither of these counts: one waits within its time, of the other nobody has to say anything any more.
        pair.sent();
        Pair.steps(pair.sender(), pair.sent(), "withdraw").statusCode(200);
        isCounted(pair.receiver());
        rate(pair.receiver()).statusCode(200).body("received", nullValue(), "inTime", nullValue());

        Pair.steps(pair.receiver(), pair.sent(), "accept").statusCode(200);
        isCounted(pair.receiver());

        Awaitility.await()
                .untilAsserted(() -> rate(pair.receiver())
                        .statusCode(200)
                        .body("received", equalTo(5), "inTime", equalTo(4), "medianHours", equalTo(1)));
        assertThat(Rows.count("clock", due(pair.receiver()) + " and at > now()"))
                .isOne();
    }

    @Test
    void ofAGroupNothingIsCountedAndAnInstitutionWithNothingToAnswerIsAbsent() {
        var pair = Pair.agreed(directory);
        Pair.steps(pair.receiver(), pair.sent(), "decline").statusCode(200);
        var absent = rate(Party.council()).statusCode(404).extract().asString();
        assertThat(rate(pair.receiver()).statusCode(404).extract().asString()).isEqualTo(absent);
    }

    private Pair toAnInstitution() {
        return Pair.agreed(directory, Party.group(), Pair.registered(directory, Party.council()));
    }

    private static void isCounted(Party institution) throws SQLException {
        Awaitility.await().until(() -> Rows.count("clock", due(institution)) == 1);
        Rows.fallsDue(institution.id());
        Time.isLookedAt(institution.id().toString());
    }

    private static String due(Party institution) {
        return "due where kind = 'answers-are-counted' and subject_id = '" + institution.id() + "'";
    }

    private static ValidatableResponse rate(Party of) {
        return Party.nobodyAsks().get("/answer-rates/{id}", of.id()).then();
    }
}
