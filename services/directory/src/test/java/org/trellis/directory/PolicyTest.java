package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists;
import org.trellis.testing.Database;
import org.trellis.testing.PolicyDrill;
import org.trellis.testing.Tokens;

/// Each policy is there for somebody: without it a journey stops, and with it opened wide somebody sees or does what
/// is not theirs.
@QuarkusTest
class PolicyTest {

    // The tables of the messaging library are drilled in signposting, which reads and writes all of them.
    private static final String[] DRILLED_ELSEWHERE = {"outbox", "inbox", "idempotency", "due"};

    private static final Random RANDOM = new Random();
    private static final List<String> FENCED = List.of(
            "organisation",
            "registration",
            "listing",
            "listing_facet",
            "link_side",
            "share_card",
            "imported_listing",
            "import_statement",
            "import_claim");

    @Test
    void noPolicyCanGoUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenDropped(PolicyTest::theJourney, DRILLED_ELSEWHERE))
                .isEmpty();
    }

    @Test
    void noPolicyCanBeOpenedUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenWidened(PolicyTest::theWalls, DRILLED_ELSEWHERE))
                .isEmpty();
    }

    private static void theJourney() {
        var group = group("Quayside Mutual Aid");
        var council = council("Eastmere Council");
        registeringIsNoted();
        shows(group, "linked");
        opens(group, council, "listed");
        opens(group, council, "signposts");
        opens(council, group, "listed");
        shares(group, council, "contact");
        aCardIsChanged(group, council);
        theGazetteerIsFilled();
        writes(group);
        var page = Borough.page("Quayside Mutual Aid");
        page.put("facets", Map.of("contact", Map.of("phone", "07700 900999")));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().body("facets.area", nullValue());
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("facets.contact.phone", equalTo("07700 900999"));
        council.asks()
                .get("/links/{id}", group.id())
                .then()
                .body("theirs.level", equalTo("signposts"), "theirCards", hasSize(1));
        publishingAndHiding(group);
        aListGivesWay(group, council);
        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);
        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
        opens(group, council, "listed");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets.contact", nullValue());
    }

    private static void aCardIsChanged(Party group, Party council) {
        group.asks()
                .body(Map.of("purpose", "For another reason"))
                .put("/links/{other}/cards/contact", council.id())
                .then()
                .statusCode(200);
    }

    private static void theGazetteerIsFilled() {
        var outcode = "Z" + (char) ('A' + RANDOM.nextInt(26)) + RANDOM.nextInt(10) + RANDOM.nextInt(10);
        var number = 100_000 + RANDOM.nextInt(900_000);
        for (var again = 0; again < 2; again++) {
            load("outcodes", "postcode,latitude,longitude,town\n%s,52,1,Zedtown\n".formatted(outcode));
            load("wards", "code,name,district\nE05%1$d,Ward %1$d,E06999901\n".formatted(number));
            load("postcodes", "pcds,lat,long,osward\n%s 1AA,52,1,E05%d\n".formatted(outcode, number));
            load(
                    "local-authorities",
                    "gss-code,official-name,nice-name,nation,lat,long\nE06%1$d,Zed %1$d,Zed %1$d,England,52,1\n"
                            .formatted(number));
        }
        for (var typed : List.of(outcode, outcode + " 1AA", "Ward " + number, "Zed " + number)) {
            anonymous().queryParam("q", typed).get("/places").then().body("items.size()", greaterThan(0));
        }
    }

    private static void load(String what, String file) {
        anonymous()
                .contentType("text/csv")
                .auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .body(file)
                .post("/reference/" + what)
                .then()
                .statusCode(200)
                .body("good", equalTo(1));
    }

    private static void registeringIsNoted() {
        var person = new Party(UUID.randomUUID(), "", Tokens.of("newcomer-" + UUID.randomUUID(), List.of()));
        person.asks()
                .body(Map.of("name", "Pump Lane Pantry", "contact", Map.of("kind", "phone", "value", "07700 900123")))
                .post("/groups")
                .then()
                .statusCode(503)
                .body("code", equalTo("registration-noted"));
    }

    private static void publishingAndHiding(Party group) {
        shows(group, "public");
        group.asks()
                .body(Borough.page("Quayside Neighbours"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);
        anonymous().get("/organisations/{id}", group.id()).then().body("name", equalTo("Quayside Neighbours"));
        anonymous().get("/groups/{id}/listing", group.id()).then().body("summary.size()", equalTo(42));
        anonymous()
                .queryParams("lat", 52.6, "lon", 1.75, "radius", 1000, "limit", 50)
                .get("/search")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(group.id()), hasSize(1));
        shows(group, "linked");
        anonymous().get("/organisations/{id}", group.id()).then().statusCode(404);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        anonymous()
                .queryParams("lat", 52.6, "lon", 1.75, "radius", 1000, "limit", 50)
                .get("/search")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(group.id()), hasSize(0));
    }

    private static void aListGivesWay(Party group, Party council) {
        Lists.imports(council, "name,area\nWharf Kitchen,Wharf\n");
        council.asks()
                .body(Map.of("source", "Our list", "lawfulBasis", "Legitimate interests", "howTold", "By letter"))
                .post("/imports/statement")
                .then()
                .statusCode(201);
        var row = Lists.idOf(council, "Wharf Kitchen");
        assertThat(row).isNotNull();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> group.asks()
                                .body(Map.of("importedId", row))
                                .post("/groups/{id}/claims", group.id())
                                .statusCode()
                        == 201);
    }

    /// What another organisation must not see by HTTP, and what the app must not write for it whatever the code does.
    private static void theWalls() {
        var group = group("Free Wharf Solidarity");
        var council = council("Eastmere Council");
        var neighbour = council("Northmere Council");
        var witness = group("Hollin Street Neighbours");
        writes(witness);
        shows(witness, "public");
        writes(group);
        shows(group, "linked");
        opens(group, council, "signposts");
        shares(group, council, "contact");
        opens(council, group, "listed");
        aListGivesWay(group, council);
        theGazetteerIsFilled();

        neighbour.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        neighbour.asks().get("/organisations/{id}", group.id()).then().statusCode(404);
        neighbour.asks().get("/links/{id}", group.id()).then().statusCode(404);
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets.contact.phone", equalTo("07700 900123"), "facets.capacity", nullValue());
        asStranger(neighbour.id(), group.id(), council.id());
        theGroupHidesAgain(group, council);
    }

    private static void theGroupHidesAgain(Party group, Party council) {
        shows(group, "unlisted");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        council.asks().get("/links/{id}", group.id()).then().body("theirs", nullValue(), "theirCards", hasSize(0));
    }

    private static void asStranger(UUID stranger, UUID group, UUID council) {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            for (var table : FENCED) {
                statement.execute("set local trellis.organisation = '%s'".formatted(stranger));
                try (var rows = statement.executeQuery(
                        "select count(*) from %s where organisation_id <> '%s'".formatted(table, stranger))) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("rows of " + table).isZero();
                }
            }
            app.rollback();
            for (var write : forged(group, council)) {
                statement.execute("set local trellis.organisation = '%s'".formatted(stranger));
                assertThat(changes(statement, write)).as(write).isFalse();
                app.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean changes(java.sql.Statement statement, String write) {
        try {
            return statement.executeUpdate(write) > 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> forged(UUID group, UUID council) {
        var other = UUID.randomUUID();
        return List.of(
                "insert into organisation values ('%s', 'group', 'Forged', 'unlisted', null, now(), 0)"
                        .formatted(other),
                "insert into registration (organisation_id, name, started_at) values ('%s', 'Forged', now())"
                        .formatted(other),
                "insert into published_organisation values ('%s', 'group', 'Forged')".formatted(other),
                "update published_organisation set name = 'Forged' where organisation_id = '%s'".formatted(council),
                "delete from published_organisation where organisation_id = '%s'".formatted(council),
                "insert into listing (organisation_id, name, summary, offers, not_offered, languages, area_words, wards,"
                        + " outcodes, edited_at, version) values ('%s', 'Forged', '', '{}', '', '{}', '', '{}', '{}',"
                                .formatted(other)
                        + " now(), 0)",
                "update listing set name = 'Forged'",
                "insert into listing_facet values ('%s', 'numbers', '{}')".formatted(group),
                "update listing_facet set content = '{}'",
                "delete from listing_facet",
                "insert into link_side values ('%s', '%s', 'group', '%s', 'council', 'partner', null, now(), false, 0)"
                        .formatted(UUID.randomUUID(), group, other),
                "update link_side set level = 'partner'",
                "delete from link_side",
                "insert into share_card values ('%s', '%s', '%s', 'numbers', null, null, now())"
                        .formatted(UUID.randomUUID(), group, other),
                "update share_card set until = null",
                "delete from share_card",
                "insert into published_listing select '%s', organisation_id, origin, name, summary, offers, not_offered,"
                                .formatted(other)
                        + " languages, area_words, wards, outcodes, lat, lon, null, null, null, now(), words"
                        + " from published_listing limit 1",
                "update published_listing set name = 'Forged'",
                "delete from published_listing",
                "insert into published_need values ('food', 1, '%s', '%s', 52, 1)".formatted(other, group),
                "delete from published_need",
                "insert into outcode values ('ZZ99', 52, 1, 'Forged', 'forged')",
                "update outcode set town = 'Forged'",
                "insert into ward values ('E05000000', 'Forged', 'E06000000', null, null, 'forged')",
                "update ward set name = 'Forged'",
                "insert into postcode values ('ZZ99 9ZZ', 'ZZ99', 52, 1, null, null)",
                "update postcode set lat = 52",
                "insert into local_authority values ('E06000000', 'Forged', 'England', '', null, null, 'forged')",
                "update local_authority set name = 'Forged'");
    }
}
