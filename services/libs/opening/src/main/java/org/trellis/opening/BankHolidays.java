package org.trellis.opening;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The bank holidays of each part of the UK.
@ApplicationScoped
public class BankHolidays {

    // The first letter of a ward's code by the Office for National Statistics is that of its country.
    private static String part(List<String> wards) {
        return switch (wards.isEmpty() ? "" : wards.getFirst().substring(0, 1)) {
            case "W" -> "wls";
            case "S" -> "sct";
            case "N" -> "nir";
            default -> "eng";
        };
    }

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /// Those of the country in which the first ward lies; of England where none is named.
    Set<LocalDate> of(List<String> wards, LocalDate from, LocalDate until) {
        return manager.getHolidays(from, until, part(wards)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
