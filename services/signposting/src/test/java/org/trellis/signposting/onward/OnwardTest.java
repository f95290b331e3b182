package org.trellis.signposting.onward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Leaflet.came;
import static org.trellis.signposting.Leaflet.codes;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.signposting.Tables;
import org.trellis.testing.Directory;

/// Where people went, in numbers in which none of them can be found.
@QuarkusTest
class OnwardTest {

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/London"));
    private static final YearMonth MONTH = NOW.minusMonths(3);

    @Inject
    Directory directory;

    private final Party helpline = council();
    private final Party kitchen = group();
    private final Party pantry = group();

    @BeforeEach
    void bothCanBeSeen() {
        directory.opens(kitchen, helpline, "signposts");
        directory.opens(pantry, helpline, "signposts");
        directory.settle();
    }

    @Test
    void aNumberIsThereWhenFiveCameAndFiveDidNot() throws SQLException {
        handed(kitchen, 10, 5);
        handed(pantry, 4, 4);
        happened(MONTH);

        reads(MONTH)
                .body("month", equalTo(MONTH.atDay(1).toString()))
                .body("items", hasSize(2))
                .body("items.find { it.receiverId == '%s' }.handed".formatted(kitchen.id()), equalTo(10))
                .body("items.find { it.receiverId == '%s' }.came".formatted(kitchen.id()), equalTo(5))
                .body("items.find { it.receiverId == '%s' }.handed".formatted(pantry.id()), nullValue())
                .body("items.find { it.receiverId == '%s' }.came".formatted(pantry.id()), nullValue());
    }

    @Test
    void whereNearlyAllCameOrNearlyNobodyItIsNotSaid() throws SQLException {
        handed(kitchen, 9, 5);
        handed(pantry, 20, 4);
        happened(MONTH);

        reads(MONTH)
                .body("items.handed", containsInAnyOrder(9, 20))
                .body("items.came", contains(nullValue(), nullValue()));
    }

    @Test
    void whoCameTheMonthAfterCountsThereAndCouldNotHaveComeOnceTheyCame() throws SQLException {
        handed(kitchen, 15, 5);
        happened(MONTH.minusMonths(1));
        var owned = "organisation_id = '" + kitchen.id() + "'";
        reads(MONTH.minusMonths(1)).body("items.came", contains(5));
        reads(MONTH).body("items", empty());

        Tables.pass("arrival", "came_on = '" + MONTH.atDay(2) + "'", owned);

        reads(MONTH.minusMonths(1)).body("items.handed", contains(15)).body("items.came", contains(nullValue()));
        reads(MONTH).body("items.handed", contains(nullValue())).body("items.came", contains(5));
    }

    @Test
    void aMonthThatRunsOrIsLongOverIsNotTold() throws SQLException {
        handed(kitchen, 10, 5);
        for (var month : new YearMonth[] {NOW, NOW.plusMonths(1), NOW.minusMonths(15)}) {
            happened(month.isAfter(NOW) ? NOW : month);
            reads(month).body("items", empty());
            assertThat(Tables.visible(helpline.id(), "count_came('" + month.atDay(1) + "')"))
                    .isZero();
        }
        assertThat(Tables.visible(
                        helpline.id(), "count_came('" + NOW.minusMonths(15).atDay(2) + "')"))
                .isZero();
        helpline.asks().get("/onward?month=2026-13").then().statusCode(400);
        helpline.asks().get("/onward").then().statusCode(200);
    }

    @Test
    void onlyWhoHandedThemOutReadsIt() throws SQLException {
        handed(kitchen, 10, 5);
        happened(MONTH);

        for (var other : new Party[] {kitchen, pantry, council()}) {
            other.asks().get("/onward?month=" + MONTH).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void pagesFollowOneAnother() throws SQLException {
        handed(kitchen, 5, 0);
        handed(pantry, 5, 0);
        happened(MONTH);

        String next = helpline.asks()
                .get("/onward?limit=1&month=" + MONTH)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        helpline.asks()
                .queryParam("cursor", next)
                .get("/onward?limit=1&month=" + MONTH)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private ValidatableResponse reads(YearMonth month) {
        return helpline.asks().get("/onward?month=" + month).then().statusCode(200);
    }

    private void handed(Party to, int number, int cameOf) {
        var codes = codes(helpline, to.id(), number);
        codes.subList(0, cameOf).forEach(code -> came(to, code).statusCode(200));
    }

    /// Whatever was handed out and came did so in that month.
    private void happened(YearMonth month) throws SQLException {
        var day = "'" + month.atDay(1) + "'";
        Tables.pass("leaflet", "handed_on = " + day, "organisation_id = '" + helpline.id() + "'");
        var came = "organisation_id in ('%s', '%s')".formatted(kitchen.id(), pantry.id());
        if (Tables.visible(kitchen.id(), "arrival") + Tables.visible(pantry.id(), "arrival") > 0) {
            Tables.pass("arrival", "came_on = " + day, came);
        }
    }
}
