package org.trellis.portal.groups;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.portal.hours.Hours;

/// Hours as `OpeningHoursSpecification` of schema.org.
final class OpeningHours {

    private OpeningHours() {}

    static List<Map<String, String>> specified(Hours hours) {
        return Stream.concat(
                        hours.weekly().stream().map(OpeningHours::weekly),
                        hours.exceptions().stream().map(OpeningHours::otherDays))
                .toList();
    }

    private static Map<String, String> weekly(Hours.Slot slot) {
        var day = slot.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Map.of(
                "@type",
                "OpeningHoursSpecification",
                "dayOfWeek",
                "https://schema.org/" + day,
                "opens",
                opens(slot.opens(), slot.closes()),
                "closes",
                closes(slot.opens(), slot.closes()));
    }

    // Closed is opened and closed at midnight there.
    private static Map<String, String> otherDays(Hours.OtherDays days) {
        return Map.of(
                "@type",
                "OpeningHoursSpecification",
                "validFrom",
                days.from().toString(),
                "validThrough",
                days.until().toString(),
                "opens",
                days.isClosed() ? "00:00" : opens(days.opens(), days.closes()),
                "closes",
                days.isClosed() ? "00:00" : closes(days.opens(), days.closes()));
    }

    // The same time twice is all day and night with us.
    private static String opens(LocalTime opens, LocalTime closes) {
        return opens.equals(closes) ? "00:00" : opens.toString();
    }

    private static String closes(LocalTime opens, LocalTime closes) {
        return opens.equals(closes) ? "23:59" : closes.toString();
    }
}
