package org.trellis.messaging;

import io.agroal.api.AgroalDataSource;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;

/// One pass over the outbox: send the oldest events, wait until the broker has them, then remove them.
@ApplicationScoped
class OutboxDrain {

    // One pass at a time over all replicas: two could send the events of one key out of order. It waits its turn
    // instead of giving up, so that a replica's own events are never left to another one's poll.
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtext('outbox')), clock_timestamp()";

    private static final String OLDEST = """
            select id, aggregatetype, aggregateid, type, payload::text, organisation_id, last, at
            from outbox order by position limit ?
            """;

    private static final String REMOVE = "delete from outbox where id = any (?)";

    private record Row(
            UUID id,
            String aggregate,
            String key,
            String type,
            String payload,
            UUID organisation,
            boolean last,
            OffsetDateTime at) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, UUID.class),
                    row.getBoolean(7),
                    row.getObject(8, OffsetDateTime.class));
        }
    }

    private final AgroalDataSource database;
    private final Broker broker;
    private final Beats beats;
    private final URI source;
    private final int batch;

    OutboxDrain(
            @DataSource("relay") AgroalDataSource database,
            Broker broker,
            Beats beats,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "trellis.outbox.batch") int batch) {
        this.database = database;
        this.broker = broker;
        this.beats = beats;
        this.source = URI.create("/trellis/" + service);
        this.batch = batch;
    }

    /// Empties the outbox.
    void drain() throws SQLException {
        int moved;
        do {
            moved = pass();
        } while (moved == batch);
    }

    private int pass() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var now = takeTurn(connection);
                var rows = oldest(connection);
                broker.send(rows.stream().flatMap(r -> records(r).stream()).toList());
                remove(connection, rows);
                if (rows.size() < batch) {
                    beats.send(now);
                }
                connection.commit();
                return rows.size();
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static OffsetDateTime takeTurn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TAKE_TURN)) {
            row.next();
            return row.getObject(2, OffsetDateTime.class);
        }
    }

    private List<Row> oldest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setInt(1, batch);
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(Row.of(found));
                }
                return rows;
            }
        }
    }

    private static void remove(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(REMOVE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
            statement.executeUpdate();
        }
    }

    private List<ProducerRecord<String, byte[]>> records(Row row) {
        var topic = Event.topic(row.aggregate());
        var event = CloudEventBuilder.v1()
                .withId(row.id().toString())
                .withSource(source)
                .withType(row.type())
                .withTime(row.at())
                .withDataContentType("application/json")
                .withData(row.payload().getBytes(StandardCharsets.UTF_8));
        if (row.organisation() != null) {
            event.withExtension("organisation", row.organisation().toString());
        }
        var record = KafkaMessageFactory.<String>createWriter(topic, row.key()).writeBinary(event.build());
        return row.last() ? List.of(record, new ProducerRecord<>(topic, row.key(), null)) : List.of(record);
    }
}
