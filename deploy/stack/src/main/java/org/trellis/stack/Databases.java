package org.trellis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes each service's database with its roles, and Keycloak's. Safe to repeat.
final class Databases {

    private final Postgres postgres;
    private final Path roles;

    Databases(Postgres postgres, Layout layout) {
        this.postgres = postgres;
        this.roles = layout.root().resolve("deploy/postgres/roles.sql");
    }

    /// The database first, because the script gives it to its owner.
    void makeFor(String service) {
        try {
            makeDatabase(service, "postgres");
            makeRoles(service);
        } catch (SQLException | IOException e) {
            throw new StackException("The database of " + service + " could not be made: " + e.getMessage(), e);
        }
    }

    void makeForKeycloak() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = 'keycloak'")) {
                statement.execute("create role keycloak login password '" + Postgres.PASSWORD + "'");
            }
            makeDatabase("keycloak", "keycloak");
        } catch (SQLException e) {
            throw new StackException("Keycloak's database could not be made: " + e.getMessage(), e);
        }
    }

    private void makeRoles(String service) throws SQLException, IOException {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            set(connection, "trellis.service", service);
            for (var role : java.util.List.of("owner", "app", "relay", "clock")) {
                set(connection, "trellis." + role + "_password", Postgres.PASSWORD);
            }
            statement.execute(Files.readString(roles));
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private void makeDatabase(String name, String owner) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, owner));
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.url(database));
    }
}
