package org.trellis.bench;

import com.uber.h3core.H3Core;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.trellis.people.Addresses;

/// Fills the directory of the stack with as many groups and postcodes as the United Kingdom might have, and says near
/// which postcodes to search.
final class LargeDirectory {

    static final int GROUPS = 100_000;
    static final int POSTCODES = 2_000_000;
    static final int QUERIES = 1_000;

    private static final int PLACES = 3_000;

    // Letters that postcodes have in these positions.
    private static final String FILL_POSTCODES =
            """
            insert into postcode (code, outcode, lat, lon)
            select outcode || ' ' || n / 3610 % 10 || substr('ABDEFGHJLNPQRSTUWXYZ', n / 36100 % 20 + 1, 1)
                    || substr('ABDEFGHJLNPQRSTUWXYZ', n / 722000 % 20 + 1, 1),
                outcode, p.lat + (n % 97 - 48) / 20000.0, p.lon + (n % 89 - 44) / 20000.0
            from generate_series(0, :postcodes - 1) as n
            cross join lateral (select substr('ABCDEFGHLMNOPRSTUWY', n % 19 + 1, 1)
                || substr('ABCDEFGHLMNOPRSTUWY', n / 19 % 19 + 1, 1) || n / 361 % 10 as outcode) as half
            join bench_place p on p.at = n % :places
            on conflict do nothing
            """.replace(":postcodes", "" + POSTCODES).replace(":places", "" + PLACES);

    // In the towns, where a search has to choose among many.
    private static final String CHOOSE = """
            select code, p.lat, p.lon from postcode p join bench_place b on abs(b.lat - p.lat) < 0.003
                and abs(b.lon - p.lon) < 0.003 and b.at % 3 = 0
            where p.code like 'A%' limit\s""" + QUERIES;

    private final H3Core h3;
    private final Connection database;

    private LargeDirectory(H3Core h3, Connection database) {
        this.h3 = h3;
        this.database = database;
    }

    /// Returns the postcodes to search near; the table `bench_query` holds the same for pgbench.
    static List<String> fill(Addresses addresses) throws SQLException, IOException {
        try (var database = DriverManager.getConnection(
                "jdbc:postgresql://" + addresses.of("postgres") + "/directory", "postgres", "trellis")) {
            return new LargeDirectory(H3Core.newInstance(), database).fill();
        }
    }

    private List<String> fill() throws SQLException, IOException {
        run("create table bench_place (at bigint primary key, lat float8, lon float8, cell bigint, area bigint[])");
        places();
        run("set bench.groups = " + GROUPS);
        run(Files.readString(Path.of("deploy/bench/groups.sql")));
        run(FILL_POSTCODES);
        run(
                "create table bench_query (at int primary key, code text, lat float8, lon float8, here bigint[], cells bigint[])");
        run("grant select on bench_query to directory_app");
        var codes = queries();
        run("vacuum analyze");
        return codes;
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    // A third of the groups live in one town, as they would; the others anywhere between Dover and Dundee.
    private void places() throws SQLException {
        var random = new Random(3);
        try (var insert = database.prepareStatement("insert into bench_place values (?, ?, ?, ?, ?)")) {
            for (var at = 0; at < PLACES; at++) {
                var inTown = at % 3 == 0;
                var lat = coarse(inTown ? 51.5 + random.nextGaussian() * 0.1 : 50.9 + random.nextDouble() * 5.5);
                var lon = coarse(inTown ? -0.1 + random.nextGaussian() * 0.15 : -3.5 + random.nextDouble() * 4);
                insert.setLong(1, at);
                insert.setDouble(2, lat);
                insert.setDouble(3, lon);
                insert.setLong(4, h3.latLngToCell(lat, lon, 6));
                insert.setArray(5, cells(h3.gridDisk(h3.latLngToCell(lat, lon, 7 + at % 2), 1)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static double coarse(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }

    private List<String> queries() throws SQLException {
        var codes = new ArrayList<String>();
        try (var chosen = database.createStatement().executeQuery(CHOOSE);
                var insert = database.prepareStatement("insert into bench_query values (?, ?, ?, ?, ?, ?)")) {
            while (chosen.next()) {
                var lat = chosen.getDouble(2);
                var lon = chosen.getDouble(3);
                insert.setInt(1, codes.size());
                insert.setString(2, chosen.getString(1));
                insert.setDouble(3, lat);
                insert.setDouble(4, lon);
                insert.setArray(
                        5,
                        cells(IntStream.rangeClosed(3, 9)
                                .mapToObj(size -> h3.latLngToCell(lat, lon, size))
                                .toList()));
                insert.setArray(6, cells(h3.gridDisk(h3.latLngToCell(lat, lon, 6), 1)));
                insert.addBatch();
                codes.add(chosen.getString(1));
            }
            insert.executeBatch();
        }
        return codes;
    }

    private java.sql.Array cells(List<Long> cells) throws SQLException {
        return database.createArrayOf("bigint", cells.toArray(Long[]::new));
    }
}
