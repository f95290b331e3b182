package org.trellis.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.people.Addresses;

/// Looks for words that ought to stand nowhere in clear: in every row of every database, in Kafka's log, and in what
/// the processes wrote.
final class InClear {

    private static final String DATABASES = "select datname from pg_database where datallowconn and not datistemplate";

    private static final String TABLES = """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    private final Addresses addresses;
    private final List<String> words;
    private final List<String> found = new ArrayList<>();
    private int looked;

    private InClear(Addresses addresses, List<String> words) {
        this.addresses = addresses;
        this.words = words;
    }

    /// Where any of the words stands, and how much was looked at.
    record Finding(List<String> places, int looked) {}

    static Finding of(Addresses addresses, List<String> words) {
        var search = new InClear(addresses, words);
        try {
            search.databases();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        search.files(addresses.state().resolve("data/kafka"));
        search.files(addresses.state().resolve("logs"));
        return new Finding(search.found, search.looked);
    }

    private void databases() throws SQLException {
        try (var postgres = connect("postgres")) {
            for (var database : strings(postgres, DATABASES)) {
                try (var connection = connect(database)) {
                    for (var table : strings(connection, TABLES)) {
                        table(connection, database, table);
                    }
                }
            }
        }
    }

    private void table(Connection connection, String database, String table) throws SQLException {
        for (var row : strings(connection, "select t::text from " + table + " t")) {
            look(database + " " + table, row);
        }
    }

    // Kafka's log is not compressed: what was sent stands in it as it was sent.
    private void files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(this::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file(Path file) {
        try {
            look(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException e) {
            // A segment that Kafka has just removed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String place, String text) {
        looked++;
        words.stream().filter(text::contains).map(word -> place + ": " + word).forEach(found::add);
    }

    private Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://" + addresses.of("postgres") + "/" + database;
        return DriverManager.getConnection(url, "postgres", "trellis");
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
