package org.trellis.portal.arrivals;

import jakarta.enterprise.context.RequestScoped;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.trellis.portal.language.Reading;

/// Says months in the reader's language.
@RequestScoped
class Months {

    private final Reading reading;

    Months(Reading reading) {
        this.reading = reading;
    }

    /// "November 2026" of `2026-11`.
    String name(String month) {
        return name(YearMonth.parse(month));
    }

    String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", reading.language().dates())
                .format(month);
    }
}
