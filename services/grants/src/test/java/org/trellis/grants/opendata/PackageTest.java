package org.trellis.grants.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.OpenData.feed;
import static org.trellis.grants.OpenData.publishes;
import static org.trellis.grants.OpenData.record;
import static org.trellis.grants.OpenData.says;
import static org.trellis.grants.OpenData.wishes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.testing.Directory;

/// What others check: the package holds by the published schema, and shows the way of the money.
@QuarkusTest
public class PackageTest {

    private static final Path REAL = Path.of("../../../shared/data/power-to-change-grants-2015-2019.json");
    private static final Path OUTPUT = Path.of("target/360giving");

    @Inject
    Directory directory;

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    @Test
    void theChainOfTheMoneyIsSeen() {
        var body = Party.body();
        var council = UUID.randomUUID();
        var fund = Funds.made(body, Funds.words());
        body.asks()
                .body(Map.of("fromKind", "council", "fromId", council, "pence", 1_200_000))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(200);
        Funds.becomes(body, fund, "open");
        var words = OpenData.words(body);
        words.put(
                "known",
                List.of(Map.of(
                        "organisationId",
                        council,
                        "orgId",
                        "GB-LAE-EAS",
                        "name",
                        "Eastmere Council",
                        "publishesItself",
                        false)));
        says(body, words).statusCode(200);
        var grant = Grant.to(body, fund);
        OpenData.published(grant, 50_000);

        var found =
                feed(body).statusCode(200).body("grants", hasSize(2)).extract().jsonPath();
        var passedOn = found.getMap("grants.find { it.regrantType == 'FRG010' }");
        assertThat(found.getString("grants.find { it.regrantType == 'FRG010' }.fundingOrganization[0].id"))
                .isEqualTo("GB-LAE-EAS");
        assertThat(found.getString("grants.find { it.regrantType == 'FRG010' }.recipientOrganization[0].id"))
                .isEqualTo("GB-CHC-1999999");
        assertThat(passedOn.get("amountAwarded")).isEqualTo(12_000);
        assertThat(found.getList("grants.find { it.regrantType == null }.relatedActivity"))
                .containsExactly(passedOn.get("id"));

        words.put("known", List.of());
        says(body, words).statusCode(200);
        publishes(body).statusCode(200);
        feed(body).body("grants", hasSize(1));
    }

    @Test
    void aHostIsSeenWhereTheGroupIsNamed() {
        var host = Party.body();
        directory.registers(host);
        var grant = OpenData.funded();
        var words = OpenData.words(grant.body());
        words.put(
                "known",
                List.of(Map.of(
                        "organisationId",
                        host.id(),
                        "orgId",
                        "GB-CHC-1888888",
                        "name",
                        "Eastmere Hosts",
                        "publishesItself",
                        true)));
        says(grant.body(), words).statusCode(200);
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        eventually(() -> Grant.sends(grant.group(), draft).statusCode(200));
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200);
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        eventually(
                () -> record(grant.group(), draft).statusCode(200).body("record.disbursementTransaction", nullValue()));

        wishes(grant.group(), draft, Map.of("named", true, "agreed", true))
                .body("record.disbursementTransaction[0].recipient", equalTo("GB-CHC-1888888"))
                .body("record.disbursementTransaction[0].value", equalTo(500));
        publishes(grant.body());
        holds(feed(grant.body()).extract().asString());
    }

    @Test
    void thePackageHoldsByTheSchema() {
        var grant = OpenData.funded();
        OpenData.published(grant, 18_40);

        holds(feed(grant.body()).extract().asString());
        holds(Party.nobodyAsks().get("/360giving/package.json").asString());
    }

    private static void holds(String document) {
        assertThat(GivingSchemas.atHand().faults(document)).isEmpty();
    }

    @Test
    void theSchemaWouldSayWhatIsWrong() {
        var wrong = """
                {"version": "1.4.1", "license": "x y", "issued": "soon", "grants": [{"id": "360G-eva-1"}]}
                """;

        assertThat(GivingSchemas.atHand().faults(wrong).toString())
                .contains("/version", "/license", "/issued", "/grants/0");
    }

    /// All that there can be: a council's money, passed on; one group that is named and one that is not; money
    /// that a host holds; and a grant of before.
    @Test
    void aPackageOfAllThatThereCanBeHolds() throws IOException {
        var council = UUID.randomUUID();
        var host = Party.body();
        directory.registers(host);
        var body = Party.body();
        var words = Funds.words();
        words.put("name", "Small sparks");
        words.put("areas", List.of("E05999901", "E05999902"));
        var fund = Funds.made(body, words);
        body.asks()
                .body(Map.of("fromKind", "council", "fromId", council, "pence", 1_200_000))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(200);
        Funds.becomes(body, fund, "open");
        var publisher = OpenData.words(body);
        publisher.put("pastToo", true);
        publisher.put(
                "known",
                List.of(
                        known(council, "GB-LAE-EAS", "Eastmere Council", false),
                        known(host.id(), "GB-CHC-1888888", "Eastmere Hosts", true)));
        says(body, publisher).statusCode(200);
        OpenData.imports(body, false, Map.of("grants", List.of(OpenData.past(OpenData.prefix(body) + "-2025-1"))))
                .body("added", equalTo(1));
        var named = Grant.to(body, fund);
        wishes(named.group(), OpenData.shown(named, 50_000), Map.of("named", true, "agreed", true))
                .statusCode(200);
        OpenData.published(Grant.to(body, fund), 18_40);
        var held = Grant.to(body, fund);
        var draft = held.written(30_000, "host");
        Grant.writes(held.group(), draft, "host", host.id().toString(), null).statusCode(200);
        eventually(() -> Grant.sends(held.group(), draft).statusCode(200));
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200);
        Grant.decides(held.colleague(), draft, held.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(body, held.instructed(draft), "paid").statusCode(200);
        eventually(() -> record(held.group(), draft).statusCode(200));
        wishes(held.group(), draft, Map.of("named", true, "agreed", true)).statusCode(200);

        holdsAndIsKept(body, "whole-chain");

        feed(body).body("grants", hasSize(5));
    }

    private static Map<String, Object> known(UUID id, String orgId, String name, boolean publishesItself) {
        return Map.of("organisationId", id, "orgId", orgId, "name", name, "publishesItself", publishesItself);
    }

    @Test
    void thePackageOfARealFileHoldsAndItsReportIsKept() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL), "Skipped: " + REAL + " is not here");
        var body = Party.body();
        OpenData.imports(body, false, Files.readString(REAL)).body("added", equalTo(870));
        var words = OpenData.words(body);
        words.put("prefix", "360G-ptc");
        words.put("pastToo", true);
        says(body, words).statusCode(200);

        var report = publishes(body).statusCode(200);

        int ready = report.extract().path("ready");
        int stopped = report.extract().path("stopped");
        assertThat(ready + stopped).isEqualTo(870);
        assertThat(ready).as("nearly all of them").isGreaterThan(800);
        feed(body).body("grants", hasSize(ready));
        holdsAndIsKept(body, "real-file");
    }

    /// What a funder publishes holds by the schema; it and the report of its quality are there after the build.
    public static void holdsAndIsKept(Party funder, String name) throws IOException {
        keep(name + "-quality.json", publishes(funder).statusCode(200).extract().asString());
        var document = feed(funder).statusCode(200).extract().asString();
        keep(name + "-package.json", document);
        holds(document);
    }

    /// For whoever wants to read it after the build.
    private static void keep(String name, String document) throws IOException {
        Files.createDirectories(OUTPUT);
        Files.writeString(OUTPUT.resolve(name), document);
    }
}
