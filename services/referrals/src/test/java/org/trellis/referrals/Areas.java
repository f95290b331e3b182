package org.trellis.referrals;

import java.util.concurrent.atomic.AtomicInteger;

/// Codes of areas that exist in one test alone.
public final class Areas {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Areas() {}

    public static String ward() {
        return "E05" + next();
    }

    public static String localAuthority() {
        return "E08" + next();
    }

    private static String next() {
        return String.format("%06d", NEXT.getAndIncrement());
    }
}
