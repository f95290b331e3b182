package org.trellis.directory.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.Tells;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Letters;

/// Referrals asks for a connector to be told: only a group's own one who said yes is, with words that nobody here
/// reads.
@QuarkusTest
class ReachingTest {

    private static final String TYPE = "trellis.telling.to-connector";
    private static final String LINK = "https://trellis.example/street/Q7x2mB9kTz4vW1sN8pLrYA";

    private final String address = Crowd.address();
    private final String stewards = Crowd.address();
    private Party group;
    private String street;
    private String token;
    private String connector;

    @BeforeEach
    void somebodySaidYesForAStreet() {
        group = Crowd.group("Hollin Street Neighbours");
        Crowd.isReached(Crowd.personOf(group), stewards);
        writes(group);
        street = group.asks()
                .body(Map.of("name", "The Steps"))
                .post("/groups/{id}/sub-areas", group.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        connector = group.asks()
                .body(Map.of("called", "Bilal", "address", address, "language", "cy"))
                .post("/groups/{id}/sub-areas/{s}/connectors", group.id(), street)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        token = Mailbox.notices("connector-asked", address, 1).getLast().token();
    }

    @Test
    void whoSaidYesIsToldAndWhoIsAwayOrGoneIsNot() {
        var early = asks(group, group, "hand-on");
        nobodyWasAskedAbout(group, stewards, early, 1);
        answers(Map.of("answer", "yes"));

        asks(group, group, "hand-on");
        var notice = Mailbox.notices("hand-on", address, 1).getFirst();
        assertThat(notice.words())
                .containsOnly(
                        Map.entry("organisation", "Hollin Street Neighbours"),
                        Map.entry("area", "The Steps"),
                        Map.entry("link", LINK));
        assertThat(notice.language()).isEqualTo("cy");
        assertThat(notice.urgent()).isFalse();
        assertThat(notice.inClear()).doesNotContain("Hollin", "Steps", "Q7x2mB9kTz4vW1sN8pLrYA");

        answers(Map.of("answer", "away", "until", LocalDate.now(ZoneId.of("Europe/London"))));
        var away = asks(group, group, "hand-on");
        nobodyWasAskedAbout(group, stewards, away, 2);
        // Who has one already and is away from tomorrow on still gets in.
        asks(group, group, "hand-on-code");
        assertThat(Mailbox.notices("hand-on-code", address, 1)).singleElement().satisfies(code -> {
            assertThat(code.urgent()).isTrue();
            assertThat(code.words()).containsOnlyKeys("organisation", "code");
        });

        answers(Map.of("answer", "no"));
        asks(group, group, "hand-on-code");
        var gone = asks(group, group, "hand-on");
        nobodyWasAskedAbout(group, stewards, gone, 3);
        assertThat(Mailbox.notices("hand-on", address, 1)).hasSize(1);
        assertThat(Mailbox.notices("hand-on-code", address, 1)).hasSize(1);
    }

    @Test
    void nobodyHasTheConnectorOfAnotherGroupTold() {
        answers(Map.of("answer", "yes"));
        var other = Crowd.group("Somebody Else");
        var theirs = Crowd.address();
        Crowd.isReached(Crowd.personOf(other), theirs);

        // In its own name it finds nobody, as if there were none.
        var subject = asks(other, other, "hand-on");
        nobodyWasAskedAbout(other, theirs, subject, 1);
        // In the name of the other one it is not heard.
        asks(other, group, "hand-on");
        var unknown = told("hand-on");
        unknown.put("text", "dance");
        var dance = says(group, unknown);
        Awaitility.await().untilAsserted(() -> assertThat(deadLetter(dance)).contains("type not known"));
        asks(group, group, "hand-on-code");
        Mailbox.notices("hand-on-code", address, 1);
        var again = asks(other, other, "hand-on");
        nobodyWasAskedAbout(other, theirs, again, 2);

        assertThat(Mailbox.notices("hand-on", address, 0)).isEmpty();
        assertThat(Mailbox.notices("hand-on-unasked", stewards, 0)).isEmpty();
    }

    /// Returns the id of what it is about.
    private String asks(Party by, Party whose, String text) {
        var told = told(text);
        told.put("organisationId", whose.id().toString());
        says(by, told);
        return told.get("subjectId").toString();
    }

    private static UUID says(Party by, Map<String, Object> told) {
        var id = UUID.randomUUID();
        Tells.says(id, TYPE, by.id(), told);
        return id;
    }

    private Map<String, Object> told(String text) {
        var notice = UUID.randomUUID();
        var words = text.equals("hand-on") ? Map.of("link", LINK) : Map.of("code", "314159");
        var told = new HashMap<String, Object>();
        told.put("organisationId", group.id().toString());
        told.put("connectorId", connector);
        told.put("noticeId", notice.toString());
        told.put("text", text);
        told.put("words", AddressKeys.seal().words(notice, words));
        told.put("subjectId", UUID.randomUUID().toString());
        told.put("urgent", text.equals("hand-on-code"));
        told.put("notAfter", Instant.now().plusSeconds(3_600).toString());
        return told;
    }

    private static void nobodyWasAskedAbout(Party group, String stewards, String subject, int times) {
        assertThat(Mailbox.notices("hand-on-unasked", stewards, times))
                .hasSize(times)
                .anySatisfy(notice -> assertThat(notice.words().get("link")).endsWith("/referrals/" + subject))
                .allSatisfy(notice -> assertThat(notice.words()).containsEntry("organisation", group.name()));
    }

    private void answers(Map<String, Object> answer) {
        anonymous().body(answer).post("/connector/{token}", token).then().statusCode(204);
    }

    private static String deadLetter(UUID id) {
        return Letters.in(Tells.TOPIC + ".dead.directory").stream()
                .filter(letter -> id.toString().equals(Letters.header(letter, "ce_id")))
                .map(letter -> Letters.header(letter, "dead-letter-reason"))
                .findFirst()
                .orElse("");
    }
}
