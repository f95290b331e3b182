package org.trellis.directory.organisations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Gives each institution that is there already the look of its name, which only Java can tell.
public class V041__institutions_are_known_by_how_their_names_look extends BaseJavaMigration {

    private record Row(Object id, String look) {}

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var rows = rows(connection);
        // The owner is under the policies too. Both statements are part of Flyway's transaction.
        execute(connection, "alter table published_organisation no force row level security");
        try (var update =
                connection.prepareStatement("update published_organisation set look = ? where organisation_id = ?")) {
            for (var row : rows) {
                update.setString(1, row.look());
                update.setObject(2, row.id());
                if (update.executeUpdate() != 1) {
                    throw new SQLException("An institution did not get the look of its name");
                }
            }
        }
        execute(connection, "alter table published_organisation force row level security");
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select organisation_id, name from published_organisation where kind <> 'group'")) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(found.getObject(1), NameLook.of(found.getString(2))));
            }
            return rows;
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
