package org.trellis.signposting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.Leaflet.by;
import static org.trellis.signposting.Leaflet.came;
import static org.trellis.signposting.Leaflet.codes;
import static org.trellis.signposting.Leaflet.hands;
import static org.trellis.signposting.Leaflet.to;

import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// Leaflets, what became of them, and thanks, once through.
final class LeafletJourney implements Runnable {

    static final Set<String> TABLES =
            Set.of("pathway_copy", "leaflet", "leaflet_target", "arrival", "daily_count", "thank", "no_thanks");

    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Europe/London")).minusMonths(2);

    private final Directory directory;
    private Party helpline;
    private Party kitchen;

    LeafletJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        helpline = Party.council();
        kitchen = Party.group();
        directory.publishes(kitchen);
        directory.opens(kitchen, helpline, "signposts");
        directory.settle();
        try {
            aPathwayLeadsUntilItIsWithdrawn();
            handOutAndCount();
            forget();
            thank();
            nothingIsLeft();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aPathwayLeadsUntilItIsWithdrawn() {
        var pathway = Leaflet.pathway(directory, kitchen);
        eventually(() -> hands(helpline, List.of(to(kitchen.id()), by(pathway)))
                .statusCode(201)
                .body("targets", hasSize(2)));
        Leaflet.withdraws(directory, kitchen, pathway);
        eventually(() -> hands(helpline, List.of(by(pathway))).statusCode(404));
    }

    private void handOutAndCount() throws SQLException {
        var codes = codes(helpline, kitchen.id(), 10);
        for (var code : codes.subList(0, 5)) {
            came(kitchen, code).statusCode(200);
            came(kitchen, code).statusCode(200);
        }
        came(kitchen, "ZZZZZ-ZZZZZ").statusCode(422).body("code", equalTo("code-not-known"));
        kitchen.asks().get("/arrivals/counts").then().statusCode(200).body("items.count", contains(5));
        var day = "'" + MONTH.atDay(3) + "'";
        Tables.pass("leaflet", "handed_on = " + day, "organisation_id = '" + helpline.id() + "'");
        Tables.pass("arrival", "came_on = " + day, "organisation_id = '" + kitchen.id() + "'");
        helpline.asks().get("/onward?month=" + MONTH).then().statusCode(200).body("items.came", contains(5));
    }

    private void forget() throws SQLException {
        String id = hands(helpline, List.of(to(kitchen.id()))).extract().path("id");
        helpline.asks().get("/leaflets/{id}", id).then().statusCode(200).body("targets", hasSize(1));
        Tables.fallsDue(UUID.fromString(id), "forget-leaflet");
        eventually(() -> helpline.asks().get("/leaflets/{id}", id).then().statusCode(404));
    }

    private void thank() {
        var thanks = Map.of("groupId", kitchen.id(), "words", "Thank you all");
        helpline.asks().body(thanks).post("/thanks/to-groups").then().statusCode(204);
        kitchen.asks().get("/thanks").then().statusCode(200).body("items.words", contains("Thank you all"));
        kitchen.asks().body(Map.of("open", false)).put("/thanks/door").then().statusCode(204);
        kitchen.asks().get("/thanks/door").then().body("open", equalTo(false));
        given().basePath(Party.API)
                .get("/thanks/to-groups/{id}", kitchen.id())
                .then()
                .statusCode(409);
    }

    private void nothingIsLeft() {
        var other = Party.council();
        directory.opens(other, kitchen, "signposts");
        directory.settle();
        hands(kitchen, List.of(to(other.id()))).statusCode(201);
        assertThat(Remains.of(kitchen)).containsKeys(TABLES.toArray(String[]::new));
        directory.destroys(kitchen);
        eventually(() -> assertThat(Remains.of(kitchen)).isEmpty());
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
