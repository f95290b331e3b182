package org.trellis.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// So many acts a second, each begun on time whether or not the ones before it have ended.
record Pace(int aSecond, Duration lasts) {

    int acts() {
        return Math.toIntExact(aSecond * lasts.toSeconds());
    }

    /// Acts, and returns when all acts have ended.
    void keep(IntConsumer act) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new java.util.ArrayList<java.util.concurrent.Future<?>>();
            for (var number = 0; number < acts(); number++) {
                var due = began + TimeUnit.SECONDS.toNanos(number) / aSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var which = number;
                acts.add(threads.submit(() -> act.accept(which)));
            }
            for (var one : acts) {
                one.get();
            }
        }
    }
}
