package org.trellis.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Reads hours as they are kept, and lays them out.
@ApplicationScoped
public class Timetables {

    // A page that nobody confirms is not shown for longer than a year; this is well beyond.
    private static final int YEARS_OF_HOLIDAYS = 3;

    private final BankHolidays holidays;
    private final ObjectMapper json;
    private final InstantSource clock;

    Timetables(BankHolidays holidays, ObjectMapper json, InstantSource clock) {
        this.holidays = holidays;
        this.json = json;
        this.clock = clock;
    }

    /// Hours as the column `hours` has them: null where the group wrote none.
    public Hours read(String text) {
        try {
            return text == null ? null : json.readValue(text, Hours.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Hours that were kept cannot be read", e);
        }
    }

    /// What hours mean now; null where none are known. `wards`, or other areas by their GSS codes, say whose bank
    /// holidays
    /// count.
    public Opening now(Hours hours, List<String> wards) {
        return hours == null
                ? null
                : of(hours, wards, today().plusDays(Timetable.LOOKS_AHEAD_DAYS)).at(clock.instant());
    }

    /// What search needs of hours, and the hours themselves, in the words of PostgreSQL.
    public record Kept(String hours, String week, String shut, String also) {}

    public Kept keep(Hours hours, List<String> wards) {
        if (hours.isUnknown()) {
            return new Kept(null, null, null, null);
        }
        var table = of(hours, wards, today().plusYears(YEARS_OF_HOLIDAYS));
        try {
            return new Kept(json.writeValueAsString(hours), table.week(), table.shut(), table.also());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The day that it is in London.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Timetable.LONDON);
    }

    private Timetable of(Hours hours, List<String> wards, LocalDate until) {
        var yesterday = today().minusDays(1);
        return new Timetable(hours, hours.closedOnBankHolidays() ? holidays.of(wards, yesterday, until) : Set.of());
    }
}
