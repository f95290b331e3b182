package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.messaging.Outbox;

/// Asks directory to tell those who keep an organisation's pathways of those that age. However many there
/// are, it is one message: for a list that was written on one day ages on one day.
@ApplicationScoped
class Reminding {

    // Of those who may keep pathways, the ones that it is the work of. A group's helpers are not asked.
    private static final List<String> KEEPERS =
            List.of("steward", "liaison-officer", "support-officer", "grants-officer");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Pathways pathways;
    private final Outbox outbox;

    Reminding(Pathways pathways, Outbox outbox) {
        this.pathways = pathways;
        this.outbox = outbox;
    }

    /// Of all pathways of the organisation acted for of which it is time to, or soon will be.
    void remind(Instant now) {
        var due = pathways.lockPublished().stream()
                .filter(pathway ->
                        Reminder.of(pathway, now.plus(Reminder.BEFORE)).isPresent())
                .collect(Collectors.groupingBy(
                        pathway ->
                                Reminder.of(pathway, now.plus(Reminder.BEFORE)).orElseThrow(),
                        () -> new EnumMap<>(Reminder.class),
                        Collectors.toList()));
        due.forEach((reminder, which) -> {
            tell(reminder, which, now);
            which.forEach(pathway -> pathway.remindedAt = now);
        });
    }

    private void tell(Reminder reminder, List<Pathway> which, Instant now) {
        var first = which.stream().min(Comparator.comparing(Pathway::lapses)).orElseThrow();
        outbox.publish(new TellingEvent.Asked(
                first.organisationId,
                reminder.text().id(),
                KEEPERS,
                which.size() == 1 ? first.id : null,
                days(reminder, first),
                false,
                now.plus(Reminder.BEFORE)));
    }

    // On the day before at the latest: it may be withdrawn in the small hours.
    private static Map<String, LocalDate> days(Reminder reminder, Pathway pathway) {
        var last = LocalDate.ofInstant(pathway.lapses(), LONDON).minusDays(1);
        return reminder.text().days().stream().collect(Collectors.toMap(day -> day, _ -> last));
    }
}
