package org.trellis.referrals.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Reminds an institution of what came back to it: those whose work it is at half of the time that there is, and from
/// the end of it on everybody who answers there, once a day for three more days.
@ApplicationScoped
class Owed implements DueHandler {

    static final String KIND = "came-back-is-owed";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> WHOSE_WORK_IT_IS = List.of("liaison-officer", "support-officer");
    private static final List<String> ALL_WHO_ANSWER = List.of("liaison-officer", "support-officer", "helpline");
    private static final int DAYS_AFTER = 3;
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final Returns returns;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    Owed(Returns returns, Outbox outbox, Acting acting, InstantSource clock) {
        this.returns = returns;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        return returns.lock(subject).filter(one -> one.how() == null).flatMap(this::remind);
    }

    private Optional<Instant> remind(Returns.Return one) {
        var now = clock.instant();
        var isOver = !now.isBefore(one.dueAt());
        outbox.publish(new TellingEvent.Asked(
                acting.needed().value(),
                ToldText.REFERRAL_UNSETTLED.id(),
                isOver ? ALL_WHO_ANSWER : WHOSE_WORK_IT_IS,
                one.referralId(),
                Map.of("until", one.dueAt().atZone(LONDON).toLocalDate()),
                false,
                now.plus(NEWS_FOR)));
        return IntStream.rangeClosed(0, DAYS_AFTER)
                .mapToObj(days -> Term.daysOn(one.dueAt(), days))
                .filter(now::isBefore)
                .findFirst();
    }
}
