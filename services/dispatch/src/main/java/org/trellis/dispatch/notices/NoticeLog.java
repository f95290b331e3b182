package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.dispatch.budgets.Budgets;
import org.trellis.messaging.Due;
import org.trellis.messaging.Outbox;

/// What is committed of a notice, step by step, as its owner: what was asked, that it is being sent, what became of it.
@ApplicationScoped
@Transactional
class NoticeLog {

    static final Duration KEPT = Duration.ofDays(1);

    private final Notices notices;
    private final Budgets budgets;
    private final Outbox outbox;
    private final Due due;
    private final InstantSource clock;

    NoticeLog(Notices notices, Budgets budgets, Outbox outbox, Due due, InstantSource clock) {
        this.notices = notices;
        this.budgets = budgets;
        this.outbox = outbox;
        this.due = due;
        this.clock = clock;
    }

    void take(NoticeEvent.Asked asked, UUID owner, Instant at) {
        // The same notice under another message's id is the same notice.
        if (notices.findByIdOptional(asked.noticeId()).isPresent()) {
            return;
        }
        notices.persistAndFlush(Notice.asked(asked, owner, Intake.notAfter(asked, at), at));
        due.at(at, SendsNotices.KIND, asked.noticeId());
    }

    /// Empty when there is nothing more to do for it.
    Optional<Notice> open(UUID id) {
        return notices.findByIdOptional(id).filter(n -> !n.state().isTheEnd());
    }

    /// One that a gateway may have stays marked so.
    void hold(UUID id, State how) {
        change(id).filter(n -> n.state() != State.SENDING).ifPresent(n -> n.waits(how));
    }

    /// Marks it as being sent, for the first time or again, and takes it from the budget the first time. Empty: it is
    /// over, or under way elsewhere, or over the budget, which is noted.
    Optional<Notice> begin(UUID id) {
        var now = clock.instant();
        var notice = change(id).filter(n -> !n.isUnderWay(now));
        if (notice.isEmpty()) {
            return notice;
        }
        if (!notice.get().counted
                && notice.get().organisation().isPresent()
                && !budgets.take(notice.get().channel())) {
            end(notice.get(), State.OVER_BUDGET, "over-budget");
            return Optional.empty();
        }
        notice.get().begin(now);
        return notice;
    }

    /// The gateway did not say: it stays marked, and may be looked at again.
    void pause(UUID id) {
        change(id).ifPresent(Notice::pause);
    }

    void end(UUID id, State how, String why) {
        change(id).ifPresent(n -> end(n, how, why));
    }

    private void end(Notice notice, State how, String why) {
        notice.end(how, why, clock.instant());
        if (notice.organisation().isPresent()) {
            outbox.publish(notice.delivery());
        }
        due.at(notice.endedAt.plus(KEPT), ForgetsNotices.KIND, notice.id);
    }

    private Optional<Notice> change(UUID id) {
        return notices.locked(id).filter(n -> !n.state().isTheEnd());
    }
}
