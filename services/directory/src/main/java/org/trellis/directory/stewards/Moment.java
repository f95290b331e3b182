package org.trellis.directory.stewards;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A point in time as people in the United Kingdom write it, in either language.
public final class Moment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moment() {}

    /// `26 November, 14:05`
    public static String in(String language, Instant at) {
        var locale = language.equals("cy") ? Locale.of("cy", "GB") : Locale.UK;
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale)
                .withZone(LONDON)
                .format(at);
    }
}
