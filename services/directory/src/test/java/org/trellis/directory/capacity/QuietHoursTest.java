package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hours of a clock in London, over midnight and over its changes.
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "21:30, 08:00, 2027-01-10T21:29:59Z,",
        "21:30, 08:00, 2027-01-10T21:30:00Z, 2027-01-11T08:00:00Z",
        "21:30, 08:00, 2027-01-11T07:59:59Z, 2027-01-11T08:00:00Z",
        "21:30, 08:00, 2027-01-11T08:00:00Z,",
        "12:00, 14:00, 2027-01-10T11:00:00Z,",
        "12:00, 14:00, 2027-01-10T13:00:00Z, 2027-01-10T14:00:00Z",
        "12:00, 14:00, 2027-01-10T15:00:00Z,",
        "12:00, 14:00, 2027-07-10T11:30:00Z, 2027-07-10T13:00:00Z",
        "21:30, 08:00, 2027-03-27T23:00:00Z, 2027-03-28T07:00:00Z",
        "21:30, 08:00, 2027-10-30T21:00:00Z, 2027-10-31T08:00:00Z",
        "00:00, 06:00, 2027-01-10T03:00:00Z, 2027-01-10T06:00:00Z"
    })
    void theyAreOverAtTheirEndAndNotBefore(String from, String until, Instant now, Instant over) {
        assertThat(new QuietHours(from, until).over(now)).isEqualTo(Optional.ofNullable(over));
    }
}
