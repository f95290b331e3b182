package org.trellis.directory.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists;
import org.trellis.testing.Database;

/// A group sees who lists it too, says "that is us", and no list brings it again.
@QuarkusTest
class LookAlikeTest {

    private String word;
    private Party importer;
    private Party group;

    @BeforeEach
    void aGroupThatIsInSomebodysList() {
        word = "Zalike" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        importer = Borough.institution("infrastructure", "Eastmere Voluntary Action", "support-officer");
        group = Borough.group(word + " Kitchen");
        Borough.isAtHome(group, Map.of("words", "By the dock", "point", Map.of("lat", 60.81, "lon", -0.81)));
    }

    private void lists(Party by, String rows) {
        Lists.imports(by, "name,area,latitude,longitude,url\n" + rows.replace("~", word));
        Lists.publishes(by);
    }

    private List<String> seenBy(Party reader) {
        return reader.asks()
                .get("/groups/{id}/look-alikes", group.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.name");
    }

    @Test
    void itSeesRowsThatAreAlikeByNameAndNear() {
        lists(importer, """
                ~ kitchn,Dock,60.80,-0.80,
                ~ Kitchen,Far away,51.5,-0.1,
                Wharf Choir,Dock,60.81,-0.81,
                """);

        assertThat(seenBy(group)).containsExactly(word + " kitchn");
        group.asks()
                .get("/groups/{id}/look-alikes", group.id())
                .then()
                .body("items.listedBy", contains("Eastmere Voluntary Action"), "items.areaWords", contains("Dock"));
    }

    @Test
    void whatWaitsForAStatementIsNotSeen() {
        Lists.imports(importer, "name,area,latitude,longitude\n%s Kitchen,Dock,60.81,-0.81\n".formatted(word));

        assertThat(seenBy(group)).isEmpty();
    }

    @Test
    void forAnybodyElseThereIsNothing() {
        Borough.shows(group, "public");
        for (var other : List.of(importer, Borough.group("Another Group"), Borough.council("Eastmere Council"))) {
            other.asks().get("/groups/{id}/look-alikes", group.id()).then().statusCode(404);
        }
        anonymous().get("/groups/{id}/look-alikes", group.id()).then().statusCode(401);
    }

    @Test
    void whoIsClaimedIsBroughtByNobodysListAgain() throws SQLException {
        lists(importer, "~ Kitchen,\"Dock, EM1\",60.81,-0.81,https://alike.example/" + word + "\n");
        group.asks()
                .body(Map.of("importedId", Lists.idOf(importer, word + " Kitchen")))
                .post("/groups/{id}/claims", group.id())
                .then()
                .statusCode(201);
        var council = Borough.council("Eastmere Council");

        var again = Lists.imports(council, """
                name,area,url
                %1$s  KITCHEN!,Somewhere,https://alike.example/%1$s
                %1$s kitchen,Anywhere,https://alike.example/%1$s
                %1$s Kitchen,Elsewhere,
                """.formatted(word));

        assertThat(again.count("keptOut")).isEqualTo(2);
        council.asks().get("/imports/rows").then().body("items.areaWords", contains("Elsewhere"));
        theMarksSayNothing();
    }

    private static void theMarksSayNothing() throws SQLException {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            try (var rows = statement.executeQuery("select mark from not_listed")) {
                while (rows.next()) {
                    assertThat(rows.getString(1))
                            .doesNotContainIgnoringCase("kitchen")
                            .hasSizeGreaterThan(20);
                }
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> statement.executeQuery("select organisation_id from not_listed"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void claimingTwiceRemembersOnce() {
        lists(importer, "~ Kitchen,Dock,60.81,-0.81,https://alike.example/" + word + "\n");
        var claim = Map.of("importedId", Lists.idOf(importer, word + " Kitchen"));
        for (var time = 0; time < 2; time++) {
            group.asks()
                    .body(claim)
                    .post("/groups/{id}/claims", group.id())
                    .then()
                    .statusCode(201);
        }

        assertThat(seenBy(group)).isEmpty();
        anonymous().queryParam("q", word).get("/search").then().body("items", empty());
        importer.asks().get("/imports/rows").then().body("items[0].state", equalTo("claimed"));
    }
}
