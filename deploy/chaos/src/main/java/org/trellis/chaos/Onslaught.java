package org.trellis.chaos;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trellis.people.Answer;
import org.trellis.people.Neighbours;

/// Signposts sent by many at once, each with an idempotency key, and sent again under the same key, at the next
/// replica, until they are acknowledged. Blows fall after so many acknowledgements.
final class Onslaught {

    private static final int SENDERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /// What was acknowledged, by key; how often something had to be sent again; how long the worst one took.
    record Sent(Map<String, UUID> acknowledged, int again, Duration longest) {}

    private final Neighbours neighbours;
    private final List<String> doors;
    private final Map<Integer, Runnable> blows;
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger counted = new AtomicInteger();
    private final List<Future<?>> fallen = new CopyOnWriteArrayList<>();

    Onslaught(Neighbours neighbours, List<String> doors, Map<Integer, Runnable> blows) {
        this.neighbours = neighbours;
        this.doors = doors;
        this.blows = blows;
    }

    Sent send(int count) {
        try (var senders = Executors.newFixedThreadPool(SENDERS);
                var strikers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, count)
                    .mapToObj(number -> senders.submit(() -> deliver(number, strikers::submit)))
                    .toList();
            var longest = Duration.ZERO;
            for (var one : tries) {
                var took = one.get();
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            for (var blow : fallen) {
                blow.get();
            }
            return new Sent(acknowledged, again.get(), longest);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Duration deliver(int number, Function<Runnable, Future<?>> strike) {
        var key = "signpost-" + number;
        var began = Instant.now();
        for (var attempt = number; Instant.now().isBefore(began.plus(PATIENCE)); attempt++) {
            var answer = attempt(doors.get(attempt % doors.size()), key);
            if (answer != null && answer.good()) {
                acknowledged.put(key, UUID.fromString(answer.body().path("id").asText()));
                var blow = blows.get(counted.incrementAndGet());
                if (blow != null) {
                    fallen.add(strike.apply(blow));
                }
                return Duration.between(began, Instant.now());
            }
            if (answer != null && answer.status() < 500) {
                answer.accepted();
            }
            again.incrementAndGet();
            pause();
        }
        throw new IllegalStateException(key + " was not acknowledged within " + PATIENCE);
    }

    /// One try; nothing when no answer came.
    private Answer attempt(String door, String key) {
        try {
            return neighbours.send(door, key);
        } catch (UncheckedIOException _) {
            return null;
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
}
