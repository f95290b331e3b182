package org.trellis.directory.about;

import java.util.Arrays;
import java.util.function.Function;

/// Finds what a code stands for.
final class Codes {

    private Codes() {}

    static <T> T of(T[] values, Function<T, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "None of " + Arrays.stream(values).map(code).toList()));
    }
}
