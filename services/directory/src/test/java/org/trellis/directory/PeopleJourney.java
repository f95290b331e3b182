package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.weblinks.Night;

/// How people come into a group, decide together, close it and go: the part of the journey that is about its people.
final class PeopleJourney {

    private static final String NUMBER = "+447700900555";

    private PeopleJourney() {}

    /// At the end the group is closed.
    static void run(Party group, Party council) {
        Crowd.known(group, Role.STEWARD);
        Crowd.known(council, Role.LIAISON_OFFICER);
        done(group.asks().body(Map.of("called", "Amina")).put("/members/me"), 204);
        aHelperComesAndIsRemoved(group);
        aPostIsFilled(council);
        aTeamIsShownSomething(group, council);
        done(group.asks().body(Map.of("address", "07700 900777")).put("/succession/contact"), 200);
        group.asks().get("/succession/contact").then().body("hint", equalTo("•••• 777"));
        theyAreAskedAboutTheirPage(group);
        theyAreToldWhatAnotherServiceAsks(group);
        oneOfThemHearsOnceAWeekHowMuchWaits(group);
        theyShareOutTheirStreets(group);
        theirLinkIsLookedAt(group);
        twoPeopleClose(group);
    }

    private static void theyAreAskedAboutTheirPage(Party group) {
        var address = Crowd.address();
        Crowd.isReached(Crowd.personOf(group), address);
        Borough.shows(group, "linked");
        Crowd.sql(
                group.id(),
                "update listing set edited_at = edited_at - interval '15 days' where organisation_id = '%s'"
                        .formatted(group.id()));
        Crowd.isDue(group.id(), "page-looked-at");
        Awaitility.await().until(() -> "1".equals(Crowd.value(group.id(), "select count(*) from still_right")));
        var token = Mailbox.notices("still-right", address, 1).getLast().token();
        done(anonymous().body(Map.of("answer", "right")).post("/still-right/{token}", token), 204);
        group.asks().get("/groups/{id}/listing", group.id()).then().body("confirmed.how", equalTo("tap"));
        Borough.shows(group, "public");
        aReaderFindsSomethingWrong(group);
        Borough.shows(group, "unlisted");
    }

    private static void theyAreToldWhatAnotherServiceAsks(Party group) {
        var address = Crowd.address();
        Crowd.isReached(Crowd.personOf(group), address);
        Tells.asks(group.id(), "pathway-ageing");
        assertThat(Mailbox.notices("pathway-ageing", address, 1)).hasSize(1);
        Awaitility.await().until(() -> "0".equals(Crowd.value(group.id(), "select count(*) from telling")));
    }

    private static void oneOfThemHearsOnceAWeekHowMuchWaits(Party group) {
        var address = Crowd.address();
        Crowd.isReached(Crowd.personOf(group), address);
        var choice = Map.of("day", "monday", "channel", "email");
        done(group.asks().body(choice).put("/members/me/digest"), 200);
        Crowd.sql(group.id(), "update digest set next_at = now() where organisation_id = '%s'".formatted(group.id()));
        Crowd.isDue(group.id(), "digest");
        Awaitility.await().until(() -> "1".equals(Crowd.value(group.id(), "select count(run_id) from digest")));
        var run = Crowd.value(group.id(), "select run_id from digest");
        Tells.waiting(group.id(), run, Map.of("offers", 1));
        assertThat(Mailbox.notices("week-digest", address, 1)).hasSize(1);
        Awaitility.await().until(() -> "0".equals(Crowd.value(group.id(), "select count(run_id) from digest")));
    }

    private static void theyShareOutTheirStreets(Party group) {
        var areas = "/groups/%s/sub-areas".formatted(group.id());
        var area = group.asks()
                .body(Map.of("name", "The Steps", "streets", List.of("Chapel Steps")))
                .post(areas)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        done(group.asks().body(Map.of("name", "The Upper Steps")).put(areas + "/" + area), 200);
        var address = Crowd.address();
        var people = areas + "/" + area + "/connectors";
        done(group.asks().body(Map.of("called", "Bilal", "address", address)).post(people), 201);
        var token = Mailbox.notices("connector-asked", address, 1).getLast().token();
        done(anonymous().body(Map.of("answer", "yes")).post("/connector/{token}", token), 204);
        group.asks()
                .get(areas)
                .then()
                .body(
                        "items[0].name",
                        equalTo("The Upper Steps"),
                        "items[0].connectors[0].standing",
                        equalTo("agreed"));
        done(group.asks().delete(areas + "/" + area), 204);
        group.asks().get(areas).then().body("items", hasSize(0));
        done(group.asks().body(Map.of("name", "The Quay")).post(areas), 201);
    }

    private static void theirLinkIsLookedAt(Party group) {
        gives(group, "http://nobody.invalid/");
        isLookedAt(group, "no-such-name");
        var id = group.asks()
                .get("/groups/{id}/page-links", group.id())
                .then()
                .extract()
                .path("items[0].id");
        done(group.asks().post("/groups/{id}/page-links/{link}/works", group.id(), id), 204);
        gives(group, "http://somebody.invalid/");
        isLookedAt(group, "no-such-name");
    }

    private static void gives(Party group, String link) {
        var page = Borough.page(group.name());
        page.put("links", List.of(link));
        done(group.asks().body(page).put("/groups/{id}/listing", group.id()), 200);
    }

    private static void isLookedAt(Party group, String finding) {
        Crowd.isDue(group.id(), Night.LOOKED_AT);
        Awaitility.await()
                .untilAsserted(() -> group.asks()
                        .get("/groups/{id}/page-links", group.id())
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].finding", equalTo(finding))
                        .body("items[0].vouchedUntil", nullValue()));
    }

    private static void aReaderFindsSomethingWrong(Party group) {
        var reports = "/groups/%s/reports".formatted(group.id());
        done(anonymous().body(Map.of("verdict", "wrong", "what", "contact")).post(reports), 204);
        var id = group.asks()
                .get(reports)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        done(group.asks().post(reports + "/" + id + "/settled"), 204);
        group.asks().get(reports).then().body("items[0].settled", equalTo(true));
        Crowd.sql(group.id(), "update page_report set said_at = said_at - interval '200 days'");
        done(anonymous().body(Map.of("verdict", "right")).post(reports), 204);
        group.asks().get(reports).then().body("items", hasSize(1));
    }

    private static void aHelperComesAndIsRemoved(Party group) {
        var made = group.asks()
                .body(Map.of("role", "helper", "called", "Amina's sister", "by", "link"))
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract();
        var token = made.<String>path("link").replaceFirst(".*/", "");
        anonymous().get("/invitations/held/{token}", token).then().body("name", equalTo(group.name()));
        var helper = Crowd.fresh("helper");
        done(
                Crowd.nobody(helper)
                        .asks()
                        .body(Map.of("called", "Sara", "word", made.path("word")))
                        .post("/invitations/held/{token}/acceptance", token),
                200);
        group.asks()
                .get("/members")
                .then()
                .body("items.findAll { it.called == 'Sara' }", hasSize(1))
                .body("items.findAll { it.called == 'Amina' }", hasSize(1));
        done(group.asks().delete("/members/{person}", helper), 200);
        done(Crowd.token(group, helper, Role.HELPER).asks().get("/members"), 404);
    }

    private static void aPostIsFilled(Party council) {
        done(
                council.asks()
                        .body(Map.of("team", "Communities", "wards", List.of("E05999901")))
                        .put("/members/{person}/post", Crowd.personOf(council)),
                200);
        council.asks().get("/members").then().body("items[0].post.team", equalTo("Communities"));
    }

    private static void aTeamIsShownSomething(Party group, Party council) {
        for (var name : List.of("Harbour ward team", "Quay team")) {
            done(council.asks().body(Map.of("name", name)).post("/teams"), 201);
        }
        List<String> teams = council.asks().get("/teams").then().extract().path("items.id");
        done(council.asks().body(Map.of("name", "Dock ward team")).put("/teams/{t}", teams.getLast()), 200);
        done(council.asks().delete("/teams/{t}", teams.getLast()), 204);
        var team = teams.getFirst();
        done(council.asks().put("/teams/{t}/people/{p}", team, Crowd.personOf(council)), 200);
        Borough.shows(group, "linked");
        Borough.opens(group, council, "listed");
        group.asks().get("/links/{id}/teams", council.id()).then().body("items.id", equalTo(List.of(team)));
        done(group.asks().body(Map.of("team", team)).put("/links/{o}/cards/contact", council.id()), 200);
        council.asks()
                .get("/links/{id}", group.id())
                .then()
                .body("theirCards[0].team.name", equalTo("Harbour ward team"));
        done(group.asks().delete("/links/{id}", council.id()), 204);
        Borough.shows(group, "unlisted");
        done(council.asks().delete("/teams/{t}/people/{p}", team, Crowd.personOf(council)), 200);
        done(council.asks().put("/teams/{t}/people/{p}", team, Crowd.personOf(council)), 200);
    }

    private static void twoPeopleClose(Party group) {
        var second = Crowd.fresh("second");
        Crowd.isReached(second, NUMBER);
        Crowd.member(group, second, Role.STEWARD);
        done(group.asks().body(Map.of("twoPeople", true)).put("/rule"), 200);
        var asked =
                group.asks().post("/closing").then().statusCode(202).extract().<String>path("confirmation");
        // There may be some of before, to the same number.
        var token = Awaitility.await()
                .until(
                        () -> Mailbox.notices("second-tap", NUMBER, 1).stream()
                                .map(Mailbox.Notice::token)
                                .filter(held -> asked.equals(anonymous()
                                        .get("/confirmations/held/{token}", held)
                                        .jsonPath()
                                        .getString("id")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        done(anonymous().body(Map.of("answer", "confirm")).post("/confirmations/held/{token}", token), 204);
        group.asks().get("/closing").then().body("closed", equalTo(true));
    }

    private static void done(io.restassured.response.Response answer, int status) {
        answer.then().statusCode(status);
    }
}
