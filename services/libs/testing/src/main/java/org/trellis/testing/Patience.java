package org.trellis.testing;

import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/// How long a test waits for what happens in the background, unless it says otherwise. Usually long, so that a slow
/// machine is no fault; short in a drill, where what does not happen is what is looked for and each long wait is waited
/// to its end.
public final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration IN_A_DRILL = Duration.ofSeconds(4);

    private static volatile Duration now = USUAL;

    private Patience() {}

    public static Duration now() {
        return now;
    }

    static void isUsual() {
        becomes(USUAL);
    }

    static <T> T shortened(Supplier<T> work) {
        becomes(IN_A_DRILL);
        try {
            return work.get();
        } finally {
            isUsual();
        }
    }

    private static void becomes(Duration patience) {
        now = patience;
        Awaitility.setDefaultTimeout(patience);
    }
}
