package org.trellis.referrals.times;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.opening.Hours;
import org.trellis.opening.HoursText;
import org.trellis.opening.OtherDays;
import org.trellis.opening.Slot;

/// The hours of a pathway, as its holder wrote them. What hours alone do not say stands in the pathway's words.
@Schema(
        name = "PathwayTimes",
        description = "Weekly hours with their exceptions, as on a group's page. All times are Europe/London.")
public record Times(
        @Size(max = 28, message = "Four times a day at most, or 28 in a week")
        @Schema(description = "None of them overlaps with another")
        List<@NotNull @Valid Slot> weekly,

        @Size(max = 40) @Schema(description = "Where days overlap, the later entry holds")
        List<@NotNull @Valid OtherDays> exceptions,

        @Schema(
                description = "Closed on the bank holidays of the part of the UK in which its first area lies",
                examples = "true")
        boolean closedOnBankHolidays) {

    public Times {
        var ordered = new Hours(weekly, exceptions, closedOnBankHolidays, null);
        weekly = ordered.weekly();
        exceptions = ordered.exceptions();
    }

    public static Times of(Hours hours) {
        return new Times(hours.weekly(), hours.exceptions(), hours.closedOnBankHolidays());
    }

    public Hours hours() {
        return new Hours(weekly, exceptions, closedOnBankHolidays, null);
    }

    /// Null when nothing is left.
    public Times withoutThePast(LocalDate today) {
        return of(hours().withoutThePast(today)).orNull();
    }

    /// Null when it says nothing about any day. Bank holidays alone are none of its own.
    public Times orNull() {
        return hours().isUnknown() ? null : this;
    }

    /// In one line, to tell what changed.
    public String text() {
        return HoursText.write(hours());
    }
}
