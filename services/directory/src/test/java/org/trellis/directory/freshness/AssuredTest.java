package org.trellis.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;

/// Each part of a page is confirmed, changed and doubted for itself, and the page is worth what the oldest of them is.
@QuarkusTest
class AssuredTest {

    private static final String PART = "assured.find { it.part == '%s' }.";

    private Party group;

    @BeforeEach
    void aPublicPageWithHours() {
        group = Crowd.group("Lamplight Kitchen");
        writes(group);
        hours("09:00");
        shows(group, "public");
    }

    @Test
    void oneTapConfirmsAllOfIt() {
        page().body("assured.freshness.unique()", contains("unconfirmed"));
        confirms();

        page().body("assured.part", contains("who-and-where", "what", "when"))
                .body("assured.freshness.unique()", contains("fresh"))
                .body("assured.byRole.unique()", contains("steward"), "assured.how.unique()", contains("web"))
                .body("assured.changedSince.unique()", contains(false), "assured.inDoubt.unique()", contains(false));
    }

    @Test
    void thePageIsWorthWhatItsOldestPartIs() {
        confirms();
        Crowd.daysGoBy(group.id(), 100);
        confirms("when", "what");

        page().body("freshness", equalTo("ageing"))
                .body(PART.formatted("when") + "freshness", equalTo("fresh"))
                .body(PART.formatted("who-and-where") + "freshness", equalTo("ageing"));
        feed().body(
                        "assured_date",
                        equalTo(page().extract().<String>path("confirmed.at").substring(0, 10)));
        confirms("who-and-where");
        page().body("freshness", equalTo("ageing"), "assured.freshness.unique()", contains("fresh"));
        confirms("how-to-reach");
        page().body("freshness", equalTo("fresh"));
    }

    @Test
    void aPartThatHoldsNothingKeepsThePageFromNothing() {
        confirms();
        Crowd.daysGoBy(group.id(), 100);
        hours(null);
        confirms("who-and-where", "how-to-reach", "what");

        page().body("freshness", equalTo("fresh"), "assured.part", contains("who-and-where", "what"));
        hours("10:00");
        page().body("freshness", equalTo("ageing")).body(PART.formatted("when") + "changedSince", equalTo(true));
    }

    @Test
    void aPageOfWhichOnlyAPartWasEverConfirmedIsNotConfirmed() {
        confirms("when");

        page().body("freshness", equalTo("unconfirmed"), "confirmed", nullValue())
                .body(PART.formatted("when") + "freshness", equalTo("fresh"));
        feed().body("assured_date", nullValue());
    }

    @Test
    void anEditConfirmsNothingAndShowsOnlyWhereSomethingChanged() {
        confirms();
        writes(group);
        page().body("assured.changedSince.unique()", contains(false));

        var edit = Borough.page("Lamplight Kitchen");
        edit.put("summary", "Something else altogether.");
        group.asks().body(edit).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        hours("11:00");
        page().body(PART.formatted("what") + "changedSince", equalTo(true))
                .body(PART.formatted("when") + "changedSince", equalTo(true))
                .body(PART.formatted("who-and-where") + "changedSince", equalTo(false));
        confirms("when");
        page().body(PART.formatted("what") + "changedSince", equalTo(true))
                .body(PART.formatted("when") + "changedSince", equalTo(false));
    }

    @Test
    void hoursThatChangeLeaveThePageThatSomebodyIsWritingAlone() {
        confirms();
        var etag = group.asks().get("/groups/{id}/listing", group.id()).header("ETag");
        hours("12:00");

        group.asks()
                .header("If-Match", etag)
                .body(Borough.page("Lamplight Kitchen"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);
    }

    @Test
    void whatReadersFoundWrongIsDoubtedAndNothingElse() {
        confirms();
        says("Eastmere Council", "hours");
        page().body("freshness", equalTo("fresh"));
        says("Westmere Council", "hours");

        page().body("freshness", equalTo("stale"))
                .body(PART.formatted("when") + "inDoubt", equalTo(true))
                .body(PART.formatted("when") + "freshness", equalTo("stale"))
                .body(PART.formatted("what") + "inDoubt", equalTo(false));
        hours("13:00");
        page().body(PART.formatted("when") + "inDoubt", equalTo(true));
        confirms("what");
        page().body("freshness", equalTo("stale"));
        confirms("when");
        page().body("freshness", equalTo("fresh"));
        says("Northmere Council", "hours");
        page().body("freshness", equalTo("fresh"));
    }

    @Test
    void aReaderHearsOfNoPartThatItDoesNotSee() {
        confirms();
        page().body("assured.part", contains("who-and-where", "what", "when"));
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "listed");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("assured", hasSize(3));
        shares(group, council, "contact");

        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("assured.part", contains("who-and-where", "how-to-reach", "what", "when"));
        group.asks().get("/groups/{id}/listing", group.id()).then().body("assured", hasSize(4));
    }

    @Test
    void nobodyElseConfirmsAPartNorIsThereAnother() {
        var council = Crowd.council("Eastmere Council");
        council.asks()
                .post("/groups/{id}/confirmation?of=when", group.id())
                .then()
                .statusCode(403);
        group.asks()
                .post("/groups/{id}/confirmation?of=weather", group.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
        shows(group, "unlisted");
        council.asks()
                .post("/groups/{id}/confirmation?of=when", group.id())
                .then()
                .statusCode(404);
        assertThat(Crowd.acts(group.id())).doesNotContain("page-confirmed");
    }

    private void confirms(String... parts) {
        group.asks()
                .queryParam("of", List.of(parts))
                .post("/groups/{id}/confirmation", group.id())
                .then()
                .statusCode(200);
    }

    private void hours(String opens) {
        group.asks()
                .body(Map.of(
                        "weekly",
                        opens == null ? List.of() : List.of(Map.of("day", "MO", "opens", opens, "closes", "17:00"))))
                .put("/groups/{id}/hours", group.id())
                .then()
                .statusCode(200);
    }

    private void says(String council, String what) {
        Crowd.council(council)
                .asks()
                .body(Map.of("verdict", "wrong", "what", what))
                .post("/groups/{id}/reports", group.id())
                .then()
                .statusCode(204);
    }

    private ValidatableResponse feed() {
        return anonymous()
                .get("/open-referral-uk/services/{id}", group.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page() {
        return anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }
}
