package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.testing.Database;
import org.trellis.testing.Letters;

/// A pathway that ages reminds its holder, once; and once more before it is withdrawn.
@QuarkusTest
class AgeingTest {

    private static final String TOPIC = Event.topic(TellingEvent.aggregate("referrals"));

    @Inject
    ObjectMapper json;

    private final Party council = Party.council();

    @Test
    void aWeekBeforeItAgesItsHolderIsAskedOnce() throws SQLException {
        var id = keeps();
        daysGoBy(id, 84);
        isLookedAt(id);
        isLookedAt(id);

        var told = told(1).getFirst();
        assertThat(told.path("text").asText()).isEqualTo("pathway-ageing");
        assertThat(told.path("organisationId").asText()).isEqualTo(council.id().toString());
        assertThat(told.path("subjectId").asText()).isEqualTo(id);
        assertThat(told.path("urgent").asBoolean()).isFalse();
        assertThat(told.path("days")).isEmpty();
        assertThat(told.path("roles")).extracting(JsonNode::asText).contains("steward", "liaison-officer");
        assertThat(Instant.parse(told.path("notAfter").asText())).isAfter(Instant.now());
        assertThat(Letters.words(told.toString())).doesNotContain("parcels", "food", "01632");

        daysGoBy(id, 100);
        isLookedAt(id);
        assertThat(told(1)).hasSize(1);
    }

    @Test
    void whoSaysThatItIsRightIsAskedAgainWhenItAgesAgain() throws SQLException {
        var id = keeps();
        daysGoBy(id, 84);
        isLookedAt(id);
        told(1);

        council.confirms(id, true).statusCode(200);
        isLookedAt(id);
        assertThat(nextLook(id)).isBetween(inDays(82), inDays(84));
        assertThat(told(1)).hasSize(1);

        daysGoBy(id, 84);
        isLookedAt(id);
        assertThat(told(2)).hasSize(2);
    }

    @Test
    void itIsLookedAtSoonEnoughWheneverSomebodySaysThatItIsRight() throws SQLException {
        var id = keeps();
        assertThat(nextLook(id)).isBetween(inDays(82), inDays(84));
        daysGoBy(id, 200);
        isLookedAt(id);

        // Later, and what is said tomorrow would be asked about too late.
        assertThat(nextLook(id)).isBefore(inDays(84));
        daysGoBy(id, 100);
        isLookedAt(id);
        assertThat(nextLook(id)).isBetween(inDays(57), inDays(59));
    }

    @Test
    void whatWasNotRightIsNotAskedAbout() throws SQLException {
        var id = keeps();
        council.confirms(id, false).statusCode(200);
        daysGoBy(id, 84);
        isLookedAt(id);

        assertThat(told(0)).isEmpty();
    }

    @Test
    void aWeekBeforeItIsWithdrawnItsHolderHearsTheLastDay() throws SQLException {
        var first = dayBefore(inDays(6));
        var id = keeps();
        daysGoBy(id, 84);
        isLookedAt(id);
        daysGoBy(id, 275);
        isLookedAt(id);
        isLookedAt(id);

        var told = told(2).getLast();
        assertThat(told.path("text").asText()).isEqualTo("pathway-lapses");
        assertThat(told.path("subjectId").asText()).isEqualTo(id);
        var last = LocalDate.parse(told.path("days").path("until").asText());
        assertThat(last).isBetween(first, dayBefore(inDays(6)));
        assertThat(told(2)).hasSize(2);

        daysGoBy(id, 7);
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await().untilAsserted(() -> council.reads(id).body("published", equalTo(false)));
        assertThat(told(2)).hasSize(2);
    }

    @Test
    void severalThatAgeTogetherAreOneMessage() throws SQLException {
        var first = keeps();
        var second = keeps();
        var young = keeps();
        daysGoBy(first, 84);
        daysGoBy(second, 78);
        daysGoBy(young, 20);
        isLookedAt(first);

        var told = told(1).getFirst();
        assertThat(told.path("text").asText()).isEqualTo("pathway-ageing");
        assertThat(told.path("subjectId").isNull()).isTrue();

        daysGoBy(second, 6);
        isLookedAt(second);
        assertThat(told(1)).hasSize(1);

        daysGoBy(young, 64);
        isLookedAt(young);
        assertThat(told(2).getLast().path("subjectId").asText()).isEqualTo(young);
    }

    @Test
    void nobodyIsAskedAboutADraft() throws SQLException {
        var id = keeps();
        council.publishes(id, false).statusCode(200);
        daysGoBy(id, 84);
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Rows.count("clock", "due where subject_id = '" + id + "'"))
                        .isZero());

        assertThat(told(0)).isEmpty();
    }

    private String keeps() {
        return council.keeps(Party.pathway(Areas.ward()));
    }

    private void daysGoBy(String id, int days) throws SQLException {
        Rows.change(council.id(), """
                update pathway set changed_at = changed_at - interval '%1$d days',
                    confirmed_at = confirmed_at - interval '%1$d days', doubted_at = doubted_at - interval '%1$d days',
                    reminded_at = reminded_at - interval '%1$d days'
                where id = '%2$s'""".formatted(days, id));
    }

    /// It falls due, and has been looked at: it is due again, later.
    private static void isLookedAt(String id) throws SQLException {
        Rows.fallsDue(UUID.fromString(id));
        // Not while it is claimed: that postpones it by minutes, and a look by days.
        Awaitility.await().until(() -> nextLook(id).isAfter(Instant.now().plusSeconds(3_600)));
    }

    private static Instant nextLook(String id) throws SQLException {
        try (var clock = Database.as("clock");
                var rows = clock.createStatement().executeQuery("select at from due where subject_id = '" + id + "'")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    private static LocalDate dayBefore(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/London")).minusDays(1);
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    /// What the council was told, once there is so much of it and nothing is on its way.
    private List<JsonNode> told(int count) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Rows.count("relay", "outbox where organisation_id = '" + council.id() + "'"))
                                .isZero());
        return Awaitility.await()
                .until(
                        () -> Letters.in(TOPIC).stream()
                                .filter(letter -> council.id().toString().equals(letter.key()))
                                .map(letter -> read(letter.value()))
                                .toList(),
                        found -> found.size() >= count);
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
