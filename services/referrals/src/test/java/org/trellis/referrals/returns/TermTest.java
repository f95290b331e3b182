package org.trellis.referrals.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A day that is owed is a day by the clock on the wall, also in the night in which that is put on or back.
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "today, 2037-03-28T12:00:00Z, 2037-03-29T11:00:00Z",
        "this-week, 2037-10-24T11:00:00Z, 2037-10-27T12:00:00Z",
        "no-hurry, 2037-06-01T08:30:00Z, 2037-06-08T08:30:00Z",
        // Half past one in the morning is not there on that day, and is half past two.
        "today, 2037-03-28T01:30:00Z, 2037-03-29T01:30:00Z"
    })
    void itIsOwedAtTheSameTimeOfDay(String urgency, Instant from, Instant owed) {
        assertThat(Term.of(urgency, from)).isEqualTo(owed);
    }
}
