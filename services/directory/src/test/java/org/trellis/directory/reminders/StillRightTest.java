package org.trellis.directory.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.Answers;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// A page ages in public, its stewards are asked, and one tap makes it fresh.
@QuarkusTest
class StillRightTest {

    private Party group;
    // A word of its own: other tests' groups would push a stale one off a page of results.
    private final String name = "Lamplight k" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = Crowd.address();

    @BeforeEach
    void aPublicPage() {
        group = Crowd.group(name);
        Crowd.isReached(Crowd.personOf(group), address);
        writes(group);
        shows(group, "public");
    }

    @ParameterizedTest
    @CsvSource({"1, fresh", "89, fresh", "91, ageing", "179, ageing", "181, stale", "364, stale"})
    void aPageAgesByTheRuleThatEverybodyCanRead(int days, String state) {
        isConfirmed();
        daysGoBy(days);

        page().body("freshness", equalTo(state));
        anonymous().get("/freshness").then().body("freshDays", equalTo(90), "ageingDays", equalTo(180));
    }

    @Test
    void editingIsNotConfirming() {
        page().body("freshness", equalTo("unconfirmed"), "confirmed", nullValue());
        isConfirmed();
        daysGoBy(200);
        writes(group);

        page().body("freshness", equalTo("stale"));
        found().body("items.find { it.id == '%s' }.freshness".formatted(group.id()), equalTo("stale"));
    }

    @Test
    void oneTapByTheLinkConfirmsAndLookingDoesNot() {
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        var token = asked("still-right", 1).token();

        for (var i = 0; i < 2; i++) {
            anonymous()
                    .get("/still-right/{token}", token)
                    .then()
                    .statusCode(200)
                    .body("organisation", equalTo(name), "answer", nullValue());
            anonymous().head("/still-right/{token}", token);
        }
        page().body("confirmed.how", equalTo("web"));

        answers(token, "right", 204);
        answers(token, "right", 204);
        page().body("confirmed.how", equalTo("tap"), "confirmed.byRole", equalTo("steward"));
        page().body("freshness", equalTo("fresh"));
        assertThat(Crowd.acts(group.id())).endsWith("page-confirmed", "page-confirmed", "page-confirmed");
    }

    @Test
    void whoSaysThatItIsWrongMakesItStaleUntilSomebodyConfirmsIt() {
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        var token = asked("still-right", 1).token();

        answers(token, "wrong", 204);
        page().body("freshness", equalTo("stale"), "confirmed.how", equalTo("web"));
        found().body("items.find { it.id == '%s' }.freshness".formatted(group.id()), equalTo("stale"));
        answers(token, "right", 204);
        page().body("freshness", equalTo("fresh"));
    }

    @Test
    void aTextMessageSentBackIsAnAnswerAndCountsOnce() {
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        asked("still-right", 1);
        var event = Answers.give(group.id(), noticeOf(), "1");

        Awaitility.await().untilAsserted(() -> page().body("confirmed.how", equalTo("reply")));
        Answers.giveAgain(event, group.id(), noticeOf(), "1");
        Answers.give(group.id(), noticeOf(), "2");
        Awaitility.await().untilAsserted(() -> page().body("freshness", equalTo("stale")));
        assertThat(Crowd.acts(group.id())).endsWith("page-confirmed", "page-confirmed", "page-doubted");
    }

    @Test
    void anotherOrganisationsReplyChangesNothing() {
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        asked("still-right", 1);
        var other = Crowd.group("Somebody Else");
        Crowd.isReached(Crowd.personOf(other), Crowd.address());
        shows(other, "public");
        Answers.give(other.id(), noticeOf(), "2");
        Answers.give(group.id(), noticeOf(), "1");

        Awaitility.await().untilAsserted(() -> page().body("confirmed.how", equalTo("reply")));
        anonymous().get("/groups/{id}/listing", other.id()).then().body("freshness", equalTo("unconfirmed"));
    }

    @Test
    void afterAYearThePublicSeesNothingAndOneTapShowsItAgain() {
        var council = council("Eastmere Council");
        opens(group, council, "listed");
        isConfirmed();
        daysGoBy(366);
        isLookedAt();
        var token = asked("page-not-shown", 1).token();

        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        found().body("items.findAll { it.id == '%s' }.size()".formatted(group.id()), equalTo(0));
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        group.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("visibility", equalTo("public"), "freshness", equalTo("hidden"));

        answers(token, "right", 204);
        page().body("freshness", equalTo("fresh"));
        found().body("items.findAll { it.id == '%s' }.size()".formatted(group.id()), equalTo(1));
    }

    @Test
    void neitherEditingNorChoosingThePublicAgainShowsAPageThatIsHiddenForItsAge() {
        isConfirmed();
        daysGoBy(366);
        isLookedAt();

        writes(group);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        shows(group, "public");
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        isConfirmed();
        page().body("freshness", equalTo("fresh"));
    }

    @Test
    void aPageIsHiddenWhileSignInIsAwayAndTheStewardsAreToldAfterwards() {
        isConfirmed();
        daysGoBy(366);
        KeycloakDouble.isAway(true);
        try {
            Crowd.isDue(group.id(), "page-looked-at");
            Awaitility.await()
                    .until(() ->
                            anonymous().get("/groups/{id}/listing", group.id()).statusCode() == 404);
        } finally {
            KeycloakDouble.isAway(false);
        }
        isLookedAt();
        asked("page-not-shown", 1);
        isLookedAt();
        assertThat(Mailbox.notices("page-not-shown", address, 1)).hasSize(1);
    }

    @Test
    void aStewardIsAskedOnceForEachStepAndNotAtAllWhileNobodySeesThePage() {
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        asked("still-right", 1);
        isLookedAt();
        isLookedAt();
        daysGoBy(91);
        Crowd.sql(group.id(), "update still_right set asked_at = asked_at - interval '91 days'");
        isLookedAt();
        assertThat(Mailbox.notices("still-right", address, 2)).hasSize(2);

        shows(group, "unlisted");
        daysGoBy(300);
        isLookedAt();
        assertThat(Mailbox.notices("still-right", address, 2)).hasSize(2);
    }

    @Test
    void aLinkIsWorthNothingToWhoHasLeftNorAfterAMonthNorWhenGuessed() {
        var second = Crowd.fresh("second");
        var theirs = Crowd.address();
        Crowd.isReached(second, theirs);
        Crowd.member(group, second, Role.STEWARD);
        isConfirmed();
        daysGoBy(84);
        isLookedAt();
        var token = Mailbox.notices("still-right", theirs, 1).getLast().token();
        anonymous().get("/still-right/{token}", token).then().statusCode(200);

        group.asks().delete("/members/{person}", second).then().statusCode(200);
        anonymous().get("/still-right/{token}", token).then().statusCode(404);
        answers(token, "right", 404);

        var mine = asked("still-right", 1).token();
        Crowd.sql(group.id(), "update still_right set expires_at = now()");
        answers(mine, "right", 404);
        answers("AAAAAAAAAAAAAAAAAAAAAA", "right", 404);
        page().body("confirmed.how", equalTo("web"));
    }

    @Test
    void nobodyElseConfirmsAGroupsPage() {
        var council = council("Eastmere Council");
        council.asks()
                .post("/groups/{id}/confirmation", group.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("only-the-group-edits"));
        shows(group, "unlisted");
        council.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(404);
    }

    private void isConfirmed() {
        group.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);
    }

    private void daysGoBy(int days) {
        Crowd.daysGoBy(group.id(), days);
    }

    /// The clock looks at the page, and has looked when it is due later again.
    private void isLookedAt() {
        Crowd.isDue(group.id(), "page-looked-at");
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), "page-looked-at"));
    }

    private Mailbox.Notice asked(String template, int count) {
        return Mailbox.notices(template, address, count).getLast();
    }

    private String noticeOf() {
        return Crowd.value(group.id(), "select max(cast(notice_id as text)) from still_right");
    }

    private static void answers(String token, String answer, int status) {
        anonymous()
                .body(Map.of("answer", answer))
                .post("/still-right/{token}", token)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse page() {
        return anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    private ValidatableResponse found() {
        return anonymous().get("/search?q={name}", name).then().statusCode(200);
    }
}
