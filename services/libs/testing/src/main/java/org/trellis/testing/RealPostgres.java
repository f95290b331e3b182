package org.trellis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/// A real PostgreSQL with the roles that the service has everywhere else, for as long as a module's tests run.
///
/// The service is named by the init argument `service`.
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    private String service;
    private EmbeddedPostgres server;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + service);
                statement.execute("set trellis.service = '" + service + "'");
                statement.execute(Files.readString(Root.path().resolve("deploy/postgres/roles.sql")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "trellis.database.port", Integer.toString(server.getPort()), "trellis.database.host", "localhost");
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the repository stands, from wherever the tests are run.
    public static final class Root {

        private Root() {}

        public static Path path() {
            var here = Path.of("").toAbsolutePath();
            while (here != null && !Files.isDirectory(here.resolve("deploy/postgres"))) {
                here = here.getParent();
            }
            if (here == null) {
                throw new IllegalStateException("Run the tests from inside the repository");
            }
            return here;
        }
    }
}
