package org.trellis.messaging;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/// Wakes who waits for what a transaction wrote, once it can be seen.
record WakeAfterCommit(Runnable wake) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // Nothing is to be done before the commit.
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            wake.run();
        }
    }
}
