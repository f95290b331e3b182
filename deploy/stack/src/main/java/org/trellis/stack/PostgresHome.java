package org.trellis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/// Where PostgreSQL's programs and data lie and which user it runs as. PostgreSQL refuses to run as root, so root
/// hands it to `nobody`, who must be able to reach every folder on the way.
record PostgresHome(Path programs, Path data, boolean asRoot) {

    private static final int NOBODY = 65534;
    private static final Path ELSEWHERE = Path.of("/var/lib/trellis");

    static PostgresHome of(Layout layout, String version, boolean asRoot) {
        var programs = layout.cache().resolve("postgres-" + version);
        var data = layout.data().resolve("postgres");
        if (asRoot && !(reachable(layout.cache()) && reachable(layout.data()))) {
            var own = elsewhere(layout);
            return new PostgresHome(own.resolve("postgres-" + version), own.resolve("data"), true);
        }
        return new PostgresHome(programs, data, asRoot);
    }

    /// The folder used when root's checkout lies where no other user can go; one for each stack.
    static Path elsewhere(Layout layout) {
        return ELSEWHERE.resolve(Integer.toHexString(layout.state().toString().hashCode()));
    }

    boolean isElsewhere() {
        return data.startsWith(ELSEWHERE);
    }

    /// Puts the change of user before a command. `setpriv` becomes the command, so its pid is PostgreSQL's.
    List<String> command(String... command) {
        var user = "--reuid=" + NOBODY;
        var prefix =
                asRoot ? Stream.of("setpriv", user, "--regid=" + NOBODY, "--clear-groups") : Stream.<String>empty();
        return Stream.concat(prefix, Stream.of(command)).toList();
    }

    String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    void makeDataFolder() throws IOException {
        Files.createDirectories(data);
        if (asRoot) {
            Files.setAttribute(data, "unix:uid", NOBODY);
            Files.setAttribute(data, "unix:gid", NOBODY);
        }
        Files.setPosixFilePermissions(data, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean reachable(Path folder) {
        for (var at = folder; at != null; at = at.getParent()) {
            try {
                if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
