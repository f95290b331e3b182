package org.trellis.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.isAtHome;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.page;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.places.London;

/// A group says when it is there, and whoever needs it now finds it.
@QuarkusTest
class HoursResourceTest {

    private final String name = "Zhours " + UUID.randomUUID().toString().substring(0, 8);
    private Party group;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Crowd.group(name);
        writes(group);
        shows(group, "public");
    }

    private static LocalDate today() {
        return London.dayOf(Instant.now());
    }

    private static Map<String, Object> aroundTheClock() {
        var slots = Stream.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")
                .map(day -> Map.of("day", day, "opens", "00:00", "closes", "00:00"))
                .toList();
        return new HashMap<>(Map.of("weekly", slots));
    }

    private static Map<String, Object> closed(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString());
    }

    private static ValidatableResponse says(Party group, Map<String, ?> hours) {
        return group.asks().body(hours).put("/groups/{id}/hours", group.id()).then();
    }

    private ValidatableResponse searches(String... more) {
        var question = anonymous().queryParam("q", name);
        for (var i = 0; i < more.length; i += 2) {
            question.queryParam(more[i], more[i + 1]);
        }
        return question.get("/search").then().statusCode(200);
    }

    @Test
    void whoeverIsThereNowIsFoundByThat() {
        searches().body("items[0].name", equalTo(name), "items[0].opening", nullValue());
        searches("openNow", "true").body("items", empty());

        says(group, aroundTheClock())
                .statusCode(200)
                .body("opening.now", equalTo(true), "hours.weekly", hasSize(7), "version", equalTo(1));

        searches("openNow", "true").body("items[0].name", equalTo(name), "items[0].opening.now", equalTo(true));
        anonymous()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("opening.now", equalTo(true), "hours.weekly[0].day", equalTo("MO"))
                .body("hours.weekly[0].opens", equalTo("00:00"));

        var hours = aroundTheClock();
        hours.put("exceptions", List.of(closed(today(), today().plusDays(1))));
        says(group, hours).statusCode(200).body("opening.now", equalTo(false), "opening.opensAt", notNullValue());

        searches("openNow", "true").body("items", empty());
        searches().body("items[0].opening.now", equalTo(false));
    }

    @Test
    void byPlaceAndNeedItIsTheSame() {
        var here = isAtHomeAlone();
        for (var more : List.of(List.<String>of(), List.of("need", "food"), List.of("language", "ur"))) {
            var asked = Stream.of(here, more, List.of("openNow", "true", "limit", "50"))
                    .flatMap(List::stream)
                    .toList();
            says(group, Map.of("weekly", List.of())).statusCode(200);
            found(asked).body("items.name", not(hasItem(name)));
            says(group, aroundTheClock()).statusCode(200);
            found(asked).body("items.name", hasItem(name));
            found(asked).body("items.opening.now", not(hasItem(false)));
        }
    }

    /// A place where no other group of these tests is.
    private List<String> isAtHomeAlone() {
        var lat = 60 + Math.floorMod(group.id().hashCode(), 10_000) / 20_000.0;
        isAtHome(group, Map.of("words", "The voe", "point", Map.of("lat", lat, "lon", -1.2), "radiusMetres", 500));
        return List.of("lat", Double.toString(lat), "lon", "-1.2", "radius", "500");
    }

    private static ValidatableResponse found(List<String> asked) {
        var question = anonymous();
        for (var i = 0; i < asked.size(); i += 2) {
            question.queryParam(asked.get(i), asked.get(i + 1));
        }
        return question.get("/search").then().statusCode(200);
    }

    @Test
    void aLanguageIsAskedForByItsCode() {
        var edit = page(name);
        edit.put("languages", List.of("en", "ur"));
        group.asks().body(edit).put("/groups/{id}/listing", group.id()).then().statusCode(200);

        searches("language", "ur")
                .body("items.name", contains(name), "items[0].languages", containsInAnyOrder("en", "ur"));
        searches("language", "cy").body("items", empty());
        anonymous().queryParam("language", "Urdu!").get("/search").then().statusCode(400);
        var here = new ArrayList<>(isAtHomeAlone());
        here.addAll(List.of("language", "cy"));
        found(here).body("items", empty());
    }

    @Test
    void whomALinkIsOpenToSeesThemAndNobodyElseOfAHiddenPage() {
        var council = Crowd.council("Eastmere Council");
        var stranger = Crowd.group("Free Wharf Solidarity");
        opens(group, council, "listed");
        shows(group, "linked");
        says(group, aroundTheClock()).statusCode(200);

        council.asks().get("/groups/{id}/listing", group.id()).then().body("opening.now", equalTo(true));
        council.asks()
                .queryParam("q", name)
                .queryParam("openNow", "true")
                .get("/search")
                .then()
                .body("items.name", contains(name));
        searches("openNow", "true").body("items", empty());
        stranger.asks()
                .queryParam("q", name)
                .queryParam("openNow", "true")
                .get("/search")
                .then()
                .body("items", empty());
    }

    @Test
    void anotherOrganisationNeitherReadsNorWritesThem() {
        var stranger = Crowd.group("Free Wharf Solidarity");
        var council = Crowd.council("Eastmere Council");
        says(group, aroundTheClock()).statusCode(200);
        for (var other : List.of(stranger, council)) {
            other.asks()
                    .get("/groups/{id}/hours", group.id())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            other.asks()
                    .body(Map.of())
                    .put("/groups/{id}/hours", group.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only-the-group-edits"));
        }
        anonymous().get("/groups/{id}/hours", group.id()).then().statusCode(401);
        shows(group, "unlisted");
        for (var other : List.of(stranger, council)) {
            other.asks()
                    .body(Map.of())
                    .put("/groups/{id}/hours", group.id())
                    .then()
                    .statusCode(404);
        }
        var helper = Crowd.member(group, Crowd.fresh("Sam"), Role.HELPER);
        helper.asks()
                .get("/groups/{id}/hours", group.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        says(helper, Map.of()).statusCode(403).body("code", equalTo("steward-needed"));
    }

    @Test
    void ofTwoStewardsAtOnceTheSecondIsAsked() {
        says(group, aroundTheClock()).statusCode(200).header("ETag", "\"1\"");

        group.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/groups/{id}/hours", group.id())
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));

        group.asks()
                .get("/groups/{id}/hours", group.id())
                .then()
                .body("hours.weekly", hasSize(7), "version", equalTo(1));
        says(group, aroundTheClock()).body("version", equalTo(1));
    }

    @Test
    void whatCannotBeIsSaidAndChangesNothing() {
        says(group, aroundTheClock()).statusCode(200);
        var day = today().plusDays(3).toString();
        refused(Map.of("from", day, "until", today().plusDays(2).toString()), 422, "days-backwards");
        refused(Map.of("from", today().plusYears(3).toString()), 422, "day-too-far");
        refused(Map.of("from", day, "opens", "10:00"), 422, "time-half");
        refused(Map.of("from", day, "words", "<b>shut</b>"), 400, "invalid-request");
        refused(Map.of("opens", "10:00", "closes", "12:00"), 400, "invalid-request");
        refused(Map.of("from", day, "opens", "25:00", "closes", "12:00"), 400, null);
        says(group, Map.of("weekly", List.of(Map.of("day", "XX", "opens", "10:00", "closes", "11:00"))))
                .statusCode(400);
        says(group, Map.of("weekly", List.of(Map.of("day", "MO", "opens", "10:00"))))
                .statusCode(400);

        group.asks().get("/groups/{id}/hours", group.id()).then().body("hours.weekly", hasSize(7));
    }

    private void refused(Map<String, ?> other, int status, String code) {
        var answer = says(group, Map.of("exceptions", List.of(other))).statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    @Test
    void daysThatAreOverAreForgottenAndNothingAtAllIsUnknown() {
        says(group, Map.of("exceptions", List.of(closed(today().minusDays(9), today().minusDays(1)))))
                .statusCode(200)
                .body("hours.exceptions", empty(), "opening", nullValue());
        anonymous().get("/groups/{id}/listing", group.id()).then().body("hours", nullValue());

        says(group, Map.of("words", "Ring first")).statusCode(200).body("opening", nullValue());
        anonymous()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("hours.words", equalTo("Ring first"), "opening", nullValue());
        searches("openNow", "true").body("items", empty());
    }

    @Test
    void theFeedHasThemAsSchedulesAndSaysThatTheyChanged() {
        var before = modified();
        var slots = List.of(
                Map.of("day", "TU", "opens", "17:00", "closes", "19:30"),
                Map.of("day", "FR", "opens", "17:00", "closes", "19:30"));
        says(group, Map.of("weekly", slots, "words", "Ring first")).statusCode(200);

        anonymous()
                .get("/open-referral-uk/services/{id}", group.id())
                .then()
                .statusCode(200)
                .body("schedules", hasSize(1), "schedules[0].freq", equalTo("WEEKLY"))
                .body("schedules[0].byday", equalTo("TU,FR"), "schedules[0].opens_at", equalTo("17:00"))
                .body("schedules[0].closes_at", equalTo("19:30"), "schedules[0].notes", equalTo("Ring first"));
        assertThat(modified()).isGreaterThan(before);
    }

    private String modified() {
        return anonymous().get("/open-referral-uk/services/{id}", group.id()).path("last_modified");
    }
}
