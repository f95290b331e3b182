package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.contracts.Event;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.testing.Database;
import org.trellis.testing.Letters;

/// What the people of an organisation are told.
public final class Told {

    private static final String TOPIC = Event.topic(TellingEvent.aggregate("referrals"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /// Of one text, once there is so much of it and nothing is on its way.
    public static List<JsonNode> to(Party party, String text, int count) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Rows.count("relay", "outbox where organisation_id = '" + party.id() + "'"))
                                .isZero());
        return Awaitility.await()
                .until(
                        () -> Letters.in(TOPIC).stream()
                                .filter(letter -> party.id().toString().equals(letter.key()))
                                .map(letter -> read(letter.value()))
                                .filter(told -> text.equals(told.path("text").asText()))
                                .toList(),
                        found -> found.size() >= count);
    }

    /// What is due for an organisation as a whole is done now, and put off.
    public static void isLookedAt(Party party, String kind) throws SQLException {
        Rows.fallsDue(party.id());
        Awaitility.await()
                .until(() -> nextLook(party.id(), kind).isAfter(Instant.now().plusSeconds(1_800)));
    }

    private static Instant nextLook(UUID organisation, String kind) throws SQLException {
        try (var clock = Database.as("clock");
                var rows = clock.createStatement()
                        .executeQuery("select at from due where subject_id = '%s' and kind = '%s'"
                                .formatted(organisation, kind))) {
            // Nothing is due any more: that is as far off as can be.
            return rows.next() ? rows.getTimestamp(1).toInstant() : Instant.MAX;
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
