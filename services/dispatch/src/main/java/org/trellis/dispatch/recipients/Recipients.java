package org.trellis.dispatch.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.addresses.Address;
import org.trellis.addresses.Mark;
import org.trellis.messaging.Due;
import org.trellis.tenancy.ActingAs;

/// What those who are reached have a say in: whether messages come, and how many at most.
///
/// Each method is a transaction of its own that acts for the recipient, whose rows no organisation can see.
@ApplicationScoped
public class Recipients {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AWAITED_FOR = Duration.ofHours(48);

    private final RecipientRows rows;
    private final Bounds bounds;
    private final Due due;
    private final ActingAs actingAs;
    private final InstantSource clock;
    private final Mark marks;

    Recipients(RecipientRows rows, Bounds bounds, Due due, ActingAs actingAs, InstantSource clock, Mark marks) {
        this.rows = rows;
        this.bounds = bounds;
        this.due = due;
        this.actingAs = actingAs;
        this.clock = clock;
        this.marks = marks;
    }

    /// Decides whether a notice may be sent, and counts it if so; a notice is counted once however often this is asked.
    public Admission admit(Wish wish) {
        var recipient = RecipientId.of(marks, wish.to());
        return actingAs.call(recipient.owner(), () -> {
            var now = clock.instant();
            if (use(recipient, now).optedOut() && !wish.isAskedForByItsReader()) {
                return new Admission.OptedOut();
            }
            if (rows.isCounted(wish.notice())) {
                return new Admission.Yes();
            }
            var full = fullUntil(now);
            if (full.isPresent()) {
                return new Admission.Enough(full.get());
            }
            rows.count(wish.notice(), wish.answersTo().orElse(null), now);
            return new Admission.Yes();
        });
    }

    /// No more messages, or messages again. A message that was acted on before, by its id, does nothing.
    public void opt(Address who, boolean out, UUID message) {
        var recipient = RecipientId.of(marks, who);
        actingAs.run(recipient.owner(), () -> {
            var now = clock.instant();
            if (rows.hear(message, now)) {
                use(recipient, now);
                rows.opt(out ? now : null);
            }
        });
    }

    /// What a message from this address answers: the latest notice to which an answer was still awaited when it came
    /// first. Gateways hand a message over again, and there may be a newer question by then.
    public Optional<Awaited> answeredBy(Address who, UUID message) {
        return actingAs.call(RecipientId.of(marks, who).owner(), () -> {
            var now = clock.instant();
            rows.answer(message, now.minus(AWAITED_FOR), now);
            return rows.answered(message);
        });
    }

    private RecipientRows.Known use(RecipientId recipient, Instant now) {
        var known = rows.use(now);
        if (known.isNew()) {
            due.at(now.plus(DAY), ForgetsRecipients.KIND, recipient.value());
        }
        return known;
    }

    private Optional<Instant> fullUntil(Instant now) {
        return Stream.of(
                        rows.nthLatest(bounds.perHour(), now.minus(HOUR)).map(at -> at.plus(HOUR)),
                        rows.nthLatest(bounds.perDay(), now.minus(DAY)).map(at -> at.plus(DAY)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
