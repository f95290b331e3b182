package org.trellis.grants.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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

@QuarkusTest
class OpenDataTest {

    private static final String UNNAMED = "Community group (name not published)";

    @Inject
    Directory directory;

    private static Grant funded() {
        var grant = Grant.with(200_000);
        says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        return grant;
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    @Test
    void theGroupSeesItsRecordBeforeAnybodyElse() {
        var grant = funded();
        var award = OpenData.shown(grant, 18_40);

        for (var side : List.of(grant.group(), grant.body())) {
            record(side, award)
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("publishedAt", nullValue())
                    .body("named", equalTo(false))
                    .body("record.id", startsWith(OpenData.prefix(grant.body()) + "-20"))
                    .body("record.title", equalTo("Gas and rice for ten Fridays"))
                    .body("record.description", containsString("Hot meals in every ward before Christmas."))
                    .body("record.amountAwarded", equalTo(18.40f))
                    .body("record.currency", equalTo("GBP"))
                    .body("record.recipientOrganization[0].name", equalTo(UNNAMED))
                    .body("record.fundingOrganization[0].id", equalTo("GB-CHC-1999999"))
                    .body("record.grantProgramme[0].title", equalTo("Eastmere Winter Kitchens"))
                    .body("record.beneficiaryLocation[0].geoCode", equalTo(Funds.AREA))
                    .body("record.beneficiaryLocation[0].geoCodeType", equalTo("LONB"));
        }
        publishes(grant.body()).statusCode(200).body("waiting", equalTo(1)).body("ready", equalTo(0));
        feed(grant.body()).statusCode(404).body("code", equalTo("not-found"));

        wishes(grant.group(), award, Map.of("agreed", true)).statusCode(200);
        publishes(grant.body()).statusCode(200).body("waiting", equalTo(0)).body("ready", equalTo(1));
        feed(grant.body()).statusCode(200).body("grants", hasSize(1)).body("grants[0].amountAwarded", equalTo(18.40f));
        record(grant.group(), award).body("publishedAt", notNullValue());
    }

    @Test
    void whatIsPaidBeforeIsShownToItsGroupFirstAsWell() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        record(grant.group(), award).statusCode(404);

        says(grant.body(), OpenData.words(grant.body())).statusCode(200);

        record(grant.group(), award).statusCode(200);
        publishes(grant.body()).body("waiting", equalTo(1));
    }

    @Test
    void whoeverSaysNothingHasFourteenDays() throws SQLException {
        var grant = funded();
        var award = OpenData.shown(grant, 50_000);
        passes(award, 13);
        publishes(grant.body()).body("waiting", equalTo(1));
        feed(grant.body()).statusCode(404);

        passes(award, 1);
        publishes(grant.body()).body("ready", equalTo(1));

        feed(grant.body()).statusCode(200).body("grants", hasSize(1));
    }

    private static void passes(UUID award, int days) throws SQLException {
        Rows.pass(
                "grant_record",
                "shown_at = shown_at - interval '%d days', open_from = open_from - interval '%d days'"
                        .formatted(days, days),
                "application_id = '" + award + "'");
    }

    @Test
    void aGroupWhosePageNobodyReadsIsNotNamed() {
        var grant = funded();
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
        var grant = funded();
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
        var grant = funded();
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
    void aHiddenGroupMayHaveItsNameThere() {
        var grant = funded();
        var award = OpenData.shown(grant, 50_000);

        wishes(grant.group(), award, Map.of("named", true, "agreed", true))
                .statusCode(200)
                .body("named", equalTo(true));
        publishes(grant.body());

        feed(grant.body()).body("grants[0].recipientOrganization[0].name", equalTo("Al-Noor Kitchen"));
    }

    @Test
    void theGroupsOwnWordsStandThere() {
        var grant = funded();
        var award = OpenData.published(grant, 50_000);

        var wish = Map.of("title", "Meals on Fridays", "description", "For whoever comes.", "agreed", true);
        wishes(grant.group(), award, wish).statusCode(200).header("ETag", "\"2\"");
        eventually(() -> feed(grant.body())
                .body("grants[0].title", equalTo("Meals on Fridays"))
                .body("grants[0].description", equalTo("For whoever comes.")));

        for (var personal : List.of("Ring 01632 960001", "Mail to x@alnoor.example", "At 4 Hollin Street, EA1 4AB")) {
            wishes(grant.group(), award, Map.of("title", personal, "agreed", true))
                    .statusCode(422)
                    .body("code", equalTo("personal-text"))
                    .body("field", equalTo("title"));
        }
        grant.group()
                .asks()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put("/open-data/records/{id}/wish", award)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        record(grant.body(), award)
                .body("ownTitle", equalTo("Meals on Fridays"))
                .body("version", equalTo(2));
    }

    @Test
    void whoGaveNoNameHasNoneToShow() {
        var grant = funded();
        var draft = grant.written(50_000, "own-account");
        Grant.writes(grant.group(), draft, "profile-name", "", 1).statusCode(200);
        Grant.sends(grant.group(), draft).statusCode(200);
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        eventually(() -> record(grant.group(), draft).statusCode(200).body("nameable", equalTo(false)));

        wishes(grant.group(), draft, Map.of("named", true, "agreed", true))
                .statusCode(422)
                .body("code", equalTo("no-name-to-show"));
    }

    @Test
    void whatCameBackAsAWholeIsPublishedNoMore() {
        var grant = funded();
        var award = OpenData.published(grant, 50_000);
        feed(grant.body()).statusCode(200).body("grants[0].amountDisbursed", equalTo(500));

        givesBack(grant, award, 50_000);

        eventually(() -> feed(grant.body()).statusCode(404));
        publishes(grant.body()).body("ready", equalTo(0));
        feed(grant.body()).statusCode(404);
    }

    @Test
    void whatCameBackInPartIsSaid() {
        var grant = funded();
        var award = OpenData.published(grant, 50_000);

        givesBack(grant, award, 18_40);

        eventually(() -> feed(grant.body())
                .body("grants[0].amountAwarded", equalTo(500))
                .body("grants[0].amountDisbursed", equalTo(481.60f)));
    }

    private static void givesBack(Grant grant, UUID award, long pence) {
        grant.group()
                .asks()
                .body(Map.of("pence", pence, "repurposed", false))
                .put("/awards/{id}/leftover", award)
                .then()
                .statusCode(200);
        eventually(() ->
                grant.body().asks().put("/awards/{id}/return", award).then().statusCode(200));
    }

    @Test
    void aPaymentThatBouncedIsPublishedNoMore() {
        var grant = funded();
        var award = OpenData.published(grant, 50_000);
        String payment =
                grant.body().asks().get("/awards/{id}", award).then().extract().path("payment.id");

        Grant.notes(grant.body(), UUID.fromString(payment), "bounced").statusCode(200);

        eventually(() -> feed(grant.body()).statusCode(404));
    }

    @Test
    void nothingIsLeftOfAGroupThatIsGone() {
        var grant = funded();
        var award = OpenData.published(grant, 50_000);
        feed(grant.body()).statusCode(200);

        directory.destroys(grant.group());

        eventually(() -> feed(grant.body()).statusCode(404));
        record(grant.body(), award).statusCode(404);
    }

    @Test
    void nobodyElseLearnsOfIt() {
        var grant = funded();
        var award = OpenData.shown(grant, 50_000);
        var stranger = Party.group();
        var otherFunder = Party.body();
        says(otherFunder, OpenData.words(otherFunder)).statusCode(200);

        for (var other : List.of(stranger, otherFunder)) {
            record(other, award).statusCode(404).body("code", equalTo("not-found"));
            record(other, UUID.randomUUID()).statusCode(404);
            other.asks().get("/open-data/records").then().statusCode(200).body("items", empty());
        }
        wishes(stranger, award, Map.of("agreed", true)).statusCode(404).body("code", equalTo("not-found"));
        otherFunder
                .asks()
                .get("/open-data/report")
                .then()
                .statusCode(200)
                .body("ready", equalTo(0))
                .body("waiting", equalTo(0));
        publishes(otherFunder).statusCode(200).body("ready", equalTo(0));
        Party.body().asks().get("/open-data/publisher").then().statusCode(404);
    }

    @Test
    void theFunderDoesNotSpeakForTheGroup() {
        var grant = funded();
        var award = OpenData.shown(grant, 50_000);

        wishes(grant.body(), award, Map.of("agreed", true)).statusCode(403).body("code", equalTo("role-needed"));
        for (var path : List.of("/open-data/publisher", "/open-data/report")) {
            grant.group().asks().get(path).then().statusCode(403).body("code", equalTo("role-needed"));
        }
        grant.group().asks().put("/open-data/publication").then().statusCode(403);
        for (var path : List.of("/open-data/publisher", "/open-data/report", "/open-data/records")) {
            Party.nobodyAsks().get(path).then().statusCode(401);
        }
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
        var grant = funded();
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
        var grant = funded();
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

    @Test
    void whoKnowsItAlreadyIsTold() {
        var grant = funded();
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
        var grant = funded();
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
    void theSheetIsReadByTheSameColumns() {
        var grant = funded();
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
        var grant = funded();
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
        var grant = funded();
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

    @Test
    void recordsAreListedPageByPage() {
        var grant = funded();
        var first = OpenData.shown(grant, 10_000);
        var second = OpenData.shown(grant, 10_000);

        String next = grant.group()
                .asks()
                .get("/open-data/records?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second.toString())))
                .extract()
                .path("next");
        grant.group()
                .asks()
                .get("/open-data/records?limit=1&cursor={next}", next)
                .then()
                .body("items.id", equalTo(List.of(first.toString())))
                .body("next", nullValue());
    }
}
