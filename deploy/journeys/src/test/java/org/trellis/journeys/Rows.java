package org.trellis.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.trellis.people.Addresses;

/// Changes and counts rows of one database behind the backs of the services: time that has gone by, and what only
/// Keycloak keeps.
final class Rows {

    private final String database;

    Rows(Addresses addresses, String database) {
        this.database = "jdbc:postgresql://" + addresses.of("postgres") + "/" + database;
    }

    /// Changes rows, and says how many.
    int change(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "trellis");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// What the statement counts.
    long count(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "trellis");
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// The one value that the statement finds.
    String read(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "trellis");
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
