package org.trellis.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.EvaluatedCondition;
import org.awaitility.pollinterval.IterativePollInterval;

/// The waits of a journey that is made many times: how long each of them takes while all is well, and from when on one
/// is in vain.
///
/// A wait is known by where it stands in the code. Its time is that in which it was looked at: while the machine does
/// something else for seconds, hardly any goes by.
final class Waits implements AutoCloseable {

    /// A wait that was given up, and after how long.
    record InVain(String where, Duration after) {}

    private static final Duration UNKNOWN = Duration.ofSeconds(5);
    private static final Duration SLACK = Duration.ofSeconds(3);
    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final Duration FIRST_LOOK = Duration.ofMillis(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    // Those before are of another time: the first of all are slow, because nothing is compiled yet.
    private static final int REMEMBERED = 3;
    private static final int FRAMES = 3;

    private final Map<String, Deque<Duration>> recent = new HashMap<>();
    private boolean cutShort;
    private InVain inVain;
    private String wait;
    private Duration looked;
    private long lastLook;

    private Waits() {}

    /// From now on, until it is closed, waits begin to look soon and are watched.
    static Waits watched() {
        var waits = new Waits();
        Awaitility.setDefaultPollDelay(FIRST_LOOK);
        Awaitility.setDefaultPollInterval(IterativePollInterval.iterative(
                before -> before.compareTo(BETWEEN_LOOKS) < 0 ? before.multipliedBy(2) : before, FIRST_LOOK));
        Awaitility.setDefaultConditionEvaluationListener(waits::evaluated);
        Awaitility.setDefaultFailFastCondition("It waits in vain", waits::isInVain);
        return waits;
    }

    @Override
    public void close() {
        OnePatience.isUsual();
    }

    /// Does it, with each wait given up once it took much longer than it does while all is well.
    boolean cutShort(BooleanSupplier work) {
        begins(true);
        try {
            return work.getAsBoolean();
        } finally {
            begins(false);
        }
    }

    private synchronized void begins(boolean cutShort) {
        this.cutShort = cutShort;
        wait = null;
        if (cutShort) {
            inVain = null;
        }
    }

    /// The wait that ended what was cut short last, if one did.
    synchronized Optional<InVain> inVain() {
        return Optional.ofNullable(inVain);
    }

    /// Whether it may have been given up because the machine is slow: it has since taken half as long with all well.
    synchronized boolean isDoubtful(InVain one) {
        return longest(one.where()).multipliedBy(2).compareTo(one.after()) > 0;
    }

    // Asked by who waits, before each look.
    private synchronized boolean isInVain() {
        var here = here();
        looked = here.equals(wait) ? looked.plus(sinceLastLook()) : Duration.ZERO;
        wait = here;
        lastLook = System.nanoTime();
        if (!cutShort || looked.compareTo(patience(here)) < 0) {
            return false;
        }
        inVain = new InVain(here, looked);
        return true;
    }

    private synchronized void evaluated(EvaluatedCondition<?> condition) {
        if (condition.isSatisfied() && wait != null) {
            var times = recent.computeIfAbsent(wait, _ -> new ArrayDeque<>());
            times.addLast(looked.plus(sinceLastLook()));
            if (times.size() > REMEMBERED) {
                times.removeFirst();
            }
            wait = null;
        }
    }

    private Duration patience(String one) {
        return recent.containsKey(one) ? longest(one).multipliedBy(2).plus(SLACK) : UNKNOWN;
    }

    private Duration longest(String one) {
        return recent.getOrDefault(one, new ArrayDeque<>()).stream()
                .max(Duration::compareTo)
                .orElse(UNKNOWN);
    }

    private Duration sinceLastLook() {
        var since = Duration.ofNanos(System.nanoTime() - lastLook);
        return since.compareTo(A_LOOK) < 0 ? since : A_LOOK;
    }

    // Not the whole way from the test: a part of a journey is made alone as well.
    private static String here() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(Waits::isOfAJourney)
                        .limit(FRAMES)
                        .map(f -> f.getClassName() + ":" + f.getLineNumber())
                        .collect(Collectors.joining(" < ")));
    }

    private static boolean isOfAJourney(StackWalker.StackFrame frame) {
        var name = frame.getClassName();
        return name.startsWith("org.trellis.")
                && !name.endsWith("Test")
                && !name.startsWith(Waits.class.getName())
                && !name.startsWith(PolicyDrill.class.getName());
    }
}
