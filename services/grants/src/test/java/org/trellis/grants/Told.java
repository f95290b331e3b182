package org.trellis.grants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.contracts.Event;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.testing.Database;
import org.trellis.testing.Letters;

/// What the people of an organisation are told, and what has been looked at for them.
public final class Told {

    private static final String TOPIC = Event.topic(TellingEvent.aggregate("grants"));
    private static final String MORNING = "promise-is-looked-at";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /// By one text, once nothing of what `by` did is on its way and there is so much of it.
    public static List<JsonNode> to(UUID whom, String text, Party by, int count) {
        Awaitility.await().until(() -> isSent(by) && of(whom, text).size() >= count);
        return of(whom, text);
    }

    /// The fund is looked at as on the morning of a working day.
    public static void aMorningComes(UUID fund) throws SQLException {
        Rows.fallsDue(fund, MORNING);
        Awaitility.await().until(() -> Rows.dueNow(fund, MORNING) == 0);
    }

    private static List<JsonNode> of(UUID whom, String text) {
        return Letters.in(TOPIC).stream()
                .filter(letter -> whom.toString().equals(letter.key()))
                .map(letter -> read(letter.value()))
                .filter(told -> text.equals(told.path("text").asText()))
                .toList();
    }

    private static boolean isSent(Party party) throws SQLException {
        try (var relay = Database.as("relay");
                var row = relay.createStatement()
                        .executeQuery("select count(*) from outbox where organisation_id = '" + party.id() + "'")) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
