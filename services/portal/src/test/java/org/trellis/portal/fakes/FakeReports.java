package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about what readers say of a page.
public final class FakeReports {

    public static final String PUBLIC = "0e000000-0000-7000-8000-0000000000d1";
    public static final String ID = "0e000000-0000-7000-8000-0000000000e1";

    private static final String V1 = "/api/directory/v1/groups/";

    private FakeReports() {}

    static void on(FakeService directory) {
        directory.on("POST", V1 + PUBLIC + "/reports", _ -> Answer.of(204, null));
        var wrong = Map.of(
                "id",
                ID,
                "verdict",
                "wrong",
                "what",
                "contact",
                "words",
                "Rings <b>",
                "at",
                "2026-11-20T10:00:00Z",
                "by",
                Map.of("name", "Eastmere Council"),
                "settled",
                false);
        directory.on(
                "GET",
                "/api/directory/v1/open-referral-uk/services",
                call -> Answer.ok(Map.of(
                        "total_pages",
                        1,
                        "contents",
                        "1".equals(call.query().get("page"))
                                ? List.of(Map.of("id", PUBLIC, "modified_date", "2026-11-20T10:00:00Z"))
                                : List.of())));
        directory.on(
                "GET",
                V1 + People.AL_NOOR + "/reports",
                _ -> Answer.ok(Map.of("right", 3, "wrong", 1, "items", List.of(wrong))));
        directory.on("POST", V1 + People.AL_NOOR + "/reports/" + ID + "/settled", _ -> Answer.of(204, null));
    }
}
