package org.trellis.signposting;

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

/// What the people of an organisation are told.
public final class Told {

    private static final String TOPIC = Event.topic(TellingEvent.aggregate("signposting"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /// About this subject, by one text, once there is so much of it and nothing of it is on its way.
    public static List<JsonNode> to(Party party, String text, UUID subject, int count) {
        Awaitility.await().until(() -> of(party, text, subject).size() >= count && isSent(party));
        return of(party, text, subject);
    }

    private static List<JsonNode> of(Party party, String text, UUID subject) {
        return Letters.in(TOPIC).stream()
                .filter(letter -> party.id().toString().equals(letter.key()))
                .map(letter -> read(letter.value()))
                .filter(told -> text.equals(told.path("text").asText())
                        && subject.toString().equals(told.path("subjectId").asText()))
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
