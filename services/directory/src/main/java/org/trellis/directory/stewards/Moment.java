package org.trellis.directory.stewards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A point in time as people in the United Kingdom write it, in either language.
public final class Moment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moment() {}

    /// `26 November`
    public static String in(String language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale(language)).format(day);
    }

    /// `26 November, 14:05`
    public static String in(String language, Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale(language))
                .withZone(LONDON)
                .format(at);
    }

    private static Locale locale(String language) {
        return language.equals("cy") ? Locale.of("cy", "GB") : Locale.UK;
    }
}
