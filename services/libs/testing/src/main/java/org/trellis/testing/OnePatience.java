package org.trellis.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Gives every wait of a test that does not say how long it waits the usual patience: where a machine is slow, a wait
/// of Awaitility's own ten seconds is over before what it waits for.
///
/// Quarkus asks it for each class of tests, in the class loader in which these wait.
public final class OnePatience implements QuarkusTestBeforeClassCallback {

    private static final Duration USUAL = Duration.ofSeconds(20);

    @Override
    public void beforeClass(Class<?> testClass) {
        isUsual();
    }

    static void isUsual() {
        Awaitility.reset();
        Awaitility.setDefaultTimeout(USUAL);
    }
}
