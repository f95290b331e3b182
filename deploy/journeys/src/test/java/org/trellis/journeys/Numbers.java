package org.trellis.journeys;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Mobile numbers that no network has (Ofcom keeps 07700 900000 to 900999 for drama), each used by one test.
record Numbers(String typed, String dialled) {

    private static final int RANGE = 1_000;
    private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(RANGE));

    static Numbers fresh() {
        var last = NEXT.getAndIncrement() % RANGE;
        return new Numbers("07700 900%03d".formatted(last), "+447700900%03d".formatted(last));
    }
}
