package org.trellis.bench;

import java.util.Arrays;

/// Two views of one step: from the request, which is before the commit, and from the answer, which is after it.
/// The truth lies between.
final class Since {

    private Since() {}

    static String of(String what, long[] asked, long[] answered, long[] reached) {
        Arrays.sort(asked);
        Arrays.sort(answered);
        return "%s%n%s%n%s"
                .formatted(
                        new Latencies("sent, from request to answer", minus(answered, asked)),
                        new Latencies(what + ", since the request", minus(reached, asked)),
                        new Latencies(what + ", since the answer", minus(reached, answered)));
    }

    private static long[] minus(long[] later, long[] earlier) {
        var between = new long[later.length];
        Arrays.setAll(between, step -> Math.max(0, later[step] - earlier[step]));
        return between;
    }
}
