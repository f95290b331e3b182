package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract about what a funder's people think of an application, many of which are decided at once, and about
/// what came of grants.
public final class FakeWeighing {

    /// Flags on the application that is late: by a colleague, and by whoever looks.
    public static final String FLAG = FakeGrants.id("691");

    public static final String OWN_FLAG = FakeGrants.id("692");

    /// Of what came of a grant.
    public static final String PHOTO = FakeGrants.id("694");

    private static final String V1 = FakeGrants.V1;
    private static final String ID = FakeGrants.ID;
    private static final String AT = "2026-11-20T10:00:00Z";

    private FakeWeighing() {}

    static void on(FakeService grants) {
        var weighing = V1 + "/applications/" + ID + "/weighing";
        grants.on("GET", weighing, call -> given(call, Answer.ok(weighing(call.part(0)))));
        grants.on("PUT", weighing + "/scores/([0-9])", call -> given(call, said(call, 200)));
        grants.on("POST", weighing + "/flags", call -> given(call, said(call, 201)));
        grants.on(
                "PUT",
                weighing + "/flags/" + ID + "/answer",
                call -> given(
                        call,
                        OWN_FLAG.equals(call.part(1)) ? Answer.problem(403, "flag-yours", "Yours.") : said(call, 200)));
        grants.on("POST", weighing + "/remarks", call -> given(call, said(call, 201)));
        grants.on("POST", V1 + "/decisions", call -> FakeGrants.isGiver(call) ? decided(call) : FakeGrants.NOT_FOUND);
        var report = V1 + "/awards/" + ID + "/report";
        grants.on(
                "GET",
                report,
                call -> FakeApplying.seen(
                        call,
                        FakeRecords.PUBLISHED.equals(call.part(0))
                                        || FakeGrants.isGiver(call) && FakeApplying.PAID.equals(call.part(0))
                                ? Answer.ok(report(call, "partly"))
                                : FakeGrants.NOT_FOUND));
        grants.on("PUT", report, call -> FakeApplying.seen(call, reported(call)));
        grants.on("DELETE", report, call -> FakeApplying.seen(call, Answer.of(204, null)));
        grants.on("POST", report + "/photos", call -> FakeApplying.seen(call, photographed(call)));
        grants.on(
                "GET",
                report + "/photos/" + ID,
                call -> FakeApplying.seen(
                        call,
                        PHOTO.equals(call.part(1))
                                ? new Answer(
                                        200,
                                        "a picture",
                                        Map.of(
                                                "Content-Type",
                                                "image/jpeg",
                                                "Content-Disposition",
                                                "attachment; filename=photo.jpg"))
                                : FakeGrants.NOT_FOUND));
        grants.on("DELETE", report + "/photos/" + ID, call -> FakeApplying.seen(call, Answer.of(204, null)));
        grants.on(
                "GET",
                V1 + "/reports",
                call -> FakeGrants.page(FakeGrants.isGiver(call) ? List.of(told(call), shared(call)) : List.of()));
    }

    private static Answer given(Call call, Answer answer) {
        return FakeGrants.isGiver(call) && FakeApplying.ALL.contains(call.part(0)) ? answer : FakeGrants.NOT_FOUND;
    }

    private static Answer said(Call call, int status) {
        if (call.json().path("words").asText().contains("07700")) {
            return FakeGrants.problem(422, "words-have-contact", Map.of("field", "words"));
        }
        return Answer.of(status, weighing(call.part(0)));
    }

    private static Map<String, Object> weighing(String id) {
        var isOut = id.equals(FakeApplying.OUT);
        var weighing = new HashMap<String, Object>();
        weighing.put("youAreOut", isOut);
        weighing.put("open", !id.equals(FakeApplying.REFUSED));
        weighing.put("yoursGiven", id.equals(FakeApplying.LATE));
        weighing.put("criteria", isOut ? List.of() : List.of(criterion(1, id), criterion(2, id)));
        weighing.put(
                "flags", id.equals(FakeApplying.LATE) ? List.of(flag(FLAG, false), flag(OWN_FLAG, true)) : List.of());
        weighing.put(
                "remarks",
                id.equals(FakeApplying.LATE)
                        ? List.of(Map.of(
                                "id", FakeGrants.id("693"), "words", "Look at <the> sum.", "yours", false, "at", AT))
                        : List.of());
        return weighing;
    }

    private static Map<String, Object> criterion(int n, String id) {
        var criterion = new HashMap<String, Object>();
        var isGiven = id.equals(FakeApplying.LATE) || id.equals(FakeApplying.REFUSED) && n == 1;
        criterion.put("n", n);
        criterion.put("words", n == 1 ? "Reaches <people>" : "Is worth it");
        criterion.put("yours", isGiven ? Map.of("points", 2, "words", "They <cook>.") : null);
        criterion.put(
                "others",
                id.equals(FakeApplying.LATE) ? List.of(Map.of("points", 3, "words", "So they do.")) : List.of());
        return criterion;
    }

    private static Map<String, Object> flag(String id, boolean yours) {
        var flag = new HashMap<String, Object>();
        flag.put("id", id);
        flag.put("kind", "asked-elsewhere");
        flag.put("words", "The ward fund paid for <pans>.");
        flag.put("yours", yours);
        flag.put("at", AT);
        flag.put("answer", null);
        flag.put("answeredAt", null);
        return flag;
    }

    /// Of what is about the application that waits nothing is done.
    private static Answer decided(Call call) {
        var items = StreamSupport.stream(call.json().path("items").spliterator(), false)
                .map(item -> {
                    var outcome = new HashMap<String, Object>();
                    var id = item.path("applicationId").asText();
                    var isDone = !id.equals(FakeApplying.LARGE);
                    outcome.put("applicationId", id);
                    outcome.put(
                            "outcome", isDone ? item.path("proposalId").isNull() ? "proposed" : "decided" : "not-done");
                    outcome.put("code", isDone ? null : "pot-too-small");
                    outcome.put("detail", isDone ? null : "Too small.");
                    outcome.put("leftPence", isDone ? null : 1_840);
                    return outcome;
                })
                .toList();
        return Answer.ok(Map.of("items", items));
    }

    private static Answer photographed(Call call) {
        return call.text().startsWith("words")
                ? Answer.problem(422, "no-photo", "No photo.")
                : Answer.of(201, Map.of("id", PHOTO));
    }

    private static Answer reported(Call call) {
        var words = call.json().path("words").asText();
        if (words.contains("07700")) {
            return FakeGrants.problem(422, "report-has-contact", Map.of());
        }
        if (words.contains("Amina") && !call.json().path("namesNobody").asBoolean()) {
            return FakeGrants.problem(422, "report-may-name-a-person", Map.of());
        }
        if (FakeRecords.PUBLISHED.equals(call.part(0)) && !Objects.equals(call.header("if-match"), "\"4\"")) {
            return FakeGrants.problem(412, "changed-meanwhile", Map.of());
        }
        return Answer.ok(report(call, call.json().path("happened").asText()));
    }

    private static Map<String, Object> told(Call call) {
        var report = report(call, "partly");
        report.put("id", FakeApplying.PAID);
        return report;
    }

    private static Map<String, Object> shared(Call call) {
        var report = report(call, "no");
        report.put("direction", "shared");
        report.put("id", null);
        report.put("groupId", null);
        report.put("words", "The room was <closed>.");
        return report;
    }

    private static HashMap<String, Object> report(Call call, String happened) {
        var report = new HashMap<String, Object>();
        report.put("direction", FakeGrants.isGiver(call) ? "received" : "ours");
        report.put("id", FakeRecords.PUBLISHED);
        report.put("groupId", People.AL_NOOR);
        report.put("funderId", FakeLoops.EVA);
        report.put("fundId", FakeGrants.WINTER);
        report.put("happened", happened);
        report.put("words", "We cooked <ten> times.");
        report.put("quotable", true);
        report.put("toSource", false);
        report.put("photos", List.of(PHOTO));
        report.put("version", 4);
        report.put("at", AT);
        return report;
    }
}
