package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The database server: real PostgreSQL, unpacked from a Maven artefact.
final class Postgres {

    /// The local stack's password of the superuser and of every role; a real installation gives its own.
    static final String PASSWORD = "trellis";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Layout layout;
    private final PostgresHome home;
    private final Port port;

    Postgres(Layout layout, PostgresHome home, Port port) {
        this.layout = layout;
        this.home = home;
        this.port = port;
    }

    String url(String database) {
        return "jdbc:postgresql://%s/%s?user=postgres&password=%s&connectTimeout=2&socketTimeout=60"
                .formatted(port.localhost(), database, PASSWORD);
    }

    /// Unpacks the programs and makes an empty cluster, each when it is not there yet.
    void prepare() {
        try {
            Files.createDirectories(home.programs().getParent());
            Unpack.once(home.programs(), folder -> Unpack.tarXz(Postgres.class.getResourceAsStream(ARCHIVE), folder));
            if (!Files.exists(home.data().resolve("PG_VERSION"))) {
                initialise();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        home.makeDataFolder();
        var readable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));
        var password = Files.createTempFile("trellis", "", readable);
        try {
            Files.writeString(password, PASSWORD);
            Commands.run(
                    home.command(
                            home.program("initdb"),
                            "--pgdata=" + home.data(),
                            "--username=postgres",
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"),
                    Map.of(),
                    Path.of("/"),
                    layout.log("initdb"));
        } finally {
            Files.delete(password);
        }
    }

    Piece piece() {
        var command = home.command(
                home.program("postgres"),
                "-D",
                home.data().toString(),
                "-p",
                Integer.toString(port.number()),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "log_line_prefix=%m [%p] %q%u@%d ",
                "-c",
                "shared_preload_libraries=pg_stat_statements",
                "-c",
                "wal_level=logical");
        // SIGINT is PostgreSQL's "fast" shutdown; SIGTERM would wait for every client to leave.
        return new Piece(
                port.piece(),
                List.copyOf(command),
                Map.of(),
                Path.of("/"),
                port,
                new Health(url("postgres")),
                "INT",
                Duration.ofMinutes(1));
    }
}
