package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// The contract of referrals about what was unmet: two numbers of everybody's, one of one's own.
final class FakeUnmet {

    private static final String V1 = "/api/referrals/v1/unmet";

    private FakeUnmet() {}

    static void on(FakeService referrals) {
        referrals.on(
                "GET",
                V1,
                _ -> Answer.ok(Map.of(
                        "month",
                        "2036-10-01",
                        "items",
                        List.of(
                                Map.of("area", "E05999901", "need", "food", "count", 12),
                                Map.of("area", "E05999901", "need", "personal-care", "count", 5)),
                        "next",
                        "E05999901~personal-care")));
        referrals.on(
                "GET",
                V1 + "/own",
                _ -> Answer.ok(Map.of(
                        "month",
                        "2036-11-01",
                        "items",
                        List.of(Map.of("area", "E05999901", "need", "food", "count", 2)))));
        referrals.on("POST", V1, _ -> Answer.of(204, null));
    }
}
