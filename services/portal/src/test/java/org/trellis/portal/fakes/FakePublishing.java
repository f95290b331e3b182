package org.trellis.portal.fakes;

import static org.trellis.portal.fakes.FakeGrants.ID;
import static org.trellis.portal.fakes.FakeGrants.NOT_FOUND;
import static org.trellis.portal.fakes.FakeGrants.V1;
import static org.trellis.portal.fakes.FakeGrants.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract about what is published: Eastmere Voluntary Action has said as whom, Eastmere Council has not.
public final class FakePublishing {

    public static final String PAST = FakeGrants.id("6b1");

    private static final String PUBLISHER = V1 + "/open-data/publisher";

    private FakePublishing() {}

    static void on(FakeGrants grants) {
        grants.on("GET", PUBLISHER, call -> FakeGrants.isGiver(call) ? Answer.ok(publisher()) : NOT_FOUND);
        grants.on("PUT", PUBLISHER, FakePublishing::write);
        grants.on("GET", V1 + "/open-data/report", _ -> Answer.ok(report()));
        grants.on("PUT", V1 + "/open-data/publication", _ -> Answer.ok(report()));
        grants.on(
                "GET", V1 + "/past-grants", call -> page(FakeGrants.isGiver(call) ? List.of(past(false)) : List.of()));
        grants.on("GET", V1 + "/past-grants/totals", call -> Answer.ok(totals(FakeGrants.isGiver(call))));
        grants.on("GET", V1 + "/past-grants/" + ID, call -> own(call, Answer.ok(past(true))));
        grants.on("DELETE", V1 + "/past-grants/" + ID, call -> own(call, Answer.of(204, null)));
        grants.on("POST", V1 + "/past-grants/imports", FakePublishing::imports);
    }

    private static Answer own(Call call, Answer answer) {
        return FakeGrants.isGiver(call) && call.part(0).equals(PAST) ? answer : NOT_FOUND;
    }

    private static Map<String, Object> publisher() {
        var publisher = new HashMap<String, Object>();
        publisher.put("prefix", "360G-eva");
        publisher.put("orgId", "GB-CHC-1999999");
        publisher.put("name", "Eastmere <Voluntary> Action");
        publisher.put("website", null);
        publisher.put("pastToo", true);
        publisher.put(
                "known",
                List.of(Map.of(
                        "organisationId",
                        People.COUNCIL,
                        "orgId",
                        "GB-LAE-EAS",
                        "name",
                        "Eastmere Council",
                        "publishesItself",
                        true)));
        publisher.put("version", 3);
        return publisher;
    }

    private static Answer write(Call call) {
        var tag = call.header("if-match");
        if (tag != null && !tag.equals("\"3\"")) {
            return Answer.problem(412, "changed-meanwhile", "Changed.");
        }
        return switch (call.json().path("prefix").asText()) {
            case "360G-taken" -> Answer.problem(409, "prefix-in-use", "In use.");
            case "360G-other" -> Answer.problem(409, "prefix-stays", "Stays.");
            default -> Answer.ok(publisher());
        };
    }

    private static Map<String, Object> report() {
        return Map.of(
                "ready",
                38,
                "waiting",
                2,
                "stopped",
                1,
                "findings",
                List.of(
                        finding("360G-eva-<7>", "title", "telephone-in-text", "error"),
                        finding("360G-eva-8", "beneficiaryLocation", "area-missing", "warning")));
    }

    private static Map<String, Object> finding(String grant, String field, String code, String severity) {
        return Map.of("grantId", grant, "field", field, "code", code, "severity", severity, "words", "Words.");
    }

    private static Map<String, Object> past(boolean whole) {
        var past = new HashMap<String, Object>();
        past.put("id", PAST);
        past.put("grantId", "360G-eva-2019-7");
        past.put("title", "Winter <kitchens>");
        past.put("recipient", null);
        past.put("programme", "Winter");
        past.put("pence", 323_934);
        past.put("awardedOn", "2019-11-04");
        past.put("record", whole ? Map.of("id", "360G-eva-2019-7") : null);
        return past;
    }

    private static Map<String, Object> totals(boolean any) {
        var year = new HashMap<String, Object>();
        year.put("year", 2019);
        year.put("programme", null);
        year.put("grants", 31);
        year.put("pence", 1_240_000);
        return Map.of("grants", any ? 31 : 0, "pence", any ? 1_240_000 : 0, "years", any ? List.of(year) : List.of());
    }

    private static Answer imports(Call call) {
        if (call.text().contains("oh}")) {
            return FakeGrants.problem(422, "file-broken", Map.of("line", 2));
        }
        if (call.text().length() > 5_000_000) {
            return Answer.problem(413, "file-too-large", "Too large.");
        }
        var isSame = call.text().contains("as before");
        var report = new HashMap<String, Object>();
        report.put("dryRun", "true".equals(call.query().get("dryRun")));
        report.put("grants", 5);
        report.put("added", isSame ? 0 : 3);
        report.put("changed", isSame ? 0 : 1);
        report.put("same", isSame ? 5 : 0);
        report.put("refused", isSame ? 0 : 1);
        report.put(
                "wrong",
                isSame
                        ? List.of()
                        : List.of(Map.of(
                                "number",
                                4,
                                "grantId",
                                "360G-eva-<4>",
                                "field",
                                "amountAwarded",
                                "code",
                                "amount-not-possible",
                                "words",
                                "No.")));
        return Answer.ok(report);
    }
}
