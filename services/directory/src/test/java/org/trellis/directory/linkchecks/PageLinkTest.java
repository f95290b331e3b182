package org.trellis.directory.linkchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.places.London;
import org.trellis.directory.weblinks.Night;

/// Links on pages are looked at each night; the group hears first, and the public only what the rule lets it.
@QuarkusTest
class PageLinkTest {

    private final Site site = new Site();
    private final String address = Crowd.address();
    private Party group;

    @BeforeEach
    void aPublicPage() {
        group = Crowd.group("Lamplight Kitchen");
        Crowd.isReached(Crowd.personOf(group), address);
        gives(site.at("/page"));
        shows(group, "public");
    }

    @AfterEach
    void theSiteCloses() {
        site.close();
    }

    @Test
    void aPageGivesItsLinksToWhoeverSeesIt() {
        page().body("links", contains(site.at("/page")), "brokenLinks", nullValue());
        links().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://x.example/", "https://user@x.example/", "https://x\"><b>", ""})
    void whatIsNoWebAddressIsRefused(String typed) {
        var edit = Borough.page("Lamplight Kitchen");
        edit.put("links", List.of(typed));
        group.asks()
                .body(edit)
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void eachGroupHasAMomentOfItsOwnEachNight() {
        var first = Crowd.due(group.id(), Night.LOOKED_AT).getFirst();
        isLookedAt();
        var next = Crowd.due(group.id(), Night.LOOKED_AT).getFirst();

        assertThat(Duration.between(first, next).abs().toHours() % 24).isIn(0L, 1L, 23L);
        assertThat(first.atZone(London.ZONE).getHour()).isIn(22, 23, 0, 1, 2, 3, 4, 5);
        assertThat(Night.next(Crowd.group("Another").id(), first)).isNotEqualTo(next);
    }

    @Test
    void whoeverIsAskedIsToldHonestlyWhoAsks() {
        site.says("/page", 200);
        isLookedAt();

        links().body("items[0].finding", equalTo("works"), "items[0].broken", equalTo(false));
        assertThat(site.calls("/page")).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("HEAD");
            assertThat(call.userAgent()).startsWith("Trellis-link-check").contains("/how-sure");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "404, gone",
        "410, gone",
        "200, works",
        "403, not-known",
        "429, not-known",
        "500, not-known",
        "503, not-known",
        "400, not-known",
        "401, not-known"
    })
    void onlyWhatIsSureCounts(int status, String finding) {
        site.says("/page", status);
        isLookedAt();

        links().body("items[0].finding", equalTo(finding));
    }

    @Test
    void aSiteThatDoesNotTakeTheShortQuestionIsAskedAsABrowserWould() {
        site.says("/page", 405);
        isLookedAt();

        assertThat(site.calls("/page")).extracting(Site.Call::method).containsExactly("HEAD", "GET");
    }

    @Test
    void whatIsWrongOnTheWayIsFoundToo() {
        site.says("/there", 200).says("/moved", 302, Map.of("Location", "/there"), "");
        site.says("/round", 302, Map.of("Location", "/round"), "");
        gives(
                "http://nobody.invalid/",
                "https://127.0.0.1:" + site.port() + "/",
                site.at("/moved"),
                site.at("/round"),
                "http://127.0.0.1:1/");
        isLookedAt();

        links().body(
                        "items.finding",
                        contains("no-such-name", "no-safe-connection", "works", "not-known", "not-known"));
        assertThat(site.calls("/round")).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void nothingButThePublicInternetIsAskedAlsoNotByARedirect() {
        site.says("/keys", 302, Map.of("Location", "http://169.254.169.254/latest/meta-data/"), "");
        site.says("/inside", 302, Map.of("Location", "http://10.0.0.1/"), "");
        gives(site.at("/keys"), site.at("/inside"), "http://192.168.0.1/", "http://[fd00::1]/", "http://1.1.1.1:22/");
        isLookedAt();

        links().body("items.finding.unique()", contains("not-known"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<meta property=\"og:title\" content=\"Hollin Street\">', works",
        "'<meta property=\"og:title\" content=\"WhatsApp Group Invite\">', invite-over",
        "'<title>WhatsApp</title>', invite-over"
    })
    void anInvitationThatNamesNoGroupIsOver(String body, String finding) {
        site.says("/invite", 200, Map.of(), body);
        gives(site.invitation("/invite"));
        isLookedAt();

        links().body("items[0].finding", equalTo(finding));
    }

    @Test
    void noMoreOfAnAnswerIsReadThanItsHead() {
        site.says("/invite", 200, Map.of(), "x".repeat(3_000_000) + "property=\"og:title\" content=\"Too late\"");
        gives(site.invitation("/invite"));
        isLookedAt();

        links().body("items[0].finding", equalTo("invite-over"));
    }

    @Test
    void onlyThreeLooksOverTwoDaysMakeItBrokenAndTheStewardsHearOnceAndAlone() {
        nightsGoBy(1);
        nightsGoBy(1);
        links().body("items[0].finding", equalTo("gone"), "items[0].broken", equalTo(false));
        isLookedAt();
        links().body("items[0].broken", equalTo(false));
        nightsGoBy(1);

        links().body("items[0].broken", equalTo(true), "items[0].publicFrom", notNullValue());
        nightsGoBy(1);
        assertThat(Mailbox.notices("link-broken", address, 1)).singleElement().satisfies(notice -> {
            assertThat(notice.words()).containsOnlyKeys("organisation", "link");
            assertThat(notice.words().get("link")).endsWith("/home");
        });
        page().body("brokenLinks", nullValue());
    }

    @Test
    void threeLooksInOneDayMakeNothingBroken() {
        for (var i = 0; i < 4; i++) {
            isLookedAt();
            Crowd.sql(group.id(), "update page_link set looked_at = looked_at - interval '21 hours'");
        }
        links().body("items[0].broken", equalTo(false));
    }

    @Test
    void aGoodLookClearsItAndOneThatTellsNothingDoesNeither() {
        nightsGoBy(2);
        site.says("/page", 503);
        nightsGoBy(1);
        site.says("/page", 404);
        nightsGoBy(1);
        links().body("items[0].broken", equalTo(true));

        site.says("/page", 200);
        nightsGoBy(1);
        links().body("items[0].broken", equalTo(false), "items[0].publicFrom", nullValue());
        site.says("/page", 404);
        nightsGoBy(2);
        links().body("items[0].broken", equalTo(false));
    }

    @Test
    void thePublicHearsAfterTwoWeeksThatItDidNotWorkAndNoMoreThanThat() {
        nightsGoBy(3);
        twoWeeksGoBy("13 days");
        page().body("brokenLinks", nullValue());
        twoWeeksGoBy("1 day");

        page().body("brokenLinks.url", contains(site.at("/page")), "brokenLinks[0].lastTriedAt", notNullValue());
        page().body("links", contains(site.at("/page")), "freshness", equalTo("unconfirmed"));
        anonymous().get("/freshness").then().body("brokenLinkDays", equalTo(14));
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "listed");
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("via", equalTo("link"), "brokenLinks", hasSize(1));

        gives(site.at("/page"));
        page().body("brokenLinks", hasSize(1));
        site.says("/page", 429);
        nightsGoBy(1);
        page().body("brokenLinks", nullValue());
        site.says("/page", 404);
        nightsGoBy(1);
        page().body("brokenLinks", hasSize(1));
        gives(site.at("/other"));
        page().body("links", contains(site.at("/other")), "brokenLinks", nullValue());
    }

    @Test
    void oneTapSaysThatItWorksAndIsRememberedForThatLink() {
        nightsGoBy(3);
        twoWeeksGoBy("14 days");
        page().body("brokenLinks", hasSize(1));
        var id = links().extract().path("items[0].id");

        for (var i = 0; i < 2; i++) {
            group.asks()
                    .post("/groups/{id}/page-links/{link}/works", group.id(), id)
                    .then()
                    .statusCode(204);
        }
        page().body("brokenLinks", nullValue());
        links().body("items[0].broken", equalTo(false), "items[0].vouchedUntil", notNullValue());
        var before = site.calls("/page").size();
        nightsGoBy(3);
        assertThat(site.calls("/page")).hasSize(before);
        Crowd.sql(group.id(), "update page_link set vouched_until = now()");
        nightsGoBy(1);
        assertThat(site.calls("/page")).hasSizeGreaterThan(before);
    }

    @Test
    void nobodyElseReadsOrAnswersIt() {
        nightsGoBy(3);
        var id = links().extract().path("items[0].id");
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "partner");

        for (var other : List.of(council, Crowd.group("Somebody Else"))) {
            other.asks()
                    .get("/groups/{id}/page-links", group.id())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            other.asks()
                    .post("/groups/{id}/page-links/{link}/works", group.id(), id)
                    .then()
                    .statusCode(404);
            assertThat(other.asks().get("/groups/{id}/listing", group.id()).asString())
                    .doesNotContain("brokenLinks", "gone");
        }
        var stranger = Crowd.group("Nobody We Know");
        stranger.asks()
                .post("/groups/{id}/page-links/{link}/works", stranger.id(), id)
                .then()
                .statusCode(404);
        anonymous().get("/groups/{id}/page-links", group.id()).then().statusCode(401);
        links().body("items[0].broken", equalTo(true));
    }

    @Test
    void linksInWordsAreLookedAtAndThoseOfACardStayWithIt() {
        var edit = Borough.page("Lamplight Kitchen");
        edit.put("summary", "Come along (" + site.at("/words") + ").");
        edit.put("facets", Map.of("activities", "Join " + site.at("/card") + "!"));
        group.asks().body(edit).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        nightsGoBy(3);
        twoWeeksGoBy("14 days");

        links().body("items.url", contains(site.at("/words"), site.at("/card")));
        page().body("brokenLinks.url", contains(site.at("/words")));
        assertThat(Crowd.value(
                        group.id(),
                        "select cast(links_down as text) from published_listing where listing_id = '" + group.id()
                                + "'"))
                .doesNotContain("/card");
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "listed");
        shares(group, council, "activities");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("brokenLinks", hasSize(1));
    }

    @Test
    void ofAGroupThatHidesNothingIsToldAndItHearsAllTheSame() {
        shows(group, "unlisted");
        nightsGoBy(3);
        twoWeeksGoBy("14 days");

        links().body("items[0].broken", equalTo(true));
        assertThat(Mailbox.notices("link-broken", address, 1)).hasSize(1);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
    }

    @Test
    void whileSignInIsAwayNoNightIsCountedTwiceAndTheStewardsHearAfterwards() {
        nightsGoBy(2);
        daysGoBy(1);
        KeycloakDouble.isAway(true);
        try {
            Crowd.isDue(group.id(), Night.LOOKED_AT);
            Awaitility.await().untilAsserted(() -> links().body("items[0].broken", equalTo(true)));
            links().body("items[0].publicFrom", nullValue());
        } finally {
            KeycloakDouble.isAway(false);
        }
        isLookedAt();

        assertThat(Mailbox.notices("link-broken", address, 1)).hasSize(1);
        assertThat(Crowd.value(group.id(), "select failures from page_link")).isEqualTo("3");
    }

    @Test
    void theGroupTakesItAlong() {
        nightsGoBy(1);
        group.asks()
                .get("/export")
                .then()
                .body("page_link[0].url", equalTo(site.at("/page")), "page_link[0].finding", equalTo("gone"));
    }

    private void gives(String... links) {
        var edit = Borough.page("Lamplight Kitchen");
        edit.put("links", List.of(links));
        group.asks().body(edit).put("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    private void nightsGoBy(int nights) {
        for (var i = 0; i < nights; i++) {
            daysGoBy(1);
            isLookedAt();
        }
    }

    private void daysGoBy(int days) {
        Crowd.sql(
                group.id(),
                "update page_link set looked_at = looked_at - interval '%1$d days', failing_since = failing_since"
                                .formatted(days)
                        + " - interval '%d days'".formatted(days));
    }

    private void twoWeeksGoBy(String much) {
        Crowd.sql(group.id(), "update page_link set told_at = told_at - interval '%s'".formatted(much));
        nightsGoBy(1);
    }

    private void isLookedAt() {
        Crowd.isDue(group.id(), Night.LOOKED_AT);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isOver());
    }

    /// One of the group's own moments has been noted, to the second; a lease may end near one, but never upon it.
    private boolean isOver() {
        return Crowd.due(group.id(), Night.LOOKED_AT).stream()
                .anyMatch(at -> at.equals(Night.next(group.id(), at.minusMillis(1))));
    }

    private ValidatableResponse links() {
        return group.asks().get("/groups/{id}/page-links", group.id()).then().statusCode(200);
    }

    private ValidatableResponse page() {
        return anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }
}
