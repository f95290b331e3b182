package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.trellis.dispatch.channels.Circuit;
import org.trellis.dispatch.gateways.Answer;
import org.trellis.dispatch.gateways.Known;
import org.trellis.messaging.DueHandler;

/// Sends a notice in three steps, so that dying between any two of them sends it once: it is committed that it is being
/// sent; its gateway is called; it is committed what became of it. One that is met after the first step was perhaps
/// sent, so its gateway is asked before it is sent again.
@ApplicationScoped
class SendsNotices implements DueHandler.InSteps {

    static final String KIND = "send-notice";

    // So long after it ceased to be of use, a gateway that does not answer is no longer asked whether it had it.
    private static final Duration ASKED_FOR = Duration.ofHours(1);

    private final NoticeLog notices;
    private final Rules rules;
    private final Circuit circuit;
    private final Carriage carriage;
    private final InstantSource clock;

    SendsNotices(NoticeLog notices, Rules rules, Circuit circuit, Carriage carriage, InstantSource clock) {
        this.notices = notices;
        this.rules = rules;
        this.circuit = circuit;
        this.carriage = carriage;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return notices.open(id).flatMap(notice -> notice.state() == State.SENDING ? lookAgain(notice) : look(notice));
    }

    private Optional<Instant> look(Notice notice) {
        if (isTooLate(notice)) {
            return end(notice, State.FAILED, "too-late");
        }
        var closed = circuit.mustWait(notice.channel());
        if (closed.isPresent()) {
            return closed.map(this::notAllAtOnce);
        }
        return byTheRules(notice);
    }

    // Also of one that could not leave before: meanwhile it may be night, or its recipient may want no more messages.
    private Optional<Instant> byTheRules(Notice notice) {
        return switch (rules.on(notice)) {
            case Rules.Verdict.Go _ -> send(notice.id);
            case Rules.Verdict.Never(var how, var why) -> end(notice, how, why);
            case Rules.Verdict.Wait(var how, var until) -> {
                notices.hold(notice.id, how);
                yield Optional.of(until.isBefore(notice.notAfter) ? until : notice.notAfter);
            }
        };
    }

    private Optional<Instant> lookAgain(Notice notice) {
        if (notice.isUnderWay(clock.instant())) {
            return Optional.of(notice.sendingUntil);
        }
        var closed = circuit.mustWait(notice.channel());
        if (closed.isPresent() && !isPastAsking(notice)) {
            return closed.map(this::notAllAtOnce);
        }
        var known = carriage.find(notice);
        if (known.isEmpty()) {
            return isPastAsking(notice) ? end(notice, State.FAILED, "too-late") : later(notice);
        }
        if (known.get() == Known.YES) {
            return end(notice, State.SENT, null);
        }
        return isTooLate(notice) ? end(notice, State.FAILED, "too-late") : byTheRules(notice);
    }

    private Optional<Instant> send(UUID id) {
        var begun = notices.begin(id);
        if (begun.isEmpty()) {
            // Over, or under way elsewhere: whoever has it may die.
            return notices.open(id).map(this::afterTheOther);
        }
        return begun.filter(notice -> notice.isLateToLeave(clock.instant()))
                .map(notice -> notice.sendingUntil)
                .or(() -> handOver(begun.get()));
    }

    private Optional<Instant> handOver(Notice notice) {
        return switch (carriage.send(notice)) {
            case Answer.Taken _ -> end(notice, State.SENT, null);
            case Answer.Refused(var why) -> end(notice, State.FAILED, why);
            case Answer.NotNow _ -> {
                notices.pause(notice.id);
                yield later(notice);
            }
        };
    }

    private Instant afterTheOther(Notice notice) {
        return notice.sendingUntil == null ? clock.instant() : notice.sendingUntil;
    }

    private Optional<Instant> end(Notice notice, State how, String why) {
        notices.end(notice.id, how, why);
        return Optional.empty();
    }

    private Optional<Instant> later(Notice notice) {
        return Optional.of(
                clock.instant().plus(Backoff.after(Math.max(1, notice.tries), RandomGenerator.getDefault())));
    }

    private Instant notAllAtOnce(Instant from) {
        return from.plusMillis(RandomGenerator.getDefault().nextInt(2_000));
    }

    private boolean isTooLate(Notice notice) {
        return !clock.instant().isBefore(notice.notAfter);
    }

    private boolean isPastAsking(Notice notice) {
        return !clock.instant().isBefore(notice.notAfter.plus(ASKED_FOR));
    }
}
