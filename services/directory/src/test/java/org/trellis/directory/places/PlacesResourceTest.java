package org.trellis.directory.places;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;
import org.trellis.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class PlacesResourceTest {

    private static final String API = "/api/directory/v1";
    private static final String OPERATOR = "operator";

    @Test
    void postcodesAreTakenWhateverTheOrderOfTheColumns() {
        var file = """
                doterm,dointr,lat,LONG,pcds,oslaua,osward
                ,198001,51.201,0.101,xa1 1aa,E06990001,E05990101
                202001,198001,51.202,0.102,XA1 1AB,E06990001,E05990101
                ,198001,99.999999,0.000000,XA1 1AC,,
                ,198001,51.204,north,XA1 1AD,,
                ,198001,51.205,0.105,nonsense,,
                ,198001,11.206,0.106,XA1 1AF,,
                """;

        for (var i = 0; i < 2; i++) {
            load("postcodes", file)
                    .statusCode(200)
                    .body("rows", equalTo(6))
                    .body("good", equalTo(1))
                    .body("skipped", equalTo(2))
                    .body("bad", equalTo(3))
                    .body("problems.line", contains(5, 6, 7))
                    .body("problems.column", contains("long", "pcds", "lat"))
                    .body("problems[0].reason", equalTo("is not a number"));
        }

        suggest("xa1 1")
                .body("items.code", contains("XA1 1AA"))
                .body("items[0].kind", equalTo("postcode"))
                .body("items[0].lat", equalTo(51.201f));
    }

    @Test
    void aLaterLineForTheSamePlaceHolds() {
        load("postcodes", "pcds,lat,long\nXB1 1AA,51.1,0.1\nXB1 1AA,51.2,0.1\n").body("good", equalTo(2));

        suggest("XB1 1AA").body("items.lat", contains(51.2f));
    }

    @Test
    void wardsAndOutcodesAreSuggestedByTheirBeginning() {
        load(
                        "wards",
                        "\uFEFFcode,name,district,lat,long\nE05990201,Xénon Docks,Xshire,51.3,0.3\nE05990202,Xenon Park,Xshire,,\n")
                .body("good", equalTo(2));
        load("outcodes", "postcode,latitude,longitude,town\nXE9,51.3,0.3,Xenonville\n")
                .body("good", equalTo(1));

        suggest("xeno")
                .body("items.code", contains("E05990201", "E05990202"))
                .body("items[0].label", equalTo("Xénon Docks, Xshire"))
                .body("items[1].lat", nullValue());
        suggest("xe9").body("items.label", contains("XE9, Xenonville"));
        suggest("xnowhere").body("items", empty());
        suggest("--").body("items", empty());
        suggest(" ").statusCode(400).body("code", equalTo("invalid-request"));
        suggest("x".repeat(61)).statusCode(400);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        load("postcodes", "pcds,lat\nXC1 1AA,51\n")
                .statusCode(422)
                .body("code", equalTo("columns-missing"))
                .body("detail", containsString("missing: long"));
        load("postcodes", "").statusCode(422).body("code", equalTo("file-empty"));
        load("postcodes", new byte[] {'p', 'c', 'd', 's', (byte) 0xff, (byte) 0xfe, 0, 1, 2})
                .statusCode(422)
                .body("code", equalTo("file-not-utf8"));
        load("postcodes", "pcds,lat,long\n\"XC1 1AA,51,0\n").statusCode(422).body("code", equalTo("row-too-long"));
        load("postcodes", "pcds,lat,long\n" + "x".repeat(70_000))
                .statusCode(422)
                .body("code", equalTo("line-too-long"));
        given().auth()
                .oauth2(operator())
                .contentType("application/json")
                .body("{}")
                .post(API + "/reference/postcodes")
                .then()
                .statusCode(415);
    }

    @Test
    void onlyTheOperatorFillsTheGazetteer() {
        var council = UUID.randomUUID();

        loadAs(Tokens.of(council, "liaison-officer"), "wards", "code,name,district\n")
                .statusCode(403);
        given().contentType("text/csv")
                .body("x")
                .post(API + "/reference/wards")
                .then()
                .statusCode(401);
        loadAs(
                        Tokens.of("both", List.of(new Tokens.In(council, "liaison-officer")), OPERATOR),
                        "wards",
                        "code,name,district\nE05990301,Mine,Now\n")
                .statusCode(422)
                .body("code", equalTo("acts-for-an-organisation"));
    }

    @Test
    void twoHundredThousandPostcodesAreStreamed() {
        var file = new StringBuilder("pcds,lat,long,osward,oslaua,doterm\n");
        for (var i = 0; i < 200_000; i++) {
            file.append("XD")
                    .append(i / 6760)
                    .append(' ')
                    .append(i % 6760 / 676)
                    .append((char) ('A' + i % 676 / 26))
                    .append((char) ('A' + i % 26))
                    .append(",52.")
                    .append(i)
                    .append(",1.5,E05990401,E06990001,\n");
        }

        load("postcodes", file.toString()).body("rows", equalTo(200_000)).body("good", equalTo(200_000));

        suggest("XD29 5").body("items", hasSize(10));
    }

    @Test
    void whatIsTheWholeNameIsToldFromItsBeginning() {
        load(
                        "local-authorities",
                        "gss-code,official-name,nice-name,nation,lat,long\nE06990801,Yeldmere Council,Yeldmere,England,52.5,0.5\n")
                .body("good", equalTo(1));

        for (var typed : List.of("Yeldmere", "yeldmere council", "E06990801")) {
            suggest(typed).body("items.code", contains("E06990801")).body("items.whole", contains(true));
        }
        suggest("Yeldm").body("items.code", contains("E06990801")).body("items.whole", contains(false));
    }

    @Test
    void theWardsOfAnAuthorityAreThoseOfItsPlace() {
        load(
                        "local-authorities",
                        "gss-code,official-name,nice-name,nation,lat,long\nE06990802,Yeldholm Council,Yeldholm,England,52.5,0.5\n")
                .body("good", equalTo(1));
        load(
                        "wards",
                        "code,name,district,lat,long\nE05990802,Quay,Yeldholm,52.5,0.5\nE05990803,Harbour,Yeldholm,52.5,0.5\n"
                                + "E05990804,Harbour,Yeldholme,52.5,0.5\n")
                .body("good", equalTo(3));

        given().get(API + "/places/areas/E06990802/wards")
                .then()
                .statusCode(200)
                .body("items.code", contains("E05990803", "E05990802"))
                .body("items.label", contains("Harbour, Yeldholm", "Quay, Yeldholm"));
        given().get(API + "/places/areas/E06990899/wards").then().body("items", empty());
        given().get(API + "/places/areas/Yeldholm/wards").then().statusCode(400);
    }

    @Test
    void aCouncilIsFoundByWhatItsPlaceIsCalledAndByItsOfficialName() {
        load(
                        "local-authorities",
                        "gss-code,official-name,nice-name,nation,lat,long\nE09990701,London Borough of King's Xeld,King's Xeld,England,51.5,0.5\n")
                .body("good", equalTo(1));

        for (var typed : List.of("kings xe", "London Borough of King’s Xeld", "london borough of k", "E09990701")) {
            suggest(typed)
                    .body("items.code", contains("E09990701"))
                    .body("items.label", contains("London Borough of King's Xeld"));
        }
        areas("London Borough of Kings Xeld").statusCode(200);
        suggest("borough of kings").body("items", empty());
    }

    @Test
    void aPlaceTellsTheAreasItLiesIn() {
        load(
                        "local-authorities",
                        "gss-code,official-name,nice-name,nation,local-authority-type-name,lat,long,current-authority\nW06990701,Xby Council,Xby Council,Wales,Unitary,51.5,0.5,True\n")
                .body("good", equalTo(1));
        load("wards", "code,name,district\nW05990701,Xby North,Xby\nW05990702,Xby South,Xby\n");
        load("postcodes", """
                pcds,lat,long,osward,oslaua
                XG7 1AA,51.5,0.5,W05990701,W06990701
                XG7 1AB,51.6,0.5,W05990702,W06990701
                """);

        areas("xg71aa")
                .statusCode(200)
                .body("areas.code", contains("W05990701", "W06990701", "W92000004"))
                .body("areas.kind", contains("ward", "authority", "country"))
                .body("areas.name", contains("Xby North", "Xby Council", "Wales"));
        areas("XG7").body("areas.code", contains("W05990701", "W05990702", "W06990701", "W92000004"));
        areas("XG7 9ZZ").body("areas.code", contains("W05990701", "W05990702", "W06990701", "W92000004"));
        areas("xby south").body("areas.code", contains("W05990702", "W06990701", "W92000004"));
        areas("Nowhere at all").statusCode(422).body("code", equalTo("place-unknown"));
        areas(" ").statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void theRealListsOfPlacesAreRead() throws IOException {
        var geography = RealPostgres.Root.path().resolveSibling("shared/standards/geography");
        assumeTrue(Files.isDirectory(geography), "skipped: " + geography + " is not there");

        load("outcodes", Files.readAllBytes(geography.resolve("outcodes.csv")))
                .statusCode(200)
                .body("good", equalTo(2856));
        load("local-authorities", Files.readAllBytes(geography.resolve("uk_local_authorities_current.csv")))
                .statusCode(200)
                .body("good", org.hamcrest.Matchers.greaterThan(370));

        suggest("AB10").body("items.label", contains("AB10, Aberdeen"));
        suggest("camden").body("items.kind", hasItems("authority"));
    }

    private static ValidatableResponse suggest(String typed) {
        return given().queryParam("q", typed).get(API + "/places").then();
    }

    private static ValidatableResponse areas(String near) {
        return given().queryParam("near", near).get(API + "/places/areas").then();
    }

    private static ValidatableResponse load(String what, String file) {
        return load(what, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse load(String what, byte[] file) {
        return loadAs(operator(), what, file);
    }

    private static ValidatableResponse loadAs(String token, String what, String file) {
        return loadAs(token, what, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse loadAs(String token, String what, byte[] file) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(file)
                .post(API + "/reference/" + what)
                .then();
    }

    private static String operator() {
        return Tokens.of(OPERATOR, List.of(), OPERATOR);
    }
}
