package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;
import org.trellis.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class ImportResourceTest {

    private static final String TWO = """
            Group,Area covered,Website,Phone
            Harbour Neighbours,"Harbour, EM1",https://harbour.example,07700 900123
            Quay Friends,Quayside,,
            """;

    @Test
    void theRealListIsTakenInAndIsSafeToSendTwice() throws IOException {
        var file = Path.of("../../../shared/data/uk-mutual-aid-groups-2020.csv");
        Assumptions.assumeTrue(Files.exists(file), "Skipped: ../shared/data/uk-mutual-aid-groups-2020.csv is not here");
        var council = Borough.council("Real List Council");

        var dry = Lists.send(council, Files.newInputStream(file), "");
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.body().get("columns").toString())
                .isEqualTo("{\"name\":\"name\",\"area\":\"area\",\"latitude\":\"latitude\",\"longitude\":\"longitude\","
                        + "\"url\":\"public_url\",\"created\":\"created_month\"}");
        assertThat(dry.count("rows")).isEqualTo(1828);
        assertThat(dry.count("good")).isEqualTo(1823);
        assertThat(dry.body().get("problems").findValuesAsText("code"))
                .containsExactly("link-not-web", "name-is-link", "name-is-link", "name-too-long", "name-is-link");
        assertThat(Lists.rows(council, "held")).isZero();

        var first = Lists.send(council, Files.newInputStream(file), "?dryRun=false");
        assertThat(first.count("created")).isEqualTo(1823);
        assertThat(first.count("waiting")).isEqualTo(1823);

        var second = Lists.send(council, Files.newInputStream(file), "?dryRun=false");
        assertThat(second.count("created")).isZero();
        assertThat(second.count("updated")).isZero();
        assertThat(second.count("unchanged")).isEqualTo(1823);
    }

    @Test
    void aDryRunSaysWhatWouldComeOfItAndChangesNothing() {
        var council = Borough.council("Dry Council");

        var report = Lists.dryRun(council, TWO);

        assertThat(report.body().get("dryRun").booleanValue()).isTrue();
        assertThat(report.body().get("columns").toString())
                .isEqualTo("{\"name\":\"Group\",\"area\":\"Area covered\",\"url\":\"Website\"}");
        assertThat(report.body().get("notKept").toString()).isEqualTo("[\"Phone\"]");
        assertThat(report.count("created")).isEqualTo(2);
        assertThat(report.count("waiting")).isZero();
        assertThat(Lists.rows(council, "held")).isZero();
    }

    @Test
    void aRowIsToldAgainAndTakesItsNewWords() {
        var council = Borough.council("Twice Council");
        Lists.imports(council, "name,area,about\nHarbour,EM1,Soup\nQuay,EM2,Bread\n");

        var again = Lists.imports(council, "name,area,about\nHARBOUR ,em1,Soup and bread\nQuay,EM2,Bread\nHill,EM3,\n");

        assertThat(again.count("updated")).isEqualTo(1);
        assertThat(again.count("unchanged")).isEqualTo(1);
        assertThat(again.count("created")).isEqualTo(1);
        assertThat(Lists.rows(council, "held")).isEqualTo(3);
    }

    @Test
    void aReferenceTellsARowAgainWhateverElseChanges() {
        var council = Borough.council("Reference Council");
        Lists.imports(council, "ref,name,area\n7,Harbour,EM1\n");

        var again = Lists.imports(council, "ref,name,area\n7,Harbour and Quay,EM1 and EM2\n");

        assertThat(again.count("updated")).isEqualTo(1);
        assertThat(Lists.rows(council, "held")).isEqualTo(1);
    }

    @Test
    void columnsCanBeNamedWhereTheGuessWouldBeWrong() {
        var council = Borough.council("Mapping Council");
        var list = "Who,Patch,Website\nHarbour,EM1,https://harbour.example\n";

        assertThat(Lists.dryRun(council, list).code()).isEqualTo("columns-missing");

        var said = Lists.send(council, Lists.utf8(list), "?name=who&area=Patch&url=-");
        assertThat(said.body().get("columns").toString()).isEqualTo("{\"name\":\"Who\",\"area\":\"Patch\"}");
        assertThat(said.body().get("ignored").toString()).isEqualTo("[\"Website\"]");

        assertThat(Lists.send(council, Lists.utf8(list), "?name=Nobody&area=Patch")
                        .code())
                .isEqualTo("column-unknown");
    }

    @Test
    void aColumnIsNamedAsItWasShown() {
        var council = Borough.council("Shown Council");
        var wide = "How the group  calls itself, in the words that it would use of itself";
        var list = "\"%s\",Patch\nHarbour,EM1\n".formatted(wide);

        var shown = Lists.dryRun(council, list).body().get("found").get(0).asText();

        assertThat(shown).isNotEqualTo(wide);
        assertThat(Lists.send(council, Lists.utf8(list), "?area=Patch&name=" + shown.replace(" ", "%20"))
                        .count("good"))
                .isEqualTo(1);
    }

    @Test
    void eachBadRowIsNamedWithItsLineColumnAndReason() {
        var council = Borough.council("Bad Rows Council");

        var report = Lists.imports(council, """
                name,area,lat,lon,url,created
                ,EM1,,,,
                %s,EM1,,,,
                <script>alert(1)</script>,EM1,,,,
                https://www.facebook.com/groups/1,EM1,,,,
                Ring Jo on 07700 900123,EM1,,,,
                Bell\u0007,EM1,,,,
                Half,EM1,52.6,,,
                Words,EM1,north,1.7,,
                Paris,,48.85,2.35,,
                Swapped,,1.75,52.6,,
                Nowhere,,,,,
                Script,EM1,,,javascript:alert(1),
                Odd,EM1,,,ftp://files.example/x,
                Comma,EM1, Harbour,,,https://comma.example,2020
                Good,EM1,,,,
                good!,em1,,,,
                "Two
                lines",EM2 3AB,52.60123,1.75123,WWW.two.example,03/20
                Whatsapp,EM1,,,https://chat.whatsapp.com/Abc,2020-03
                """.formatted("x".repeat(10_000)));

        assertThat(report.body().get("problems").findValuesAsText("line"))
                .containsExactly("2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "17");
        assertThat(report.body().get("problems").findValuesAsText("code"))
                .containsExactly(
                        "name-missing",
                        "name-too-long",
                        "name-has-markup",
                        "name-is-link",
                        "name-has-contact",
                        "unprintable",
                        "coordinate-missing",
                        "coordinate-not-a-number",
                        "coordinates-outside",
                        "coordinates-outside",
                        "nowhere",
                        "link-not-web",
                        "link-not-web",
                        "columns-differ",
                        "twice");
        assertThat(report.body().at("/problems/9/reason").asText()).contains("swapped");
        assertThat(report.body().at("/problems/6/column").asText()).isEqualTo("lon");
        assertThat(report.body().at("/problems/14/reason").asText()).isEqualTo("says the same as line 16");
        assertThat(report.count("good")).isEqualTo(3);
        assertThat(report.body().get("notes").findValuesAsText("code"))
                .containsExactlyInAnyOrder("link-left-out", "postcode-shortened", "created-left-out");
        council.asks()
                .get("/imports/rows")
                .then()
                .body(
                        "items.find { it.name == 'Two lines' }.with { [it.areaWords,"
                                + " it.lat, it.lon, it.link] }.join('|')",
                        org.hamcrest.Matchers.is("EM2|52.601|1.751|https://WWW.two.example"));
    }

    @Test
    void onlyTheFirstBadRowsAreNamedAndAllAreCounted() {
        var council = Borough.council("Many Bad Council");

        var report = Lists.dryRun(council, "name,area\n" + ",EM1\n".repeat(1000));

        assertThat(report.body().get("problems")).hasSize(200);
        assertThat(report.body().at("/reasons/0/count").intValue()).isEqualTo(1000);
    }

    @Test
    void groupsPartnersAndThePublicImportNothing() {
        var group = Borough.group("Importing Group");
        var partner = Borough.institution("partner", "Importing Partner", "integrator");
        var odd = Borough.institution("partner", "Odd Partner", "support-officer");

        assertThat(Lists.dryRun(group, TWO).code()).isEqualTo("role-needed");
        assertThat(Lists.dryRun(partner, TWO).code()).isEqualTo("role-needed");
        assertThat(Lists.dryRun(odd, TWO).code()).isEqualTo("institutions-only");
        Borough.anonymous().get("/imports/rows").then().statusCode(401);
    }

    @Test
    void anotherInstitutionLearnsNothing() {
        var council = Borough.council("Owning Council");
        var other = Borough.institution("infrastructure", "Other Body", "grants-officer");
        Lists.imports(council, TWO);
        var row = Lists.idOf(council, "Quay Friends");
        var statement = Lists.publishes(council);

        assertThat(Lists.rows(other, "published")).isZero();
        assertThat(Lists.imports(other, TWO).count("created")).isEqualTo(2);
        other.asks().get("/imports/statements").then().body("items", org.hamcrest.Matchers.empty());
        other.asks().get("/imports/statements/{id}", statement).then().statusCode(404);
        other.asks().delete("/imports/statements/{id}", statement).then().statusCode(404);
        other.asks().delete("/imports/rows/{id}", row).then().statusCode(404);
        other.asks()
                .header("Trellis-Organisation", council.id())
                .get("/imports/rows")
                .then()
                .statusCode(404);
        new Borough.Party(council.id(), "", Tokens.of(council.id(), "helpline"))
                .asks()
                .get("/imports/rows")
                .then()
                .statusCode(403);
        assertThat(Lists.rows(council, "published")).isEqualTo(2);
    }
}
