package org.trellis.directory.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.Role;

/// What a group calls its people stands also where its members are listed and in letters about it.
@QuarkusTest
class OwnWordsTest {

    private Party group;

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Hollin Street Neighbours");
    }

    private void says(String helpers) {
        var page = new HashMap<String, Object>(Borough.page(group.name()));
        page.put("about", Map.of("helpers", helpers, "helped", "guests"));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    private ValidatableResponse members() {
        return group.asks().get("/members").then().statusCode(200);
    }

    private String invites(String role, String number) {
        return group.asks()
                .body(Map.of("role", role, "called", "Sara", "by", "phone", "address", number))
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String number() {
        return "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
    }

    @Test
    void aRoleIsCalledAsTheGroupCallsItAndTheCodeStays() {
        var person = Crowd.fresh("helper");
        Crowd.member(group, person, Role.HELPER);
        members().body("roleLabels", anEmptyMap());

        says("neighbours");

        members()
                .body("roleLabels.helper", equalTo("neighbours"), "roleLabels.steward", nullValue())
                .body("items.find { it.person == '" + person + "' }.roles[0]", equalTo("helper"));
    }

    @Test
    void theWordsOfOneGroupAreNotThoseOfAnother() {
        says("neighbours");

        var other = Crowd.group("Al-Noor Kitchen");
        other.asks().get("/members").then().body("roleLabels", anEmptyMap());
        Crowd.council("Northmere Council").asks().get("/members").then().body("roleLabels", anEmptyMap());
        other.asks()
                .header("Trellis-Organisation", group.id())
                .get("/members")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 07700 900123", "evil.example/x", "jo@example.org", "https://x", "-", "1st aiders"})
    void whatIsNoWordForPeopleIsOnThePageAlone(String helpers) {
        says(helpers);

        members().body("roleLabels", anEmptyMap());
    }

    @ParameterizedTest
    @CsvSource({"cyfeillion a ffrindiau", "méls", "neighbours' friends", "co-workers"})
    void wordsOfAnyLanguageAreWords(String helpers) {
        says(helpers);

        members().body("roleLabels.helper", equalTo(helpers));
    }

    @Test
    void whoeverIsInvitedToHelpReadsTheGroupsWordAndAStewardReadsNone() {
        var helper = number();
        var steward = number();
        says("neighbours");

        invites("helper", helper);
        invites("steward", steward);

        var notice = Mailbox.notices("helper-invitation", helper, 1).getLast();
        assertThat(notice.words())
                .containsEntry("helpers", "neighbours")
                .containsOnlyKeys("organisation", "link", "helpers");
        assertThat(notice.inClear()).doesNotContain("neighbours", "Hollin");
        assertThat(Mailbox.notices("member-invitation", steward, 1).getLast().words())
                .containsOnlyKeys("organisation", "link");
        anonymous()
                .get("/invitations/held/{token}", notice.token())
                .then()
                .statusCode(200)
                .body("role", equalTo("helper"), "roleLabel", equalTo("neighbours"));
    }

    @Test
    void aGroupThatChoseNoWordSendsNone() {
        var helper = number();
        invites("helper", helper);

        var notice = Mailbox.notices("helper-invitation", helper, 1).getLast();
        assertThat(notice.words()).containsOnlyKeys("organisation", "link");
        anonymous()
                .get("/invitations/held/{token}", notice.token())
                .then()
                .statusCode(200)
                .body("roleLabel", nullValue());
    }
}
