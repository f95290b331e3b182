package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.PolicyDrill.Part;
import org.trellis.testing.Tokens;

/// What people come here for: every policy lets some step of it through.
final class Journey {

    private static final Random RANDOM = new Random();

    private Journey() {}

    /// Each by itself, for groups and councils of its own.
    static final List<Part> PARTS = List.of(
            new Part("people", Journey::ofPeople),
            new Part("guests", Journey::ofGuests),
            new Part("liaison", LiaisonJourney::alone),
            new Part("safety", SafetyJourney::alone),
            new Part("pages", Journey::ofPages),
            new Part("lists", Journey::ofLists),
            new Part("end", Journey::aGroupIsDestroyed));

    private static void ofPeople() {
        PeopleJourney.run(group("A Group That Closes"), council("Eastmere Council"));
    }

    private static void ofGuests() {
        var host = group("A Group With Guests");
        shows(host, "public");
        GuestsJourney.run(host, council("Eastmere Council"));
    }

    private static void aGroupIsDestroyed() {
        var group = Crowd.group("A Group That Ends");
        var address = Crowd.address();
        Crowd.isReached(Crowd.personOf(group), address);
        Ending.livesOn(group, council("Eastmere Council"));
        group.asks().post("/closing").then().statusCode(200).body("state", equalTo("done"));
        var token = Mailbox.notices("group-closed", address, 1).getLast().token();
        Ending.isDestroyedAndCertified(group, token);
    }

    private static void ofPages() {
        var group = group("Quayside Mutual Aid");
        var council = council("Eastmere Council");
        somebodyRegisters();
        shows(group, "linked");
        opens(group, council, "listed");
        aProposalIsSetAside(council, group);
        opens(group, council, "signposts");
        opens(council, group, "listed");
        shares(group, council, "contact");
        aCardIsChanged(group, council);
        CapacityJourney.run();
        theGazetteerIsFilled();
        writes(group);
        AreaJourney.run(group, council);
        var page = Borough.page("Quayside Mutual Aid");
        page.put("facets", Map.of("contact", Map.of("phone", "07700 900999")));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().body("facets.area", nullValue());
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("facets.contact.phone", equalTo("07700 900999"));
        Logs.awaitSeen(group, 2);
        council.asks()
                .get("/links/{id}", group.id())
                .then()
                .body("theirs.level", equalTo("signposts"), "theirCards", hasSize(1));
        publishingAndHiding(group);
        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);
        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
        String asked = council.asks().get("/deletions").then().extract().path("items[0].id");
        council.asks().put("/deletions/{id}/confirmation", asked).then().statusCode(204);
        group.asks().get("/deletions").then().body("items[0].confirmedAt", notNullValue());
        opens(group, council, "listed");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets.contact", nullValue());
        theLogbookIsWholeAndNamesNobody(group, council);
    }

    private static void ofLists() {
        var group = group("Quayside Mutual Aid");
        var council = council("Eastmere Council");
        writes(group);
        somebodyIsBlocked(group);
        aListGivesWay(group, council);
        anImportIsUndone(council);
        noListBringsItAgain();
        WordsJourney.run(group);
    }

    private static void theLogbookIsWholeAndNamesNobody(Party group, Party council) {
        Logs.await(council, "link-opened", 3);
        for (var party : List.of(group, council)) {
            party.asks().get("/logbook/verification").then().body("sound", equalTo(true));
            for (var entry : Logs.exported(party)) {
                assertThat(entry.path("about").toString())
                        .doesNotContain("@", "900123", "900 123", "900999", "900 999", "Quayside", "Eastmere");
            }
        }
    }

    private static void aProposalIsSetAside(Party council, Party group) {
        council.asks().put("/links/{id}/set-aside", group.id()).then().statusCode(204);
        council.asks().get("/links/{id}", group.id()).then().body("standing", equalTo("set-aside"));
        council.asks().delete("/links/{id}/set-aside", group.id()).then().statusCode(204);
        council.asks().get("/links/{id}", group.id()).then().body("standing", equalTo("waits-for-us"));
    }

    private static void aCardIsChanged(Party group, Party council) {
        group.asks()
                .body(Map.of("purpose", "For another reason"))
                .put("/links/{other}/cards/contact", council.id())
                .then()
                .statusCode(200);
    }

    static void theGazetteerIsFilled() {
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

    private static void somebodyRegisters() {
        var person = new Party(UUID.randomUUID(), "", Tokens.of("newcomer-" + UUID.randomUUID(), List.of()));
        person.asks()
                .body(Map.of("name", "Pump Lane Pantry", "contact", Map.of("kind", "phone", "value", "07700 900123")))
                .post("/groups")
                .then()
                .statusCode(201);
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
                .body("items.findAll { it.id == '%s' && it.covers }".formatted(group.id()), hasSize(1));
        shows(group, "linked");
        anonymous().get("/organisations/{id}", group.id()).then().statusCode(404);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        anonymous()
                .queryParams("lat", 52.6, "lon", 1.75, "radius", 1000, "limit", 50)
                .get("/search")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(group.id()), hasSize(0));
    }

    private static void somebodyIsBlocked(Party group) {
        var other = council("Westmere Council");
        group.asks().put("/blocks/{id}", other.id()).then().statusCode(204);
        group.asks().get("/blocks").then().body("items", hasSize(1));
        group.asks().delete("/blocks/{id}", other.id()).then().statusCode(204);
        group.asks().get("/blocks").then().body("items", hasSize(0));
    }

    private static void anImportIsUndone(Party council) {
        var batch = Lists.imports(council, "name,area\nWharf Choir,Wharf\n")
                .body()
                .get("batch")
                .asText();
        council.asks()
                .get("/imports/batches")
                .then()
                .body("items.find { it.id == '%s' }.created".formatted(batch), equalTo(1));
        council.asks()
                .delete("/imports/batches/{id}", batch)
                .then()
                .statusCode(200)
                .body("undoneAt", notNullValue());
        assertThat(Lists.idOf(council, "Wharf Choir")).isNull();
    }

    static void aListGivesWay(Party group, Party council) {
        Lists.imports(council, "name,area\nWharf Kitchen,Wharf\n");
        council.asks()
                .body(Map.of("source", "Our list", "lawfulBasis", "Legitimate interests", "howTold", "By letter"))
                .post("/imports/statement")
                .then()
                .statusCode(201);
        var row = Lists.idOf(council, "Wharf Kitchen");
        assertThat(row).isNotNull();
        Awaitility.await()
                .until(() -> group.asks()
                                .body(Map.of("importedId", row))
                                .post("/groups/{id}/claims", group.id())
                                .statusCode()
                        == 201);
    }

    private static void noListBringsItAgain() {
        var importer = council("Westmere Council");
        var group = group("Wharf Larder");
        var list = "name,area,url\nWharf Larder,Wharf,https://wharf.example/" + RANDOM.nextInt(1_000_000_000) + "\n";
        Lists.imports(importer, list);
        Lists.publishes(importer);
        group.asks()
                .body(Map.of("importedId", Lists.idOf(importer, "Wharf Larder")))
                .post("/groups/{id}/claims", group.id())
                .then()
                .statusCode(201);
        assertThat(Lists.imports(council("Eastmere Council"), list).count("keptOut"))
                .isEqualTo(1);
    }
}
