package org.trellis.signposting.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.DigestEvent;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.signposting.Support;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// When somebody's week is over directory asks, and is told how much waits: numbers alone, and those of one
/// organisation alone.
@QuarkusTest
class DigestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant A_WEEK_AGO = Instant.now().minus(Duration.ofDays(7));

    @Inject
    Directory directory;

    private final Party group = Party.group();
    private final Party council = officer();

    @BeforeEach
    void bothTakeSignpostsFromEachOther() {
        link(directory, group, council);
        directory.settle();
    }

    @Test
    void whatWaitsIsCountedByKindAndWhatWasDealtWithIsNot() {
        council.sends(group.id()).statusCode(201);
        group.files(council.sent(group.id(), "Rings after six"), true);
        sent(council, notice(), group);
        sent(council, notice(), group).passedOnBy(group, 1).statusCode(200);
        sent(council, notice(), group).putAwayBy(group, true).statusCode(200);
        asked(council, ask(group));
        Support.files(group, "asks", asked(council, ask(group)), true).statusCode(200);
        offered(council, offer(group));
        Support.takes(group, offered(council, offer(group))).statusCode(200);
        directory.publishes(group);
        thanks();

        var told = told(due(group, List.of("steward")));

        assertThat(counts(told)).isEqualTo(Map.of("signposts", 1, "bulletins", 1, "asks", 1, "offers", 1, "thanks", 1));
        assertThat(told.fieldNames()).toIterable().containsExactlyInAnyOrder("organisationId", "digestId", "counts");
        assertThat(told.toString()).doesNotContain(council.id().toString(), "Rings", "Fuel", "Eastmere");
    }

    @Test
    void eachHearsOfWhatTheirRolesRead() {
        group.sends(council.id()).statusCode(201);
        var forCouncillors = ask(council);
        forCouncillors.put("councillors", true);
        asked(group, forCouncillors);
        asked(group, ask(council));
        offered(group, offer(council));

        assertThat(counts(told(due(council, List.of("liaison-officer")))))
                .isEqualTo(Map.of("signposts", 1, "asks", 2, "offers", 1));
        assertThat(counts(told(due(council, List.of("councillor"))))).isEqualTo(Map.of("asks", 1, "offers", 1));
        assertThat(counts(told(due(council, List.of("helpline"))))).isEqualTo(Map.of("signposts", 1));
        assertThat(counts(told(due(council, List.of("safeguarding-lead"))))).isEqualTo(Map.of("asks", 2, "offers", 1));
        assertThat(counts(told(due(council, List.of("councillor", "helpline")))))
                .isEqualTo(Map.of("signposts", 1, "asks", 1, "offers", 1));
    }

    @Test
    void whereNothingWaitsNothingIsSaid() {
        // It is the council's own doing, and nothing that came to it.
        council.sends(group.id()).statusCode(201);
        sent(council, notice(), group);

        var nothing = due(council, List.of("liaison-officer"));
        var nobody = due(group, List.of());
        var late =
                due(group, UUID.randomUUID(), List.of("steward"), Instant.now().minusSeconds(1));

        handled(council, 1);
        told(due(group, List.of("steward")));
        handled(group, 3);
        for (var digest : List.of(nothing, nobody, late)) {
            assertThat(all(digest)).isEmpty();
        }
    }

    @Test
    void whatCameBeforeIsNoNews() throws SQLException {
        council.sends(group.id()).statusCode(201);
        sent(council, notice(), group);
        Rows.change(
                "signpost",
                "update signpost set sent_at = sent_at - interval '8 days' where receiver_id = '%s'"
                        .formatted(group.id()));

        assertThat(counts(told(due(group, List.of("helper"))))).isEqualTo(Map.of("bulletins", 1));
    }

    @Test
    void whatIsAskedTwiceIsSaidOnce() {
        council.sends(group.id()).statusCode(201);
        var digest = UUID.randomUUID();
        var message = UUID.randomUUID();
        var event = new DigestEvent.Due(group.id(), digest, List.of("steward"), A_WEEK_AGO, in(60));

        directory.publish(message, event, group.id());
        directory.publish(message, event, group.id());
        told(due(group, List.of("steward")));

        assertThat(all(digest)).hasSize(1);
    }

    @Test
    void whatIsNotWholeIsKeptAmongTheDeadLetters() {
        var message = UUID.randomUUID();

        directory.publish(message, new DigestEvent.Due(group.id(), null, List.of(), A_WEEK_AGO, in(60)), group.id());

        Awaitility.await()
                .until(() -> Letters.in("trellis.directory.digest.v1.dead.signposting").stream()
                        .anyMatch(letter -> message.toString().equals(Letters.header(letter, "ce_id"))));
    }

    private UUID due(Party whose, List<String> roles) {
        return due(whose, UUID.randomUUID(), roles, in(60));
    }

    private UUID due(Party whose, UUID digest, List<String> roles, Instant notAfter) {
        directory.publish(
                UUID.randomUUID(), new DigestEvent.Due(whose.id(), digest, roles, A_WEEK_AGO, notAfter), whose.id());
        return digest;
    }

    private void thanks() {
        directory.registers(council);
        Awaitility.await()
                .untilAsserted(() -> council.asks()
                        .body(Map.of("groupId", group.id(), "words", "The soup was just right."))
                        .post("/thanks/to-groups")
                        .then()
                        .statusCode(204));
    }

    private static void handled(Party party, int many) {
        Awaitility.await().until(() -> Rows.visible(party.id(), "inbox where consumer = 'digests'") >= many);
    }

    private static JsonNode told(UUID digest) {
        return Awaitility.await()
                .until(() -> all(digest), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<JsonNode> all(UUID digest) {
        return Letters.in("trellis.signposting.telling.v1").stream()
                .filter(letter -> "trellis.telling.counted".equals(Letters.header(letter, "ce_type")))
                .map(letter -> read(letter.value()))
                .filter(told -> digest.toString().equals(told.path("digestId").asText()))
                .toList();
    }

    private static Map<String, Object> counts(JsonNode told) {
        return JsonPath.from(told.path("counts").toString()).getMap("");
    }

    private static Instant in(int seconds) {
        return Instant.now().plusSeconds(seconds);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
