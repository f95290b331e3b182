package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract on what stands in the open data. Of [FakeApplying#PAID] nothing was said yet, and it waits.
public final class FakeRecords {

    /// Everybody reads it, without the name and by the group's own title.
    public static final String PUBLISHED = FakeGrants.id("63c");

    /// There is no name that could stand there; the group agreed.
    public static final String NAMELESS = FakeGrants.id("63d");

    /// Paid by a funder that does not publish.
    public static final String NOT_THERE = FakeGrants.id("63e");

    static final List<String> ALSO_PAID = List.of(PUBLISHED, NAMELESS, NOT_THERE);

    private static final String RECORDS = FakeGrants.V1 + "/open-data/records/" + FakeGrants.ID;

    private FakeRecords() {}

    static void on(FakeService grants) {
        grants.on("GET", RECORDS, call -> seen(call, Answer.ok(record(call.part(0)))));
        grants.on("PUT", RECORDS + "/wish", call -> seen(call, wish(call)));
    }

    private static Answer seen(Call call, Answer answer) {
        return List.of(FakeApplying.PAID, PUBLISHED, NAMELESS).contains(call.part(0))
                ? FakeApplying.seen(call, answer)
                : FakeGrants.NOT_FOUND;
    }

    private static int version(String id) {
        return id.equals(FakeApplying.PAID) ? 0 : 3;
    }

    private static Answer wish(Call call) {
        var id = call.part(0);
        var tag = call.header("if-match");
        if (tag != null && !tag.equals("\"" + version(id) + "\"")) {
            return Answer.problem(412, "changed-meanwhile", "Changed.");
        }
        var wish = call.json();
        if (id.equals(NAMELESS) && wish.path("named").asBoolean()) {
            return Answer.problem(422, "no-name-to-show", "No name.");
        }
        for (var field : List.of("title", "description")) {
            if (wish.path(field).asText().contains("07700")) {
                return FakeGrants.problem(422, "personal-text", Map.of("field", field));
            }
        }
        return Answer.ok(record(id));
    }

    private static Map<String, Object> record(String id) {
        var one = new HashMap<String, Object>();
        var isPublished = id.equals(PUBLISHED);
        var isNamed = id.equals(FakeApplying.PAID);
        one.put("id", id);
        one.put("funderId", FakeLoops.EVA);
        one.put("publishedAt", isPublished ? "2026-11-24T10:00:00Z" : null);
        one.put("shownAt", "2026-11-20T10:00:00Z");
        one.put("openFrom", isPublished ? "2026-11-24T10:00:00Z" : "2037-01-14T10:00:00Z");
        one.put("named", isNamed);
        one.put("nameable", !id.equals(NAMELESS));
        one.put("ownTitle", isPublished ? "Warm <Fridays>" : null);
        one.put("ownDescription", null);
        one.put("agreed", id.equals(NAMELESS));
        one.put("version", version(id));
        one.put("record", grant(isPublished ? "Warm <Fridays>" : "Gas & <rice>", isNamed));
        return one;
    }

    private static Map<String, Object> grant(String title, boolean isNamed) {
        var grant = new HashMap<String, Object>();
        grant.put("id", "360G-eva-7c1");
        grant.put("title", title);
        grant.put("description", "A small grant from Eastmere Winter <Kitchens>.");
        grant.put("currency", "GBP");
        grant.put("amountAwarded", 500);
        grant.put("amountDisbursed", isNamed ? 481.6 : 500);
        grant.put("awardDate", "2026-11-20");
        grant.put(
                "recipientOrganization",
                List.of(
                        isNamed
                                ? Map.of(
                                        "id", "GB-CHC-1234567", "name", "Al-Noor <Kitchen>", "charityNumber", "1234567")
                                : Map.of("id", "360G-eva-o1", "name", "Community group (name not published)")));
        grant.put("fundingOrganization", List.of(Map.of("id", "GB-CHC-1", "name", "Eastmere Voluntary Action")));
        grant.put("grantProgramme", List.of(Map.of("code", FakeGrants.WINTER, "title", "Eastmere Winter <Kitchens>")));
        grant.put("beneficiaryLocation", List.of(Map.of("geoCode", "E05999901", "countryCode", "GB")));
        if (isNamed) {
            grant.put("disbursementTransaction", List.of(Map.of("description", "Held for the group by Free & Wharf")));
        }
        return grant;
    }
}
