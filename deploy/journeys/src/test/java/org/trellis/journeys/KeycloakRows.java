package org.trellis.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.trellis.people.Addresses;

/// Keycloak's database, for what a test cannot wait for, such as the end of ten minutes.
final class KeycloakRows {

    private final String database;

    KeycloakRows(Addresses addresses) {
        database = "jdbc:postgresql://" + addresses.of("postgres") + "/keycloak";
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
}
