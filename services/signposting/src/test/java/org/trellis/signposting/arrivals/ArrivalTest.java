package org.trellis.signposting.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Leaflet.by;
import static org.trellis.signposting.Leaflet.came;
import static org.trellis.signposting.Leaflet.code;
import static org.trellis.signposting.Leaflet.hands;
import static org.trellis.signposting.Leaflet.to;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Leaflet;
import org.trellis.signposting.Party;
import org.trellis.signposting.Tables;
import org.trellis.testing.Directory;

/// "They came", by the code on a leaflet.
@QuarkusTest
class ArrivalTest {

    @Inject
    Directory directory;

    private final Party helpline = council();
    private final Party kitchen = group();
    private final Party pantry = group();

    @BeforeEach
    void bothCanBeSeen() {
        directory.opens(kitchen, helpline, "signposts");
        directory.opens(pantry, helpline, "listed");
        directory.settle();
    }

    @Test
    void itCountsOnceForEachThatTheLeafletLedTo() {
        String code = hands(helpline, List.of(to(kitchen.id()), to(pantry.id())))
                .statusCode(201)
                .extract()
                .path("code");

        came(kitchen, code).statusCode(200).body("need", equalTo("food"));
        came(
                        kitchen,
                        code.toLowerCase(Locale.ROOT)
                                .replace('-', ' ')
                                .replace('0', 'o')
                                .replace('1', 'l'))
                .statusCode(200);
        kitchen.asks().get("/arrivals/counts").then().body("items.count", contains(1));
        pantry.asks().get("/arrivals/counts").then().body("items", empty());

        came(pantry, code).statusCode(200);
        pantry.asks().get("/arrivals/counts").then().body("items.count", contains(1), "items[0].need", equalTo("food"));
    }

    @Test
    void whoKeepsAPathwayEntersTheCodesOfItsLeaflets() {
        directory.publishes(pantry);
        var pathway = Leaflet.pathway(directory, pantry);
        Awaitility.await()
                .untilAsserted(() -> hands(helpline, List.of(by(pathway))).statusCode(201));
        String code = hands(helpline, List.of(by(pathway))).extract().path("code");

        came(kitchen, code).statusCode(422);
        came(pantry, code).statusCode(200);
    }

    @Test
    void whoHandedItOutLearnsNothingOfIt() throws SQLException {
        String id = hands(helpline, List.of(to(kitchen.id()))).extract().path("id");
        String code = helpline.asks().get("/leaflets/{id}", id).path("code");
        var before = helpline.asks().get("/leaflets/{id}", id).asString();

        came(kitchen, code).statusCode(200);

        assertThat(helpline.asks().get("/leaflets/{id}", id).asString()).isEqualTo(before);
        helpline.asks().get("/arrivals/counts").then().statusCode(200).body("items", empty());
        assertThat(Tables.visible(helpline.id(), "arrival")).isZero();
        // And who it came to not whose it was.
        assertThat(kitchen.asks().get("/export").asString())
                .contains("came_on")
                .doesNotContain(id, code.replace("-", ""), helpline.id().toString() + "\",\"code");
    }

    @Test
    void wrongAnothersAndTooOldAreOneAnswer() throws SQLException {
        var ofAnother = code(helpline, pantry.id());
        String old = hands(helpline, List.of(to(kitchen.id()))).extract().path("code");
        var plain = "code = '" + old.replace("-", "") + "'";
        Tables.pass("leaflet", "handed_on = handed_on - 90", plain);
        came(kitchen, old).statusCode(200);
        Tables.pass("leaflet", "handed_on = handed_on - 1", plain);

        var unknown = came(kitchen, "00000-00000").statusCode(422).body("code", equalTo("code-not-known"));

        for (var code : List.of(ofAnother, old, "?", "x".repeat(40))) {
            assertThat(came(kitchen, code).statusCode(422).extract().asString())
                    .isEqualTo(unknown.extract().asString());
        }
        came(kitchen, " ").statusCode(400);
        came(pantry, ofAnother).statusCode(200);
    }

    @Test
    void thirtyWrongOnesADayAreTheMostAndRightOnesDoNotCount() {
        for (int i = 0; i < 29; i++) {
            came(kitchen, "ZZZZZ-ZZZZZ").statusCode(422);
        }
        for (int i = 0; i < 3; i++) {
            came(kitchen, code(helpline, kitchen.id())).statusCode(200);
        }
        came(kitchen, "ZZZZZ-ZZZZZ").statusCode(422);

        var right = code(helpline, kitchen.id());
        came(kitchen, right).statusCode(503).body("code", equalTo("too-many-codes"));
        came(pantry, code(helpline, pantry.id())).statusCode(200);
        kitchen.asks().get("/arrivals/counts").then().body("items.count", contains(3));
    }

    @Test
    void onTheNextDayItMayTryAgainAndTheDayBeforeIsForgotten() throws SQLException {
        for (int i = 0; i < 30; i++) {
            came(kitchen, "ZZZZZ-ZZZZZ").statusCode(422);
        }
        Tables.pass("daily_count", "on_day = on_day - 1", "organisation_id = '" + kitchen.id() + "'");
        came(kitchen, code(helpline, kitchen.id())).statusCode(200);
        Tables.pass("daily_count", "on_day = on_day - 1", "organisation_id = '" + kitchen.id() + "'");

        Tables.fallsDue(kitchen.id(), "forget-daily-counts");

        Awaitility.await().until(() -> Tables.visible(kitchen.id(), "daily_count") == 0);
    }

    @Test
    void whatCameTwoYearsAgoIsForgotten() throws SQLException {
        came(kitchen, code(helpline, kitchen.id())).statusCode(200);
        Tables.pass("arrival", "came_on = came_on - 731", "organisation_id = '" + kitchen.id() + "'");
        came(kitchen, code(helpline, kitchen.id())).statusCode(200);

        Tables.fallsDue(kitchen.id(), ForgetsArrivals.KIND);

        Awaitility.await()
                .untilAsserted(
                        () -> kitchen.asks().get("/arrivals/counts").then().body("items.count", contains(1)));
    }
}
