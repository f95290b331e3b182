package org.trellis.referrals.unmet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.UnmetJourney.MONTH;
import static org.trellis.referrals.UnmetJourney.finds;
import static org.trellis.referrals.UnmetJourney.happenedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// What nobody got is seen, and nobody is seen in it.
@QuarkusTest
class UnmetTest {

    @Inject
    Directory directory;

    // How often the first one, and how often each of so many others, found nobody; and what everybody reads of it.
    @ParameterizedTest
    @CsvSource({"1, 5, 6", "1, 4, 0", "5, 0, 5", "4, 0, 0", "7, 3, 0", "7, 4, 0", "7, 5, 12"})
    void aNumberIsThereOnlyIfNobodyCanTakeTheirOwnFromItAndIsLeftWithFew(int first, int others, int read) {
        var area = Areas.ward();
        finds(Party.group(), area, first);
        for (int i = 0; i < others; i++) {
            finds(Party.council(), area, 1);
        }
        happenedIn(MONTH, area);

        var answer = reads(MONTH, area);
        if (read == 0) {
            answer.body("items", empty());
        } else {
            answer.body("items.count", contains(read), "items.area", contains(area));
        }
    }

    @Test
    void whoeverHadAPartInAReferralIsCountedWithIt() {
        var area = Areas.ward();
        var pair = Pair.agreed(directory);
        for (int i = 0; i < 6; i++) {
            var id = pair.sends(Map.of("area", area)).extract().<String>path("id");
            Pair.steps(pair.receiver(), id, i == 0 ? "accept" : "decline").statusCode(200);
        }
        pair.sends(Map.of("area", area, "need", "company")).statusCode(201);
        finds(pair.sender(), area, 2);

        own(pair.receiver()).body("items.count", contains(5));
        own(pair.sender()).body("items.count", contains(7), "items.need", contains("food"));
        own(pair.sender().as("helpline")).body("items.count", contains(7));
        own(Party.council()).body("items", empty());
        happenedIn(MONTH, area);
        // All seven are the sender's; of them the receiver knows five, and would be left with two.
        reads(MONTH, area).body("items", empty());
        own(pair.sender()).body("items", empty());
        pair.sender().asks().get("/unmet/own?month=" + MONTH).then().body("items.count", contains(7));
    }

    @Test
    void aMonthIsCountedOnceAndNotBeforeItIsOver() {
        var area = Areas.ward();
        finds(Party.group(), area, 6);
        happenedIn(MONTH, area);
        reads(MONTH, area).body("items.count", contains(6));
        finds(Party.group(), area, 6);
        reads(YearMonth.now(), area).body("items", empty());
        reads(MONTH, area).body("items.count", contains(6));
        Party.nobodyAsks().get("/unmet").then().statusCode(200).body("month", notNullValue());
        Party.nobodyAsks().get("/unmet?month=2026-13").then().statusCode(400).body("code", equalTo("invalid-request"));
        Party.nobodyAsks().get("/unmet/own").then().statusCode(401);
        Party.nobodyAsks()
                .body(Map.of("need", "food", "area", area))
                .post("/unmet")
                .then()
                .statusCode(401);
    }

    @Test
    void whatIsSaidTwiceUnderOneKeyCountsOnceAndManyComeInPages() {
        var group = Party.group();
        var key = UUID.randomUUID();
        var first = Areas.ward();
        for (int i = 0; i < 2; i++) {
            group.asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("need", "food", "area", first))
                    .post("/unmet")
                    .then()
                    .statusCode(204);
        }
        finds(group, Areas.ward(), 2);
        group.asks()
                .body(Map.of("need", "Food!", "area", first))
                .post("/unmet")
                .then()
                .statusCode(400);

        var page = group.asks().get("/unmet/own?limit=1").then().body("items", hasSize(1));
        group.asks()
                .get("/unmet/own?limit=1&cursor={next}", page.extract().<String>path("next"))
                .then()
                .body("items", hasSize(1), "next", nullValue());
        own(group).body("items.count.sum()", equalTo(3));
    }

    private static ValidatableResponse own(Party who) {
        return who.asks().get("/unmet/own").then().statusCode(200);
    }

    private static ValidatableResponse reads(YearMonth month, String area) {
        return Party.nobodyAsks()
                .get("/unmet?month={month}&area={area}", month.toString(), area)
                .then()
                .statusCode(200);
    }
}
