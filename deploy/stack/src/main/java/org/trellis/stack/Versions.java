package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Versions that the build file names; they stand in the names of cached folders.
final class Versions {

    static final String POSTGRES = read("postgres");

    private Versions() {}

    private static String read(String name) {
        var versions = new Properties();
        try (var file = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(name);
    }
}
