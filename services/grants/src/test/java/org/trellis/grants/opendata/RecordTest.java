package org.trellis.grants.opendata;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.grants.OpenData.feed;
import static org.trellis.grants.OpenData.publishes;
import static org.trellis.grants.OpenData.record;
import static org.trellis.grants.OpenData.says;
import static org.trellis.grants.OpenData.wishes;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

/// What stands, or will stand, about one grant: its group sees it first and says how.
@QuarkusTest
class RecordTest {

    private static final String UNNAMED = "Community group (name not published)";

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    @Test
    void theGroupSeesItsRecordBeforeAnybodyElse() {
        var grant = OpenData.funded();
        var award = OpenData.shown(grant, 18_40);

        for (var side : List.of(grant.group(), grant.body())) {
            record(side, award)
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("publishedAt", nullValue())
                    .body("named", equalTo(false))
                    .body("record.id", startsWith(OpenData.prefix(grant.body()) + "-20"))
                    .body("record.title", equalTo("Gas and rice for ten Fridays"))
                    .body("record.description", containsString("Hot meals in every ward before Christmas."))
                    .body("record.amountAwarded", equalTo(18.40f))
                    .body("record.currency", equalTo("GBP"))
                    .body("record.recipientOrganization[0].name", equalTo(UNNAMED))
                    .body("record.fundingOrganization[0].id", equalTo("GB-CHC-1999999"))
                    .body("record.grantProgramme[0].title", equalTo("Eastmere Winter Kitchens"))
                    .body("record.beneficiaryLocation[0].geoCode", equalTo(Funds.AREA))
                    .body("record.beneficiaryLocation[0].geoCodeType", equalTo("LONB"));
        }
        publishes(grant.body()).statusCode(200).body("waiting", equalTo(1)).body("ready", equalTo(0));
        feed(grant.body()).statusCode(404).body("code", equalTo("not-found"));

        wishes(grant.group(), award, Map.of("agreed", true)).statusCode(200);
        publishes(grant.body()).statusCode(200).body("waiting", equalTo(0)).body("ready", equalTo(1));
        feed(grant.body()).statusCode(200).body("grants", hasSize(1)).body("grants[0].amountAwarded", equalTo(18.40f));
        record(grant.group(), award).body("publishedAt", notNullValue());
    }

    @Test
    void whatIsPaidBeforeIsShownToItsGroupFirstAsWell() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        record(grant.group(), award).statusCode(404);

        says(grant.body(), OpenData.words(grant.body())).statusCode(200);

        record(grant.group(), award).statusCode(200);
        publishes(grant.body()).body("waiting", equalTo(1));
    }

    @Test
    void whoeverSaysNothingHasFourteenDays() throws SQLException {
        var grant = OpenData.funded();
        var award = OpenData.shown(grant, 50_000);
        passes(award, 13);
        publishes(grant.body()).body("waiting", equalTo(1));
        feed(grant.body()).statusCode(404);

        passes(award, 1);
        publishes(grant.body()).body("ready", equalTo(1));

        feed(grant.body()).statusCode(200).body("grants", hasSize(1));
    }

    private static void passes(UUID award, int days) throws SQLException {
        Rows.pass(
                "grant_record",
                "shown_at = shown_at - interval '%d days', open_from = open_from - interval '%d days'"
                        .formatted(days, days),
                "application_id = '" + award + "'");
    }

    @Test
    void theGroupsOwnWordsStandThere() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);

        var wish = Map.of("title", "Meals on Fridays", "description", "For whoever comes.", "agreed", true);
        wishes(grant.group(), award, wish).statusCode(200).header("ETag", "\"2\"");
        eventually(() -> feed(grant.body())
                .body("grants[0].title", equalTo("Meals on Fridays"))
                .body("grants[0].description", equalTo("For whoever comes.")));

        for (var personal : List.of("Ring 01632 960001", "Mail to x@alnoor.example", "At 4 Hollin Street, EA1 4AB")) {
            wishes(grant.group(), award, Map.of("title", personal, "agreed", true))
                    .statusCode(422)
                    .body("code", equalTo("personal-text"))
                    .body("field", equalTo("title"));
        }
        grant.group()
                .asks()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put("/open-data/records/{id}/wish", award)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        record(grant.body(), award)
                .body("ownTitle", equalTo("Meals on Fridays"))
                .body("version", equalTo(2));
    }

    @Test
    void whoGaveNoNameHasNoneToShow() {
        var grant = OpenData.funded();
        var draft = grant.written(50_000, "own-account");
        Grant.writes(grant.group(), draft, "profile-name", "", 1).statusCode(200);
        Grant.sends(grant.group(), draft).statusCode(200);
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        eventually(() -> record(grant.group(), draft).statusCode(200).body("nameable", equalTo(false)));

        wishes(grant.group(), draft, Map.of("named", true, "agreed", true))
                .statusCode(422)
                .body("code", equalTo("no-name-to-show"));
    }

    @Test
    void nobodyElseLearnsOfIt() {
        var grant = OpenData.funded();
        var award = OpenData.shown(grant, 50_000);
        var stranger = Party.group();
        var otherFunder = Party.body();
        says(otherFunder, OpenData.words(otherFunder)).statusCode(200);

        for (var other : List.of(stranger, otherFunder)) {
            record(other, award).statusCode(404).body("code", equalTo("not-found"));
            record(other, UUID.randomUUID()).statusCode(404);
            other.asks().get("/open-data/records").then().statusCode(200).body("items", empty());
        }
        wishes(stranger, award, Map.of("agreed", true)).statusCode(404).body("code", equalTo("not-found"));
        otherFunder
                .asks()
                .get("/open-data/report")
                .then()
                .statusCode(200)
                .body("ready", equalTo(0))
                .body("waiting", equalTo(0));
        publishes(otherFunder).statusCode(200).body("ready", equalTo(0));
        Party.body().asks().get("/open-data/publisher").then().statusCode(404);
    }

    @Test
    void theFunderDoesNotSpeakForTheGroup() {
        var grant = OpenData.funded();
        var award = OpenData.shown(grant, 50_000);

        wishes(grant.body(), award, Map.of("agreed", true)).statusCode(403).body("code", equalTo("role-needed"));
        for (var path : List.of("/open-data/publisher", "/open-data/report")) {
            grant.group().asks().get(path).then().statusCode(403).body("code", equalTo("role-needed"));
        }
        grant.group().asks().put("/open-data/publication").then().statusCode(403);
        for (var path : List.of("/open-data/publisher", "/open-data/report", "/open-data/records")) {
            Party.nobodyAsks().get(path).then().statusCode(401);
        }
    }

    @Test
    void recordsAreListedPageByPage() {
        var grant = OpenData.funded();
        var first = OpenData.shown(grant, 10_000);
        var second = OpenData.shown(grant, 10_000);

        String next = grant.group()
                .asks()
                .get("/open-data/records?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second.toString())))
                .extract()
                .path("next");
        grant.group()
                .asks()
                .get("/open-data/records?limit=1&cursor={next}", next)
                .then()
                .body("items.id", equalTo(List.of(first.toString())))
                .body("next", nullValue());
    }

    @Test
    void aHiddenGroupMayHaveItsNameThere() {
        var grant = OpenData.funded();
        var award = OpenData.shown(grant, 50_000);

        wishes(grant.group(), award, Map.of("named", true, "agreed", true))
                .statusCode(200)
                .body("named", equalTo(true));
        publishes(grant.body());

        feed(grant.body()).body("grants[0].recipientOrganization[0].name", equalTo("Al-Noor Kitchen"));
    }
}
