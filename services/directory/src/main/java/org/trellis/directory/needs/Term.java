package org.trellis.directory.needs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of a taxonomy: its name, what stands above it from the nearest up, and the need if the line says which.
record Term(long line, String name, List<String> above, String need) {

    private static final Pattern BETWEEN = Pattern.compile("[,;/()&]|\\band\\b|\\bor\\b");

    /// The name, and where it lists several things, each of them.
    List<String> parts() {
        return Stream.concat(Stream.of(name), Arrays.stream(BETWEEN.split(name)).map(String::strip))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    Stream<String> texts() {
        return Stream.concat(Stream.concat(Stream.of(name), above.stream()), parts().stream());
    }
}
