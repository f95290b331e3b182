package org.trellis.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Starts other JVMs with the JDK this one runs on.
final class Jvm {

    private Jvm() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static List<String> command(List<String> flags, List<String> rest) {
        var java = Path.of(home(), "bin", "java").toString();
        return Stream.of(List.of(java), flags, rest).flatMap(List::stream).toList();
    }
}
