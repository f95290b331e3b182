package org.trellis.referrals.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Self;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Who lost their code is sent a new one, where they said that they are reached; and nobody learns who that is.
@QuarkusTest
class LostCodeTest {

    @Inject
    Directory directory;

    @Test
    void whoAskedForThemselvesIsSentANewCodeAndTheOldOneIsDead() throws SQLException {
        var group = Party.group();
        directory.publishes(group);
        var pathway = group.keeps(Party.pathway(Areas.ward()));
        Awaitility.await()
                .untilAsserted(() ->
                        Party.nobodyAsks().get("/pathways/{id}", pathway).then().statusCode(200));
        var form = UUID.randomUUID();
        var number = Map.of("telephone", "07700 900471");
        var asked = Self.asks(pathway, form, number, false).statusCode(201).extract();
        String old = asked.path("code");

        var absent = Self.loses("07700 900479").statusCode(202).extract();
        var present = Self.loses("+44 7700 900 471").statusCode(202).extract();
        assertThat(present.asString()).isEqualTo(absent.asString()).isEmpty();
        assertThat(names(present.headers())).isEqualTo(names(absent.headers()));

        var sent = sent("+447700900471", 1).getFirst();
        assertThat(sent)
                .containsEntry("template", "resident-code")
                .containsEntry("language", "cy")
                .containsEntry("word", asked.path("codeWord"));
        Self.looks(old).statusCode(404);
        Self.looks(sent.get("code")).statusCode(200).body("stages[0].state", equalTo("sent"));
        Self.asks(pathway, form, number, false).statusCode(409).body("code", equalTo("asked-before"));

        var resident = UUID.fromString(Rows.text(
                group.id(), "select sender_id::text from referral where receiver_id = acting_organisation()"));
        isAskedForInVain("07700 900471");
        assertThat(Rows.visible(resident, "resident_reach where codes = 1")).isOne();
        Rows.change(resident, "update resident_reach set last_at = last_at - interval '61 minutes'");
        Self.loses("07700 900471").statusCode(202);
        // Letters of several partitions come in no order.
        var again = sent("+447700900471", 2).stream()
                .map(letter -> letter.get("code"))
                .filter(code -> !code.equals(sent.get("code")))
                .findFirst()
                .orElseThrow();
        Self.looks(sent.get("code")).statusCode(404);

        Rows.change(resident, "update resident_reach set codes = 5, last_at = last_at - interval '61 minutes'");
        isAskedForInVain("07700 900471");
        Self.stops(again).statusCode(204);
        assertThat(Rows.visible(resident, "resident_reach")).isZero();
    }

    @Test
    void aCodeThatASenderMadeIsMadeAnewAsTheSenderAndOnlyWhereItsThreadBegan() throws SQLException {
        var pair = Pair.agreed(directory);
        var third = Party.group();
        Pair.agreed(directory, pair.receiver(), third);
        String id = pair.sends(Map.of("resident", resident("07700 900472")))
                .statusCode(201)
                .extract()
                .path("id");
        isAskedForInVain("07700 900472");
        assertThat(Rows.visible(pair.sender().id(), "resident_code")).isZero();
        String old = pair.sender()
                .asks()
                .post("/referrals/{id}/code", id)
                .then()
                .statusCode(200)
                .extract()
                .path("code");

        Self.loses("07700 900472").statusCode(202);
        var sent = sent("+447700900472", 1).getFirst();
        assertThat(sent).containsEntry("template", "resident-code-again").doesNotContainKey("word");
        Self.looks(old).statusCode(404);
        Self.looks(sent.get("code")).statusCode(200);

        // Whoever had it passed on writes down another number, and gets nothing by it.
        steps(pair.receiver(), id, "accept").statusCode(200);
        var next = new HashMap<String, Object>(Map.of("receiverId", third.id()));
        next.put("resident", resident("07700 900473"));
        steps(pair.receiver(), id, "pass-on", next).statusCode(200);
        isAskedForInVain("07700 900473");
        Self.looks(sent.get("code")).statusCode(200);
    }

    @Test
    void aNewCodeOpensWhatMayStillBeKnownHoweverLongAgoItWasDone() throws SQLException {
        var pair = Pair.agreed(directory, Party.council(), Party.group(), Map.of("keepDays", 365));
        String id = pair.sends(Map.of("resident", resident("07700 900474")))
                .statusCode(201)
                .extract()
                .path("id");
        pair.sender().asks().post("/referrals/{id}/code", id).then().statusCode(200);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        Time.passes(id, "300 days");
        Time.isLookedAt(id);

        Self.loses("07700 900474").statusCode(202);

        var code = sent("+447700900474", 1).getFirst().get("code");
        Self.looks(code).statusCode(200).body("stages[0].knownNow", equalTo(true));
        Self.stops(code).statusCode(204);
        pair.receiver().asks().get("/referrals/{id}/resident", id).then().statusCode(404);
    }

    @Test
    void whatIsNoAddressIsSaidToBeNone() {
        Self.loses("x").statusCode(422).body("code", equalTo("no-address"));
        Self.loses(" ").statusCode(400);
        Self.loses("0".repeat(300)).statusCode(400);
    }

    @Test
    void whoReadsTheFormInWelshGetsAWelshWord() throws IOException {
        var words = new CodeWords();
        var welsh = list("/residents/code-words-cy.txt");
        var english = list("/residents/code-words.txt");

        assertThat(welsh)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(english.size())
                .allMatch(word -> word.matches("[a-z]{3,12}"));
        for (int i = 0; i < 50; i++) {
            assertThat(welsh).contains(words.any("cy"));
            assertThat(english).contains(words.any("pl"));
        }
    }

    private static List<String> list(String name) throws IOException {
        try (var file = CodeWords.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> names(io.restassured.http.Headers headers) {
        return headers.asList().stream().map(header -> header.getName()).toList();
    }

    /// What was noted is done, and nothing came of it.
    private static void isAskedForInVain(String number) {
        var before = Letters.in(Event.topic(NoticeEvent.AGGREGATE)).size();
        Self.loses(number).statusCode(202);
        Awaitility.await().until(() -> Rows.count("clock", "due where kind = 'code-lost'") == 0);
        Awaitility.await().until(() -> Rows.count("relay", "outbox") == 0);
        assertThat(Letters.in(Event.topic(NoticeEvent.AGGREGATE))).hasSize(before);
    }

    private static Map<String, Object> resident(String number) {
        var resident = new HashMap<>(Pair.resident("Bartholomew"));
        resident.put("details", Map.of("name", "Bartholomew", "telephone", number));
        return resident;
    }

    private static List<Map<String, String>> sent(String to, int count) {
        return Awaitility.await()
                .until(
                        () -> Letters.in(Event.topic(NoticeEvent.AGGREGATE)).stream()
                                .map(letter -> OpenedNotice.of(letter.value()))
                                .filter(notice -> to.equals(notice.get("address")))
                                .toList(),
                        found -> found.size() >= count);
    }
}
