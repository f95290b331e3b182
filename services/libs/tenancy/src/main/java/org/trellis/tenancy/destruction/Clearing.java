package org.trellis.tenancy.destruction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deletes every row that the organisation acted for may delete, in whatever tables there are.
///
/// Which rows those are is not for this code to say: no statement has a condition, and row-level security
/// alone decides. Most tables let their rows go only once the organisation stands among the `destroyed`. A
/// table that comes later is cleared without anybody thinking of it, if its policies let it be.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Clearing {

    // Each table with those whose foreign keys point at it, which must be cleared first.
    private static final String TABLES = """
            select c.relname, array(
                select f.conrelid::regclass::text from pg_constraint f
                where f.contype = 'f' and f.confrelid = c.oid and f.conrelid <> c.oid)
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and has_table_privilege(c.oid, 'delete') and not (c.relname = any (?))
            """;

    private static final String NOTE = """
            insert into destroyed (organisation_id, at) values (acting_organisation(), ?) on conflict do nothing
            """;

    private final AgroalDataSource database;
    private final Event<AboutToGo> aboutToGo;
    private final Set<String> kept;

    Clearing(
            AgroalDataSource database,
            Event<AboutToGo> aboutToGo,
            @ConfigProperty(name = "trellis.destruction.kept", defaultValue = "none") Set<String> kept) {
        this.database = database;
        this.aboutToGo = aboutToGo;
        this.kept = kept;
    }

    /// How many rows went, by table; tables without any are there too.
    public Map<String, Long> everything() {
        try (var connection = database.getConnection()) {
            var cleared = new TreeMap<String, Long>();
            for (var table : inOrder(connection)) {
                try (var statement = connection.createStatement()) {
                    cleared.put(table, statement.executeLargeUpdate("delete from " + table));
                }
            }
            return cleared;
        } catch (SQLException e) {
            throw new IllegalStateException("What an organisation leaves could not be cleared", e);
        }
    }

    /// For a service that hears from another one that the organisation acted for is no more: nothing that
    /// names it is taken in from now on, whoever observes [AboutToGo] has a last word, and everything goes.
    public void forGood(Instant at) {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(NOTE)) {
            sql.setObject(1, at.atOffset(ZoneOffset.UTC));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An organisation could not be noted as destroyed", e);
        }
        aboutToGo.fire(new AboutToGo());
        everything();
    }

    private List<String> inOrder(Connection connection) throws SQLException {
        var waiting = tables(connection);
        var order = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var free = new TreeSet<String>();
            waiting.forEach((table, pointing) -> {
                if (pointing.stream().noneMatch(waiting::containsKey)) {
                    free.add(table);
                }
            });
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables point at each other in a circle: " + waiting.keySet());
            }
            order.addAll(free);
            waiting.keySet().removeAll(free);
        }
        return order;
    }

    private Map<String, List<String>> tables(Connection connection) throws SQLException {
        try (var sql = connection.prepareStatement(TABLES)) {
            sql.setArray(1, connection.createArrayOf("text", kept.toArray()));
            var tables = new TreeMap<String, List<String>>();
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    tables.put(rows.getString(1), List.of((String[])
                            rows.getArray(2).getArray()));
                }
            }
            return tables;
        }
    }
}
