package org.trellis.signposting;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.trellis.testing.Database;

/// What there is of an organisation in tables of its own, found in the catalogue: one that comes later is
/// looked at too.
public final class Remains {

    private static final String TABLES = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and table_name not in ('destroyed', 'outbox', 'due')
              and (column_name = 'organisation_id'
                or column_name = 'sender_id' and table_name in ('signpost_note', 'network_message', 'ask', 'ask_answer',
                    'advice_message', 'offer', 'offer_condition', 'offer_to', 'acceptance', 'bulletin',
                    'bulletin_version', 'bulletin_word', 'attachment', 'bulletin_reply')
                or column_name = 'receiver_id' and table_name in ('ask_to', 'advice_message', 'offer_to', 'acceptance',
                    'reply_promise'))
            """;

    private Remains() {}

    /// How many rows, by table; only those that have any.
    public static Map<String, Integer> of(Party party) {
        var found = new TreeMap<String, Integer>();
        try (var app = Database.as("app");
                var clock = Database.as("clock");
                var statement = app.createStatement();
                var owned = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('trellis.organisation', '" + party.id() + "', true)");
            try (var tables = owned.executeQuery(TABLES)) {
                while (tables.next()) {
                    count(statement, found, tables.getString(1), tables.getString(2), party);
                }
            }
            count(clock.createStatement(), found, "due", "organisation_id", party);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void count(Statement statement, Map<String, Integer> found, String table, String column, Party party)
            throws SQLException {
        try (var row = statement.executeQuery(
                "select count(*) from %s where %s = '%s'".formatted(table, column, party.id()))) {
            row.next();
            if (row.getInt(1) > 0) {
                found.put(table, row.getInt(1));
            }
        }
    }
}
