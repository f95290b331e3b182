package org.trellis.grants.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.grants.OpenData.feed;
import static org.trellis.grants.OpenData.publishes;
import static org.trellis.grants.OpenData.record;
import static org.trellis.grants.OpenData.says;
import static org.trellis.grants.OpenData.wishes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;

/// What everybody reads, and as whom it is published.
@QuarkusTest
class FeedTest {

    private static final String UNNAMED = "Community group (name not published)";

    @Inject
    Directory directory;

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    @Test
    void aGroupWhosePageNobodyReadsIsNotNamed() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);

        var text = feed(grant.body())
                .body("grants[0].recipientOrganization[0].name", equalTo(UNNAMED))
                .body("grants[0].recipientOrganization[0].id", startsWith(OpenData.prefix(grant.body()) + "-org-"))
                .extract()
                .asString();
        assertThat(text).doesNotContain("Al-Noor", grant.group().id().toString(), award.toString());
    }

    @Test
    void aListedGroupIsNamedUntilItWouldRatherNotBe() {
        var grant = OpenData.funded();
        directory.publishes(grant.group());
        eventually(() -> assertThat(listed(grant.group())).isTrue());
        var award = OpenData.published(grant, 50_000);
        feed(grant.body()).body("grants[0].recipientOrganization[0].name", equalTo("Al-Noor Kitchen"));
        String named = feed(grant.body()).extract().path("grants[0].recipientOrganization[0].id");

        wishes(grant.group(), award, Map.of("named", false, "agreed", true))
                .statusCode(200)
                .body("named", equalTo(false))
                .body("record.recipientOrganization[0].name", equalTo(UNNAMED));

        var second = OpenData.shown(grant, 1_000);
        record(grant.group(), second).body("record.recipientOrganization[0].id", equalTo(named));
        wishes(grant.group(), second, Map.of("named", false, "agreed", false))
                .body("record.recipientOrganization[0].id", not(equalTo(named)));

        // Without anybody of the funder doing anything, and not under the id that had the name.
        eventually(() -> feed(grant.body())
                .body("grants[0].recipientOrganization[0].name", equalTo(UNNAMED))
                .body("grants[0].recipientOrganization[0].id", not(equalTo(named))));
    }

    @Test
    void whoHidesItsPageIsNotNamedAnyLonger() {
        var grant = OpenData.funded();
        directory.publishes(grant.group());
        eventually(() -> assertThat(listed(grant.group())).isTrue());
        OpenData.published(grant, 50_000);
        feed(grant.body()).body("grants[0].recipientOrganization[0].name", equalTo("Al-Noor Kitchen"));

        directory.withdraws(grant.group());
        eventually(() -> assertThat(listed(grant.group())).isFalse());
        publishes(grant.body()).statusCode(200);

        feed(grant.body()).body("grants[0].recipientOrganization[0].name", equalTo(UNNAMED));
    }

    private static boolean listed(Party group) throws SQLException {
        return Rows.visible(
                        UUID.randomUUID(), "listing_copy where listed and organisation_id = '%s'".formatted(group.id()))
                == 1;
    }

    @Test
    void whatCameBackAsAWholeIsPublishedNoMore() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);
        feed(grant.body()).statusCode(200).body("grants[0].amountDisbursed", equalTo(500));

        givesBack(grant, award, 50_000);

        eventually(() -> feed(grant.body()).statusCode(404));
        publishes(grant.body()).body("ready", equalTo(0));
        feed(grant.body()).statusCode(404);
    }

    @Test
    void whatCameBackInPartIsSaid() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);

        givesBack(grant, award, 18_40);

        eventually(() -> feed(grant.body())
                .body("grants[0].amountAwarded", equalTo(500))
                .body("grants[0].amountDisbursed", equalTo(481.60f)));
    }

    private static void givesBack(Grant grant, UUID award, long pence) {
        Grant.givesBack(grant.group(), award, pence).statusCode(200);
        eventually(() ->
                grant.body().asks().put("/awards/{id}/return", award).then().statusCode(200));
    }

    @Test
    void aPaymentThatBouncedIsPublishedNoMore() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);
        String payment =
                grant.body().asks().get("/awards/{id}", award).then().extract().path("payment.id");

        Grant.notes(grant.body(), UUID.fromString(payment), "bounced").statusCode(200);

        eventually(() -> feed(grant.body()).statusCode(404));
    }

    @Test
    void nothingIsLeftOfAGroupThatIsGone() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);
        feed(grant.body()).statusCode(200);

        directory.destroys(grant.group());

        eventually(() -> feed(grant.body()).statusCode(404));
        record(grant.body(), award).statusCode(404);
    }

    @Test
    void whoKnowsItAlreadyIsTold() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 50_000);
        for (var file : List.of("package.json", "grants.csv")) {
            var etag = Party.nobodyAsks()
                    .get("/360giving/{file}?funder={id}", file, grant.body().id())
                    .header("ETag");
            assertThat(etag).matches("\"[0-9a-f-]+\"");
            Party.nobodyAsks()
                    .header("If-None-Match", etag)
                    .get("/360giving/{file}?funder={id}", file, grant.body().id())
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);
        }
        var before = feed(grant.body()).extract().header("ETag");
        publishes(grant.body());
        feed(grant.body()).header("ETag", equalTo(before));

        wishes(grant.group(), award, Map.of("title", "Meals", "agreed", true));
        eventually(() -> feed(grant.body()).header("ETag", not(equalTo(before))));
    }

    @Test
    void whatIsTakenAwayIsAnotherPackage() {
        var grant = OpenData.funded();
        var body = grant.body();
        var words = OpenData.words(body);
        words.put("pastToo", true);
        says(body, words).statusCode(200);
        for (var id : List.of("-1", "-2")) {
            OpenData.imports(body, false, Map.of("grants", List.of(OpenData.past(OpenData.prefix(body) + id))));
        }
        publishes(body).body("ready", equalTo(2));
        var before = feed(body).extract().header("ETag");
        String one = body.asks().get("/past-grants").then().extract().path("items[0].id");

        body.asks().delete("/past-grants/{id}", one).then().statusCode(204);

        feed(body).body("grants", hasSize(1)).header("ETag", not(equalTo(before)));
    }

    @Test
    void nobodysAddressIsPublishedFromAnOldFile() {
        var body = Party.body();
        var words = OpenData.words(body);
        words.put("pastToo", true);
        says(body, words).statusCode(200);
        var place = OpenData.past(OpenData.prefix(body) + "-1");
        place.put("beneficiaryLocation", List.of(Map.of("name", "4 Hollin Street, EA1 4AB")));
        var title = OpenData.past(OpenData.prefix(body) + "-2");
        title.put("grantProgramme", List.of(Map.of("title", "Ask ana@alnoor.example")));
        var description = OpenData.past(OpenData.prefix(body) + "-3");
        description.put("grantProgramme", List.of(Map.of("title", "Winter", "description", "Ring 01632 960001")));
        OpenData.imports(
                        body,
                        false,
                        Map.of(
                                "grants",
                                List.of(place, title, description, OpenData.past(OpenData.prefix(body) + "-4"))))
                .body("added", equalTo(4));

        publishes(body)
                .body("stopped", equalTo(3))
                .body("ready", equalTo(1))
                .body("findings.findAll { it.severity == 'error' }.code", hasItem("postcode-in-place"));

        assertThat(feed(body).body("grants", hasSize(1)).extract().asString())
                .doesNotContain("EA1 4AB", "alnoor.example", "960001");
    }

    @Test
    void theSheetIsReadByTheSameColumns() {
        var grant = OpenData.funded();
        var award = OpenData.published(grant, 18_40);
        wishes(grant.group(), award, Map.of("title", "=HYPERLINK(1)", "agreed", true))
                .statusCode(200);

        eventually(() -> {
            var sheet = Party.nobodyAsks()
                    .get("/360giving/grants.csv?funder={id}", grant.body().id())
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .extract()
                    .asString();
            assertThat(sheet.lines().toList())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Identifier,Title,Description,Currency,");
            assertThat(sheet).contains("'=HYPERLINK(1)", ",18.40,", Funds.AREA);
        });
    }

    @Test
    void thePrefixIsOnesOwnAndStays() {
        var grant = OpenData.funded();
        OpenData.published(grant, 50_000);
        var other = Party.body();

        says(other, with(other, "prefix", OpenData.prefix(grant.body())))
                .statusCode(409)
                .body("code", equalTo("prefix-in-use"));
        says(grant.body(), with(grant.body(), "prefix", "360G-another"))
                .statusCode(409)
                .body("code", equalTo("prefix-stays"));
        for (var wrong : List.of("EVA", "360G-", "360G-a b")) {
            says(other, with(other, "prefix", wrong)).statusCode(400).body("code", equalTo("invalid-request"));
        }
        says(other, with(other, "orgId", "1999999")).statusCode(400);
        publishes(other).statusCode(409).body("code", equalTo("publisher-needed"));
        says(grant.body(), with(grant.body(), "name", "EVA")).statusCode(200).header("ETag", "\"2\"");
        feed(grant.body())
                .body("publisher.name", equalTo("EVA"))
                .body("grants[0].fundingOrganization[0].name", equalTo("EVA"));
        grant.body()
                .asks()
                .header("If-Match", "\"1\"")
                .body(OpenData.words(grant.body()))
                .put("/open-data/publisher")
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        grant.body().asks().get("/open-data/publisher").then().statusCode(200).body("name", equalTo("EVA"));
    }

    private static Map<String, Object> with(Party funder, String field, Object value) {
        var words = new HashMap<>(OpenData.words(funder));
        words.put(field, value);
        return words;
    }

    @Test
    void whatHasAnErrorStaysOut() {
        var grant = OpenData.funded();
        var draft = grant.written(10_000, "own-account");
        Grant.writes(grant.group(), draft, "title", "Ring Ana on 01632 960001", 1)
                .statusCode(200);
        Grant.sends(grant.group(), draft).statusCode(200);
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        eventually(() -> record(grant.group(), draft).statusCode(200));
        wishes(grant.group(), draft, Map.of("agreed", true)).statusCode(200);
        OpenData.published(grant, 10_000);

        grant.body()
                .asks()
                .get("/open-data/report")
                .then()
                .statusCode(200)
                .body("stopped", equalTo(1))
                .body("ready", equalTo(1))
                .body("findings.code", hasItem("telephone-in-text"))
                .body("findings[0].severity", equalTo("error"))
                .body("findings[0].field", equalTo("title"))
                .body("findings[0].grantId", startsWith(OpenData.prefix(grant.body())));
        feed(grant.body()).body("grants", hasSize(1));
        assertThat(feed(grant.body()).extract().asString()).doesNotContain("960001");

        wishes(grant.group(), draft, Map.of("title", "Ten Fridays", "agreed", true))
                .statusCode(200);
        publishes(grant.body()).body("stopped", equalTo(0)).body("ready", equalTo(2));
    }
}
