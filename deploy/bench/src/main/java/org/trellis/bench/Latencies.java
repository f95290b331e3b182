package org.trellis.bench;

import java.util.Arrays;

/// How long something took, many times over.
record Latencies(String what, long[] nanoseconds) {

    @Override
    public String toString() {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return "%-72s p50 %6.1f   p90 %6.1f   p99 %6.1f   longest %7.1f   of %d"
                .formatted(what, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1), sorted.length);
    }

    private static double at(long[] sorted, double share) {
        var index = Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1);
        return sorted[index] / 1e6;
    }
}
