package org.trellis.directory.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// Readers say whether a page was right: to its group, and to nobody else.
@QuarkusTest
class ReportTest {

    private final String address = Crowd.address();
    private Party group;

    @BeforeEach
    void aPublicPage() {
        group = Crowd.group("Lamplight Kitchen");
        Crowd.isReached(Crowd.personOf(group), address);
        writes(group);
        shows(group, "public");
    }

    @Test
    void theGroupReadsWhatWasSaidAndByWhichOrganisation() {
        var council = Crowd.council("Eastmere Council");
        says(anonymous(), "wrong", "contact", " Rings and rings ").statusCode(204);
        says(council.asks(), "right", null, null).statusCode(204);

        read().body("right", equalTo(1), "wrong", equalTo(1), "items", hasSize(2))
                .body("items[0].by.name", equalTo("Eastmere Council"))
                .body("items[1].by", nullValue(), "items[1].words", equalTo("Rings and rings"))
                .body("items[1].what", equalTo("contact"), "items[1].settled", equalTo(false));
    }

    @Test
    void onlyTheGroupsOwnPeopleReadIt() {
        var helper = Crowd.fresh("helper");
        Crowd.member(group, helper, Role.HELPER);
        says(anonymous(), "wrong", "gone", null).statusCode(204);
        var id = read().extract().path("items[0].id");

        for (var other : new Party[] {Crowd.council("Eastmere Council"), Crowd.group("Somebody Else")}) {
            other.asks()
                    .get("/groups/{id}/reports", group.id())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            other.asks()
                    .post("/groups/{id}/reports/{r}/settled", group.id(), id)
                    .then()
                    .statusCode(404);
        }
        anonymous().get("/groups/{id}/reports", group.id()).then().statusCode(401);
        read().body("items[0].settled", equalTo(false));
    }

    @Test
    void whoDoesNotSeeThePageFindsNothingToReport() {
        var linked = Crowd.council("Eastmere Council");
        opens(group, linked, "listed");
        shows(group, "linked");

        says(anonymous(), "right", null, null).statusCode(404);
        says(Crowd.council("Westmere Council").asks(), "right", null, null).statusCode(404);
        says(linked.asks(), "right", null, null).statusCode(204);
        says(group.asks(), "right", null, null).statusCode(404);
        shows(group, "unlisted");
        says(linked.asks(), "right", null, null).statusCode(404);
        read().body("items", hasSize(1));
        anonymous()
                .body(Map.of("verdict", "right"))
                .post("/groups/{id}/reports", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"wrong, -, -", "perhaps, -, -", "wrong, weather, -", "wrong, other, <b>bold</b>", "-, -, -"})
    void whatIsNoReportIsRefusedByField(String verdict, String what, String words) {
        says(anonymous(), verdict, what, words)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors", hasSize(1));
        read().body("items", hasSize(0));
    }

    @Test
    void stewardsAreToldOnceADayAndNotOfWhatWasRight() {
        says(anonymous(), "right", null, null).statusCode(204);
        says(anonymous(), "wrong", "hours", null).statusCode(204);
        says(anonymous(), "wrong", "contact", null).statusCode(204);
        Crowd.sql(group.id(), "update page_report set said_at = said_at - interval '25 hours'");
        says(anonymous(), "wrong", "area", null).statusCode(204);

        assertThat(Mailbox.notices("page-reported", address, 2))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.words().get("link")).endsWith("/reports"));
    }

    @Test
    void aReportIsTakenWhileSignInIsAwayAndTheStewardsAreToldAfterwards() {
        KeycloakDouble.isAway(true);
        try {
            says(anonymous(), "wrong", "contact", null).statusCode(204);
        } finally {
            KeycloakDouble.isAway(false);
        }
        Crowd.isDue(group.id(), "page-reported");

        assertThat(Mailbox.notices("page-reported", address, 1)).hasSize(1);
    }

    @Test
    void anOrganisationThatHidesIsNobodyToTheGroup() {
        var hidden = Crowd.group("Somebody Else");
        shows(hidden, "unlisted");
        says(hidden.asks(), "right", null, null).statusCode(204);

        read().body("right", equalTo(1), "items[0].by", nullValue());
        assertThat(group.asks().get("/export").asString())
                .contains("\"verdict\":\"right\"")
                .doesNotContain(hidden.id().toString());
    }

    @Test
    void aCrowdOfNobodiesIsNotKept() {
        for (var i = 0; i < 13; i++) {
            says(anonymous(), "wrong", "gone", null).statusCode(204);
        }

        read().body("wrong", equalTo(10));
        page().body("freshness", equalTo("unconfirmed"));
    }

    @Test
    void anOrganisationsLastWordOfTheDayCounts() {
        var council = Crowd.council("Eastmere Council");
        says(council.asks(), "wrong", "gone", null).statusCode(204);
        says(council.asks(), "right", null, null).statusCode(204);

        read().body("items", hasSize(1), "items[0].verdict", equalTo("right"));
    }

    @Test
    void anInstitutionsUseIsShownAndConfirmsNothing() {
        says(Crowd.group("Somebody Else").asks(), "right", null, null).statusCode(204);
        page().body("used", nullValue());
        says(Crowd.council("Eastmere Council").asks(), "right", null, null).statusCode(204);

        page().body("used.byKind", equalTo("council"), "confirmed", nullValue(), "freshness", equalTo("unconfirmed"));
    }

    @Test
    void whatTwoInstitutionsFoundWrongIsDoubtedUntilTheGroupConfirmsIt() {
        group.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);
        var council = Crowd.council("Eastmere Council");
        says(council.asks(), "wrong", "contact", null).statusCode(204);
        says(Crowd.group("Somebody Else").asks(), "wrong", "contact", null).statusCode(204);
        says(council.asks(), "wrong", "gone", null).statusCode(204);
        page().body("freshness", equalTo("fresh"));

        says(Crowd.council("Westmere Council").asks(), "wrong", "contact", null).statusCode(204);
        page().body("freshness", equalTo("stale"));
        assertThat(Crowd.acts(group.id())).endsWith("page-doubted");

        group.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);
        page().body("freshness", equalTo("fresh"));
    }

    @Test
    void whatWasDealtWithNoLongerCountsAgainstThePage() {
        says(Crowd.council("Eastmere Council").asks(), "wrong", "contact", null).statusCode(204);
        var id = read().extract().path("items[0].id");
        group.asks()
                .post("/groups/{id}/reports/{r}/settled", group.id(), id)
                .then()
                .statusCode(204);
        group.asks()
                .post("/groups/{id}/reports/{r}/settled", group.id(), id)
                .then()
                .statusCode(204);
        read().body("items[0].settled", equalTo(true));

        says(Crowd.council("Westmere Council").asks(), "wrong", "contact", null).statusCode(204);
        page().body("freshness", equalTo("unconfirmed"));
    }

    private ValidatableResponse says(RequestSpecification reader, String verdict, String what, String words) {
        var report = new java.util.HashMap<String, String>();
        report.put("verdict", verdict);
        report.put("what", what);
        report.put("words", words);
        return reader.body(report).post("/groups/{id}/reports", group.id()).then();
    }

    private ValidatableResponse read() {
        return group.asks().get("/groups/{id}/reports", group.id()).then().statusCode(200);
    }

    private ValidatableResponse page() {
        return anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }
}
