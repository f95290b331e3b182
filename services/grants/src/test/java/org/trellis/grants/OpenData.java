package org.trellis.grants;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/// What funders and groups of a test do about the open data.
public final class OpenData {

    private OpenData() {}

    /// A fund of somebody who has said as whom it publishes.
    public static Grant funded() {
        var grant = Grant.with(200_000);
        says(grant.body(), words(grant.body())).statusCode(200);
        return grant;
    }

    /// A prefix that nobody else has.
    public static String prefix(Party funder) {
        return "360G-" + funder.id().toString().replace("-", "").substring(0, 12);
    }

    public static Map<String, Object> words(Party funder) {
        return new HashMap<>(Map.of(
                "prefix",
                prefix(funder),
                "orgId",
                "GB-CHC-1999999",
                "name",
                "Eastmere Voluntary Action",
                "website",
                "https://eva.example",
                "pastToo",
                false,
                "known",
                List.of()));
    }

    public static ValidatableResponse says(Party funder, Map<String, ?> words) {
        return funder.asks().body(words).put("/open-data/publisher").then();
    }

    public static ValidatableResponse publishes(Party funder) {
        return funder.asks().put("/open-data/publication").then();
    }

    public static ValidatableResponse record(Party by, UUID award) {
        return by.asks().get("/open-data/records/{id}", award).then();
    }

    public static ValidatableResponse wishes(Party by, UUID award, Map<String, ?> wish) {
        return by.asks().body(wish).put("/open-data/records/{id}/wish", award).then();
    }

    public static ValidatableResponse feed(Party funder) {
        return Party.nobodyAsks()
                .get("/360giving/package.json?funder={id}", funder.id())
                .then();
    }

    /// Paid, and there for the group to see.
    public static UUID shown(Grant grant, long pence) {
        var award = grant.paid(pence);
        Awaitility.await().untilAsserted(() -> record(grant.group(), award).statusCode(200));
        return award;
    }

    /// The group said that it may be.
    public static UUID published(Grant grant, long pence) {
        var award = shown(grant, pence);
        wishes(grant.group(), award, Map.of("agreed", true)).statusCode(200).body("agreed", equalTo(true));
        publishes(grant.body()).statusCode(200);
        return award;
    }

    /// As 360Giving has it; `id` and so on may be put over it.
    public static Map<String, Object> past(String id) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "title",
                "Winter kitchens",
                "description",
                "Hot meals in Harbour ward",
                "currency",
                "GBP",
                "amountAwarded",
                3239.34,
                "awardDate",
                "2019-11-04",
                "fundingOrganization",
                List.of(Map.of("id", "GB-CHC-1999999", "name", "Eastmere Voluntary Action")),
                "recipientOrganization",
                List.of(Map.of("id", id + "-org", "name", "Al-Noor Kitchen")),
                "grantProgramme",
                List.of(Map.of("title", "Winter")),
                "beneficiaryLocation",
                List.of(Map.of("geoCode", Funds.AREA, "geoCodeType", "LONB"))));
    }

    public static ValidatableResponse imports(Party by, boolean dryRun, Object file) {
        return by.asks()
                .body(file)
                .post("/past-grants/imports?dryRun={dry}", dryRun)
                .then();
    }
}
