package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// What referrals says of any list of pathways: one row is new, one changes, one is wrong.
final class FakePathwayLists {

    private FakePathwayLists() {}

    static Answer answer(Call call) {
        if (call.text().startsWith("PK")) {
            return Answer.problem(422, "file-is-workbook", "This is a workbook.");
        }
        var dryRun = "true".equals(call.query().get("dryRun"));
        var isNothing = call.text().contains("as before");
        return Answer.ok(Map.of(
                "dryRun",
                dryRun,
                "created",
                isNothing ? 0 : 1,
                "changed",
                isNothing ? 0 : 1,
                "same",
                3,
                "wrong",
                1,
                "ignored",
                List.of("Ward <name>"),
                "rows",
                isNothing ? List.of() : List.of(fresh(dryRun), changed(), wrong())));
    }

    private static Map<String, Object> fresh(boolean dryRun) {
        var row = new java.util.HashMap<String, Object>();
        row.put("line", 2);
        row.put("reference", "food-1");
        row.put("title", "Food <parcels>");
        row.put("outcome", "new");
        row.put("published", false);
        row.put("missing", List.of("areas", "whatNext"));
        if (!dryRun) {
            row.put("pathwayId", FakeReferrals.DRAFT);
        }
        return row;
    }

    private static Map<String, Object> changed() {
        return Map.of(
                "line",
                3,
                "reference",
                "food-2",
                "title",
                "Warm room",
                "outcome",
                "changed",
                "published",
                true,
                "notes",
                List.of(Map.of("column", "times", "code", "times-kept-as-words", "reason", "is <kept> as words")),
                "pathwayId",
                FakeReferrals.PARCELS);
    }

    private static Map<String, Object> wrong() {
        return Map.of(
                "line",
                17,
                "title",
                "Somewhere",
                "outcome",
                "wrong",
                "published",
                false,
                "faults",
                List.of(Map.of("column", "areas", "code", "area-unknown", "reason", "must be a <GSS> code")));
    }
}
