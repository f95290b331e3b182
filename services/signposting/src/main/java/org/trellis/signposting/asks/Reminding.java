package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;

/// Tells those who are asked that they are, and reminds an institution that has not answered: at half of the time that
/// it promised, and on the last day. The clock is that of whoever asks, since both read whether there is an answer.
@ApplicationScoped
class Reminding implements DueHandler {

    static final String KIND = "answer-is-owed";

    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private static final String OWED = """
            select t.ask_id, t.receiver_id, t.owed_by from ask_to t join ask a on a.id = t.ask_id
            where t.id = :id and t.sender_id = acting_organisation() and a.closed_at is null
              and t.owed_by >= :today
              and not exists (select from ask_answer w where w.ask_id = t.ask_id and w.sender_id = t.receiver_id)
            """;

    private final EntityManager database;
    private final Outbox outbox;
    private final Due due;
    private final InstantSource clock;

    Reminding(EntityManager database, Outbox outbox, Due due, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.due = due;
        this.clock = clock;
    }

    void begin(UUID ask, Asks.To to, Instant now) {
        outbox.publish(new TellingEvent.Asked(
                to.organisation(), ToldText.SUPPORT_ASKED.id(), WHO, ask, Map.of(), false, now.plus(NEWS_FOR)));
        if (to.owedBy() != null) {
            var half = Duration.between(now, London.endOf(to.owedBy())).dividedBy(2);
            due.at(now.plus(half), KIND, to.id());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID to) {
        List<?> rows = database.createNativeQuery(OWED, Tuple.class)
                .setParameter("id", to)
                .setParameter("today", London.today(clock))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst().flatMap(this::remind);
    }

    private Optional<Instant> remind(Tuple owed) {
        var day = owed.get("owed_by", LocalDate.class);
        outbox.publish(new TellingEvent.Asked(
                owed.get("receiver_id", UUID.class),
                ToldText.SUPPORT_OWED.id(),
                WHO,
                owed.get("ask_id", UUID.class),
                Map.of("until", day),
                false,
                London.endOf(day)));
        return Optional.of(London.at(day, MORNING))
                .filter(last -> clock.instant().isBefore(last));
    }
}
