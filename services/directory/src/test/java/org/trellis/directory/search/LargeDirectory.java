package org.trellis.directory.search;

import com.uber.h3core.H3Core;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.trellis.directory.places.Point;
import org.trellis.testing.RealPostgres;

/// A directory of many generated groups, in a PostgreSQL of its own, asked for the plans of statements.
final class LargeDirectory {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z][A-Za-z0-9]*)");
    private static final String COUNCIL =
            "select set_config('trellis.organisation', md5('council 7')::uuid::text, false)";

    private final RealPostgres server;
    private final String address;
    private final List<Long> here;

    private LargeDirectory(RealPostgres server, String address, List<Long> here) {
        this.server = server;
        this.address = address;
        this.here = here;
    }

    /// The cells by which areas cover the place that is asked about.
    List<Long> here() {
        return here;
    }

    private static List<Long> cellsOver(Point point) throws IOException {
        var h3 = H3Core.newInstance();
        return IntStream.rangeClosed(3, 9)
                .mapToObj(size -> h3.latLngToCell(point.lat(), point.lon(), size))
                .toList();
    }

    static LargeDirectory of(int groups, Point here) throws SQLException, IOException {
        var server = new RealPostgres();
        server.init(Map.of("service", "directory"));
        var settings = server.start();
        var directory = new LargeDirectory(
                server,
                "jdbc:postgresql://localhost:" + settings.get("trellis.database.port") + "/directory",
                cellsOver(here));
        Flyway.configure()
                .dataSource(directory.address, "directory_owner", "trellis")
                .locations("db/tenancy", "db/messaging", "db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("service", "directory"))
                .load()
                .migrate();
        directory.fill(groups);
        return directory;
    }

    private void fill(int groups) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(address, "postgres", "postgres");
                var statement = connection.createStatement()) {
            // A commit that is not yet on disk leaves its rows unmarked, and vacuum passes over them.
            statement.execute("set synchronous_commit = on");
            statement.execute(
                    "create table bench_place (at bigint primary key, lat float8, lon float8, cell bigint, area bigint[])");
            places(connection);
            statement.execute("set bench.groups = " + groups);
            var indexes = withoutIndexes(connection);
            statement.execute(Files.readString(RealPostgres.Root.path().resolve("deploy/bench/groups.sql")));
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze");
        }
    }

    // Filling tables with their indexes in place takes three times as long.
    private static List<String> withoutIndexes(Connection connection) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var indexes = statement.executeQuery("""
                        select indexname, indexdef from pg_indexes
                        where tablename like 'published_%' and indexname not like '%_pkey'
                        """);
                var drop = connection.createStatement()) {
            while (indexes.next()) {
                definitions.add(indexes.getString(2));
                drop.execute("drop index " + indexes.getString(1));
            }
        }
        return definitions;
    }

    // A third of the groups live in one city, as they would; the others anywhere between Dover and Dundee.
    private static void places(Connection connection) throws SQLException, IOException {
        var h3 = H3Core.newInstance();
        var random = new Random(3);
        try (var insert = connection.prepareStatement("insert into bench_place values (?, ?, ?, ?, ?)")) {
            for (var at = 0; at < 3000; at++) {
                var inTown = at % 3 == 0;
                var lat = inTown ? 51.5 + random.nextGaussian() * 0.1 : 50.9 + random.nextDouble() * 5.5;
                var lon = inTown ? -0.1 + random.nextGaussian() * 0.15 : -3.5 + random.nextDouble() * 4;
                insert.setLong(1, at);
                insert.setDouble(2, Math.round(lat * 100) / 100.0);
                insert.setDouble(3, Math.round(lon * 100) / 100.0);
                insert.setLong(4, h3.latLngToCell(Math.round(lat * 100) / 100.0, Math.round(lon * 100) / 100.0, 6));
                var area = h3.gridDisk(h3.latLngToCell(lat, lon, 7 + at % 2), 1);
                insert.setArray(5, connection.createArrayOf("bigint", area.toArray(Long[]::new)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    UUID[] ids(int count) throws SQLException {
        try (var app = asCouncil("");
                var rows = app.createStatement()
                        .executeQuery("select listing_id from published_listing order by 1 limit " + count)) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids.toArray(UUID[]::new);
        }
    }

    /// How PostgreSQL runs the statement for these values, and how it would for any.
    List<String> plans(String sql, Map<String, Object> values) throws SQLException {
        return List.of(forTheseValues(sql, values), forAnyValues(sql));
    }

    private String forTheseValues(String sql, Map<String, Object> values) throws SQLException {
        var names = NAMED.matcher(sql).results().map(r -> r.group(1)).toList();
        try (var app = asCouncil("");
                var explain = app.prepareStatement(
                        "explain (analyze, buffers) " + NAMED.matcher(sql).replaceAll("?"))) {
            for (var i = 0; i < names.size(); i++) {
                set(app, explain, i + 1, values.get(names.get(i)));
            }
            return text(explain.executeQuery());
        }
    }

    private static void set(Connection app, java.sql.PreparedStatement statement, int at, Object value)
            throws SQLException {
        switch (value) {
            case Long[] cells -> statement.setArray(at, app.createArrayOf("bigint", cells));
            case String[] texts -> statement.setArray(at, app.createArrayOf("text", texts));
            case UUID[] ids -> statement.setArray(at, app.createArrayOf("uuid", ids));
            default -> statement.setObject(at, value);
        }
    }

    // One number for each name, as the driver's protocol has it when it keeps a statement prepared.
    private String forAnyValues(String sql) throws SQLException {
        var names = new ArrayList<String>();
        var numbered = NAMED.matcher(sql).replaceAll(found -> {
            if (!names.contains(found.group(1))) {
                names.add(found.group(1));
            }
            return "\\$" + (names.indexOf(found.group(1)) + 1);
        });
        try (var app = asCouncil("?preferQueryMode=simple")) {
            return text(app.createStatement().executeQuery("explain (generic_plan) " + numbered));
        }
    }

    private Connection asCouncil(String options) throws SQLException {
        var app = DriverManager.getConnection(address + options, "directory_app", "trellis");
        app.createStatement().execute(COUNCIL);
        return app;
    }

    private static String text(java.sql.ResultSet rows) throws SQLException {
        var lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        if (Boolean.getBoolean("trellis.plans.show")) {
            System.out.println(lines);
        }
        return lines.toString();
    }

    void close() {
        server.stop();
    }
}
