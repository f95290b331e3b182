package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class StatementTest {

    private static final String LIST = """
            name,area,latitude,longitude,url,about,phone
            Harbour Neighbours,"Harbour, EM1 2AB",52.60123,1.75123,https://harbour.example,<b>Soup</b>,07700 900123
            Quay Friends,Quayside,52.61,1.76,,Call 07700 900456,
            """;

    @Test
    void nothingShowsBeforeAStatement() {
        var council = Borough.council("Silent Council");
        Lists.imports(council, LIST);
        var row = Lists.idOf(council, "Harbour Neighbours");

        assertHidden(row, council);
        assertHidden(row, Borough.council("Curious Council"));
        assertThat(Borough.anonymous().get("/groups/{id}/listing", row).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStatementNeedsAllThreeAnswers() {
        var council = Borough.council("Short Council");
        Lists.imports(council, LIST);

        council.asks()
                .body(Map.of("source", "Our list", "lawfulBasis", " "))
                .post("/imports/statement")
                .then()
                .statusCode(400)
                .body("errors.field", is(List.of("howTold", "lawfulBasis")));
        assertThat(Lists.rows(council, "held")).isEqualTo(2);
    }

    @Test
    void aStatementWithNothingToPublishIsRefused() {
        Borough.council("Empty Council")
                .asks()
                .body(Map.of("source", "a", "lawfulBasis", "b", "howTold", "c"))
                .post("/imports/statement")
                .then()
                .statusCode(422)
                .body("code", is("nothing-waits"));
    }

    @Test
    void aPublishedRowIsListedByItsImporterAndConfirmedByNobody() {
        var council = Borough.council("Listing Council");
        Lists.imports(council, LIST);
        var row = Lists.idOf(council, "Harbour Neighbours");

        Lists.publishes(council);

        Borough.anonymous()
                .get("/groups/{id}/listing", row)
                .then()
                .statusCode(200)
                .body("via", is("import"))
                .body("listedBy.name", is("Listing Council"))
                .body("confirmed", nullValue())
                .body("link", is("https://harbour.example"))
                .body("summary", is("<b>Soup</b>"))
                .body("area.words", is("Harbour, EM1"))
                .body("area.point.lat", is(52.6f));
        assertThat(found(Borough.anonymous())).contains(row);
        council.asks()
                .get("/imports/statements")
                .then()
                .body("items[0].listings", is(2))
                .body("items[0].published", is(2));
    }

    @Test
    void whatIsChangedInALaterListChangesWhatIsShown() {
        var council = Borough.council("Changing Council");
        Lists.imports(council, LIST);
        Lists.publishes(council);
        var row = Lists.idOf(council, "Harbour Neighbours");

        Lists.imports(council, LIST.replace("<b>Soup</b>", "Soup and company"));

        Borough.anonymous().get("/groups/{id}/listing", row).then().body("summary", is("Soup and company"));
    }

    @Test
    void aRowThatComesLaterWaitsForAStatementOfItsOwn() {
        var council = Borough.council("Later Council");
        Lists.imports(council, LIST);
        Lists.publishes(council);

        var report = Lists.imports(council, LIST + "Hill Friends,Hill,,,,,\n");

        assertThat(report.count("waiting")).isEqualTo(1);
        assertHidden(Lists.idOf(council, "Hill Friends"), council);
    }

    @Test
    void withdrawingAStatementTakesEverythingBack() {
        var council = Borough.council("Withdrawing Council");
        Lists.imports(council, LIST);
        var statement = Lists.publishes(council);
        var row = Lists.idOf(council, "Harbour Neighbours");

        council.asks().delete("/imports/statements/{id}", statement).then().statusCode(204);

        assertHidden(row, council);
        assertThat(Lists.rows(council, "held")).isEqualTo(2);
        Lists.publishes(council);
        Borough.anonymous().get("/groups/{id}/listing", row).then().statusCode(200);
    }

    @Test
    void aRowTakenOutStaysOutWhateverIsImportedLater() {
        var council = Borough.council("Removing Council");
        Lists.imports(council, LIST);
        Lists.publishes(council);
        var row = Lists.idOf(council, "Harbour Neighbours");

        council.asks().delete("/imports/rows/{id}", row).then().statusCode(204);
        council.asks().delete("/imports/rows/{id}", row).then().statusCode(204);
        var again = Lists.imports(council, LIST);
        var moved = Lists.imports(council, LIST.replace("Harbour, EM1 2AB", "Harbour and the marsh"));

        assertHidden(row, council);
        assertThat(again.count("keptOut")).isEqualTo(1);
        assertThat(moved.count("keptOut")).isEqualTo(1);
        assertThat(moved.count("waiting")).isZero();
    }

    @Test
    void aKeySentTwiceMakesOneStatement() {
        var council = Borough.council("Key Council");
        Lists.imports(council, LIST);
        var said = Map.of("source", "a", "lawfulBasis", "b", "howTold", "c");

        String first = council.asks()
                .header("Idempotency-Key", "k")
                .body(said)
                .post("/imports/statement")
                .path("id");
        String second = council.asks()
                .header("Idempotency-Key", "k")
                .body(said)
                .post("/imports/statement")
                .path("id");

        assertThat(second).isEqualTo(first).isNotNull();
    }

    private static void assertHidden(String row, Party reader) {
        reader.asks().get("/groups/{id}/listing", row).then().statusCode(404);
        assertThat(found(reader.asks())).doesNotContain(row);
        assertThat(found(Borough.anonymous())).doesNotContain(row);
    }

    private static List<String> found(RequestSpecification reader) {
        var found = reader.queryParam("q", "Neighbours").queryParam("limit", 50).get("/search");
        return found.then().statusCode(200).extract().path("items.id");
    }
}
