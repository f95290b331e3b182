package org.trellis.referrals.referrals;

import static org.trellis.referrals.referrals.State.ACCEPTED;
import static org.trellis.referrals.referrals.State.COMPLETED;
import static org.trellis.referrals.referrals.State.CONNECTED_DIRECT;
import static org.trellis.referrals.referrals.State.DECLINED;
import static org.trellis.referrals.referrals.State.DRAFT;
import static org.trellis.referrals.referrals.State.EXPIRED;
import static org.trellis.referrals.referrals.State.GIVEN_BACK;
import static org.trellis.referrals.referrals.State.IN_PROGRESS;
import static org.trellis.referrals.referrals.State.PASSED_ON;
import static org.trellis.referrals.referrals.State.SENT;
import static org.trellis.referrals.referrals.State.WITHDRAWN;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The graph of states, whole: each step that there is, who takes it, from where, and to where.
public enum Step {
    SEND(By.SENDER, SENT, DRAFT),
    ACCEPT(By.RECEIVER, ACCEPTED, SENT),
    DECLINE(By.RECEIVER, DECLINED, SENT),
    START(By.RECEIVER, IN_PROGRESS, ACCEPTED),
    /// "Take this back": without fault, and at any time after accepting.
    GIVE_BACK(By.RECEIVER, GIVEN_BACK, ACCEPTED, IN_PROGRESS),
    /// Only after accepting: before, there is nothing of the resident to pass on, and declining lets the sender look.
    PASS_ON(By.RECEIVER, PASSED_ON, ACCEPTED, IN_PROGRESS),
    CONNECT(By.RECEIVER, CONNECTED_DIRECT, ACCEPTED, IN_PROGRESS),
    COMPLETE(By.RECEIVER, COMPLETED, ACCEPTED, IN_PROGRESS),
    WITHDRAW(By.SENDER, WITHDRAWN, DRAFT, SENT, ACCEPTED, IN_PROGRESS),
    EXPIRE(By.CLOCK, EXPIRED, DRAFT, SENT, ACCEPTED, IN_PROGRESS);

    /// Who takes a step. The clock acts for the sender, whose duty it is that somebody has the referral.
    enum By {
        SENDER,
        RECEIVER,
        CLOCK
    }

    private final By by;
    private final State to;
    private final Set<State> from;

    Step(By by, State to, State... from) {
        this.by = by;
        this.to = to;
        this.from = Set.of(from);
    }

    By by() {
        return by;
    }

    State to() {
        return to;
    }

    boolean leadsFrom(State state) {
        return from.contains(state);
    }

    /// Whether it says something about the step that an institution owes and a group does not: a reason.
    boolean asksWhy() {
        return this == DECLINE || this == GIVE_BACK;
    }

    /// Whether it ends with one of the outcomes.
    boolean hasOutcome() {
        return this == COMPLETE;
    }

    /// The word for it in the API: `give-back`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Step> of(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /// What one of the two sides can do from here.
    static List<Step> open(By by, State state) {
        return Stream.of(values())
                .filter(step -> step.by == by && step.leadsFrom(state))
                .toList();
    }
}
