package org.trellis.directory.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// A door held open for one person.
@QuarkusTest
class InvitationResourceTest {

    private record Link(String id, String token, String word) {}

    private Party group;
    private final String newcomer = Crowd.fresh("newcomer");

    private static Map<String, Object> wanted(String by) {
        return new HashMap<>(Map.of("role", "helper", "called", "Amina's sister", "by", by));
    }

    private Link link(Map<String, Object> wanted) {
        var made = group.asks()
                .body(wanted)
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract();
        assertThat(made.<String>path("link")).matches(".*/invitation/[A-Za-z0-9_-]{22}");
        assertThat(made.<String>path("word")).matches("\\d{4}");
        return new Link(made.path("id"), made.<String>path("link").replaceFirst(".*/", ""), made.path("word"));
    }

    private static ValidatableResponse accepts(String person, String token, String word) {
        return Crowd.nobody(person)
                .asks()
                .body(Map.of("called", "Sara", "word", word))
                .post("/invitations/held/{token}/acceptance", token)
                .then();
    }

    private static String wrong(String word) {
        return word.equals("0000") ? "1111" : "0000";
    }

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Al-Noor Kitchen");
    }

    @Test
    void whoHoldsTheLinkAndKnowsTheWordComesIn() {
        var link = link(wanted("link"));
        for (var again = 0; again < 2; again++) {
            anonymous().head("/invitations/held/{token}", link.token()).then().statusCode(200);
            anonymous()
                    .get("/invitations/held/{token}", link.token())
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Al-Noor Kitchen"))
                    .body("role", equalTo("helper"))
                    .body("wordNeeded", equalTo(true));
        }

        accepts(
                        newcomer,
                        link.token(),
                        link.word().substring(0, 2) + " " + link.word().substring(2))
                .statusCode(200)
                .body("organisation", equalTo(group.id().toString()));

        assertThat(KeycloakDouble.members(group.id()).get(newcomer)).isEqualTo(Set.of("helpers"));
        group.asks().get("/members").then().body("items.find { it.called == 'Sara' }.roles[0]", equalTo("helper"));
        group.asks().get("/invitations").then().body("items", hasSize(0));
        assertThat(Mailbox.facts(group.id(), newcomer, 1)).containsExactly("trellis.member.joined");
        assertThat(Crowd.acts(group.id())).endsWith("member-invited", "member-joined");
        // Whose answer was lost sends it again.
        accepts(newcomer, link.token(), link.word()).statusCode(200);
    }

    @Test
    void noSessionOfBeforeComesAlongIntoAnInstitution() {
        var ours = link(wanted("link"));
        accepts(newcomer, ours.token(), ours.word()).statusCode(200);
        assertThat(KeycloakDouble.signOuts(newcomer)).isZero();

        group = Crowd.council("Eastmere Council");
        var wanted = wanted("link");
        wanted.put("role", "helpline");
        var theirs = link(wanted);
        KeycloakDouble.isDeafTo("PUT");
        try {
            accepts(newcomer, theirs.token(), theirs.word()).statusCode(503);
        } finally {
            KeycloakDouble.isDeafTo("");
        }
        // Ended before the role is given, and again afterwards.
        assertThat(KeycloakDouble.members(group.id()).get(newcomer)).isEmpty();
        assertThat(KeycloakDouble.signOuts(newcomer)).isEqualTo(1);
        accepts(newcomer, theirs.token(), theirs.word()).statusCode(200);
        assertThat(KeycloakDouble.members(group.id()).get(newcomer)).containsExactly("helpline");
        assertThat(KeycloakDouble.signOuts(newcomer)).isEqualTo(3);
    }

    @Test
    void nobodyIsSignedInByALinkAlone() {
        var link = link(wanted("link"));

        anonymous()
                .body(Map.of("called", "Sara", "word", link.word()))
                .post("/invitations/held/{token}/acceptance", link.token())
                .then()
                .statusCode(401);
    }

    @Test
    void unknownUsedWithdrawnAndExpiredLookTheSame() {
        var used = link(wanted("link"));
        accepts(newcomer, used.token(), used.word()).statusCode(200);
        var withdrawn = link(wanted("link"));
        group.asks().delete("/invitations/{id}", withdrawn.id()).then().statusCode(204);
        var expired = link(wanted("link"));
        Crowd.sql(group.id(), "update invitation set expires_at = now() where id = '%s'".formatted(expired.id()));

        var unknown = anonymous().get("/invitations/held/{token}", "AAAAAAAAAAAAAAAAAAAAAA");
        for (var link : List.of(used, withdrawn, expired)) {
            var answer = anonymous().get("/invitations/held/{token}", link.token());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asString()).isEqualTo(unknown.asString());
            assertThat(accepts(Crowd.fresh("late"), link.token(), link.word())
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(unknown.asString());
        }
    }

    @Test
    void fiveWrongWordsEndIt() {
        var link = link(wanted("link"));
        for (var left = 4; left >= 0; left--) {
            accepts(Crowd.fresh("guesser"), link.token(), wrong(link.word()))
                    .statusCode(422)
                    .body("code", equalTo("word-wrong"))
                    .body("triesLeft", equalTo(left));
        }

        accepts(newcomer, link.token(), link.word()).statusCode(404);
        assertThat(KeycloakDouble.members(group.id())).doesNotContainKey(newcomer);
    }

    @Test
    void manyWhoGuessAtTheSameMomentHaveFiveTriesTogether() {
        var link = link(wanted("link"));

        var answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> accepts(Crowd.fresh("guesser"), link.token(), wrong(link.word()))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers.stream().filter(status -> status == 422)).hasSize(5);
        assertThat(answers.stream().filter(status -> status == 404)).hasSize(7);
    }

    @Test
    void ofTwoWhoComeAtTheSameMomentOneComesIn() {
        var link = link(wanted("link"));
        var people = List.of(Crowd.fresh("one"), Crowd.fresh("two"), Crowd.fresh("three"));

        var answers = people.parallelStream()
                .map(person ->
                        accepts(person, link.token(), link.word()).extract().statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 404, 404);
        assertThat(KeycloakDouble.members(group.id())).hasSize(2);
    }

    @Test
    void anInvitationToAnAddressIsSealedAndWorthlessToAnybodyElse() {
        var wanted = wanted("phone");
        wanted.put("address", "07700 900321");
        wanted.put("language", "cy");
        group.asks()
                .body(wanted)
                .post("/invitations")
                .then()
                .statusCode(201)
                .body("hint", equalTo("•••• 321"))
                .body("link", nullValue())
                .body("word", nullValue());
        var notice = Mailbox.notices("helper-invitation", "+447700900321", 1).getLast();
        assertThat(notice.language()).isEqualTo("cy");
        assertThat(notice.words())
                .containsEntry("organisation", "Al-Noor Kitchen")
                .containsOnlyKeys("organisation", "link");
        assertThat(notice.inClear()).doesNotContain("Al-Noor", "900321", "/invitation/", "Amina");

        var forwarded = Crowd.fresh("forwarded");
        Crowd.isReached(forwarded, "07700 900322");
        for (var person : List.of(forwarded, Crowd.fresh("without"))) {
            accepts(person, notice.token(), "")
                    .statusCode(422)
                    .body("code", equalTo("invitation-for-another"))
                    .body("detail", containsString("Sign in"));
        }
        Crowd.isReached(newcomer, "07700 900321", "sara@example.org");
        accepts(newcomer, notice.token(), "").statusCode(200);
        assertThat(KeycloakDouble.members(group.id())).containsKey(newcomer).doesNotContainKey(forwarded);
    }

    @Test
    void anAddressThatReachesNobodyIsRefused() {
        for (var address : List.of("hello", "a@b", "amina@example.org")) {
            var wanted = wanted("phone");
            wanted.put("address", address);
            group.asks()
                    .body(wanted)
                    .post("/invitations")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("address-not-read"));
        }
    }

    @Test
    void theSameKeyIsTheSameInvitationWithANewLink() {
        var key = UUID.randomUUID().toString();
        var first =
                group.asks().header("Idempotency-Key", key).body(wanted("link")).post("/invitations");
        var second =
                group.asks().header("Idempotency-Key", key).body(wanted("link")).post("/invitations");

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        group.asks().get("/invitations").then().body("items", hasSize(1));
        anonymous()
                .get("/invitations/held/{token}", first.<String>path("link").replaceFirst(".*/", ""))
                .then()
                .statusCode(404);
        anonymous()
                .get("/invitations/held/{token}", second.<String>path("link").replaceFirst(".*/", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void beingHereAlreadyIsNoErrorAndUsesNothingUp() {
        var link = link(wanted("link"));
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);

        helper.asks()
                .body(Map.of("called", "Sara"))
                .post("/invitations/held/{token}/acceptance", link.token())
                .then()
                .statusCode(200);

        accepts(newcomer, link.token(), link.word()).statusCode(200);
    }

    @Test
    void onlyKeepersInviteAndOnlyForTheirOwn() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        var other = Crowd.council("Northmere Council");
        var link = link(wanted("link"));

        helper.asks().body(wanted("link")).post("/invitations").then().statusCode(403);
        helper.asks().get("/invitations").then().statusCode(403);
        anonymous().body(wanted("link")).post("/invitations").then().statusCode(401);
        other.asks()
                .body(wanted("link"))
                .post("/invitations")
                .then()
                .statusCode(422)
                .body("code", equalTo("roles-unknown"));
        other.asks().get("/invitations").then().body("items", hasSize(0));
        var hidden = other.asks().delete("/invitations/{id}", link.id()).then().statusCode(404);
        var absent = other.asks()
                .delete("/invitations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(hidden.extract().asString()).isEqualTo(absent.extract().asString());
        anonymous().get("/invitations/held/{token}", link.token()).then().statusCode(200);
    }

    @Test
    void aScriptThatInvitesIsStopped() {
        for (var n = 0; n < 20; n++) {
            link(wanted("link"));
        }
        group.asks()
                .body(wanted("link"))
                .post("/invitations")
                .then()
                .statusCode(422)
                .body("code", equalTo("too-many-invitations"));
        // Withdrawn ones make room, and count for the day.
        Crowd.sql(group.id(), "update invitation set withdrawn_at = now()");
        for (var n = 0; n < 10; n++) {
            link(wanted("link"));
        }
        group.asks().body(wanted("link")).post("/invitations").then().statusCode(422);
    }

    @Test
    void whenSignInGoesAwayHalfWayTheWayInIsFinishedLater() {
        var link = link(wanted("link"));
        KeycloakDouble.isDeafTo("PUT");
        try {
            accepts(newcomer, link.token(), link.word()).statusCode(503).body("code", equalTo("acceptance-noted"));
        } finally {
            KeycloakDouble.isDeafTo("");
        }
        accepts(Crowd.fresh("other"), link.token(), link.word()).statusCode(404);

        Crowd.isDue(group.id(), "invitation-acceptance");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> Set.of("helpers")
                        .equals(KeycloakDouble.members(group.id()).get(newcomer)));
        assertThat(Mailbox.facts(group.id(), newcomer, 1)).containsExactly("trellis.member.joined");
    }

    @Test
    void whoWasRemovedAndIsInvitedAgainIsIn() {
        var link = link(wanted("link"));
        accepts(newcomer, link.token(), link.word()).statusCode(200);
        group.asks().delete("/members/{person}", newcomer).then().statusCode(200);
        Crowd.sql(group.id(), "update removed_member set removed_at = now() - interval '1 minute'");
        var again = link(wanted("link"));
        // In the tab that is still open, with a token that names the group.
        Crowd.token(group, newcomer, Role.HELPER)
                .asks()
                .body(Map.of("called", "Sara", "word", again.word()))
                .post("/invitations/held/{token}/acceptance", again.token())
                .then()
                .statusCode(200);

        Crowd.token(group, newcomer, Role.HELPER).asks().get("/members").then().statusCode(200);
        assertThat(KeycloakDouble.members(group.id())).containsKey(newcomer);
    }
}
