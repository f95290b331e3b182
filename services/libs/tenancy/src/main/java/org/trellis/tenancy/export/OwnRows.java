package org.trellis.tenancy.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.tenancy.Acting;

/// Reads the rows that name the organisation acted for and that it may read, in whatever tables there are: a new one is
/// taken along without anybody thinking of it. Left out are tables by which messages travel, what has an export of its
/// own, projections that show the same rows to everybody, and columns that hold secrets or the bytes of files. A
/// service names the few tables in which something of its own stands nevertheless, and columns that name somebody
/// whom the organisation may not know.
@ApplicationScoped
class OwnRows {

    private static final String TABLES = """
            select c.relname, array_agg(quote_ident(a.attname) order by a.attnum),
                array_agg(a.attname) filter (where a.attname = any (?))
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and has_table_privilege(c.oid, 'select') and not (c.relname = any (?))
              and a.attname !~ '(^|_)(mark|sealed|token)(_|$)' and a.atttypid <> 'bytea'::regtype
              and not (c.relname || '.' || a.attname = any (?))
            group by 1 having bool_or(a.attname = any (?)) or c.relname = any (?) order by 1
            """;

    // By what a row names whose it is: one organisation, or the two that it stands between.
    private static final String[] OWNERS = {
        "organisation_id", "other_id", "proposer_id", "audience_id", "sender_id", "receiver_id",
    };

    /// A table, the columns of it that are taken, and those that name whose a row is, ready to stand in SQL. Where
    /// there are none the policies alone say what is taken.
    record Table(String name, List<String> columns, List<String> owners) {

        String select(String what) {
            var mine = owners.stream().map("%s = ?"::formatted).collect(Collectors.joining(" or "));
            return "select %s from %s where %s".formatted(what, name, mine.isEmpty() ? "true" : mine);
        }
    }

    private final AgroalDataSource database;
    private final Acting acting;
    private final String[] left;
    private final String[] also;
    private final String[] columnsLeft;

    OwnRows(
            AgroalDataSource database,
            Acting acting,
            @ConfigProperty(name = "trellis.export.left-out") Set<String> leftOut,
            @ConfigProperty(name = "trellis.export.also", defaultValue = "none") Set<String> also,
            @ConfigProperty(name = "trellis.export.columns-left-out", defaultValue = "none") Set<String> columnsLeft,
            @ConfigProperty(name = "trellis.catalogue.open-tables", defaultValue = "none") Set<String> open) {
        this.database = database;
        this.acting = acting;
        var names = new ArrayList<>(leftOut);
        names.addAll(open);
        names.removeAll(also);
        this.left = names.toArray(String[]::new);
        this.also = also.toArray(String[]::new);
        this.columnsLeft = columnsLeft.toArray(String[]::new);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Table> tables() {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(TABLES)) {
            sql.setArray(1, connection.createArrayOf("text", OWNERS));
            sql.setArray(2, connection.createArrayOf("text", left));
            sql.setArray(3, connection.createArrayOf("text", columnsLeft));
            sql.setArray(4, connection.createArrayOf("text", OWNERS));
            sql.setArray(5, connection.createArrayOf("text", also));
            var tables = new ArrayList<Table>();
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    tables.add(new Table(rows.getString(1), texts(rows.getArray(2)), texts(rows.getArray(3))));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Each row as a JSON object.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> json(Table table) {
        var columns = String.join(", ", table.columns());
        var sql = "select cast(row_to_json(one) as text) from (%s) as one".formatted(table.select(columns));
        return read(table, sql, 1).stream().map(List::getFirst).toList();
    }

    /// Each row as texts, in the order of the columns.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<List<String>> texts(Table table) {
        var columns =
                table.columns().stream().map("cast(%s as text)"::formatted).toList();
        return read(table, table.select(String.join(", ", columns)), columns.size());
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private List<List<String>> read(Table table, String sql, int columns) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var owner = 1; owner <= table.owners().size(); owner++) {
                statement.setObject(owner, acting.needed().value());
            }
            var found = new ArrayList<List<String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= columns; column++) {
                        row.add(rows.getString(column));
                    }
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
