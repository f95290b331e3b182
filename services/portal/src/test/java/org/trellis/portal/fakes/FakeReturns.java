package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about what came back and about how institutions answer: one came back to
/// the council and one to Al-Noor Kitchen.
final class FakeReturns {

    private static final String V1 = "/api/referrals/v1/returns";

    private static final Answer NOT_FOUND = Answer.problem(404, "not-found", "There is nothing here that you can see.");

    private FakeReturns() {}

    static void on(FakeService referrals) {
        referrals.on("GET", V1, call -> {
            var page = new HashMap<String, Object>();
            var id = waiting(call);
            page.put("items", id == null ? List.of() : List.of(back(id)));
            page.put("next", null);
            return Answer.ok(page);
        });
        referrals.on(
                "GET", V1 + "/([0-9a-f-]{36})", call -> isTheirs(call) ? Answer.ok(back(call.part(0))) : NOT_FOUND);
        referrals.on("PUT", V1 + "/([0-9a-f-]{36})/settling", call -> {
            if (!isTheirs(call)) {
                return NOT_FOUND;
            }
            return "not-needed".equals(call.json().path("how").asText())
                    ? Answer.problem(409, "already-settled", "Somebody of yours has taken this up already.")
                    : Answer.of(204, null);
        });
        referrals.on(
                "GET",
                "/api/referrals/v1/answer-rates/([0-9a-f-]{36})",
                call -> People.COUNCIL.equals(call.part(0))
                        ? Answer.ok(Map.of(
                                "organisationId",
                                People.COUNCIL,
                                "countedOn",
                                "2036-11-30",
                                "received",
                                24,
                                "inTime",
                                21,
                                "medianHours",
                                60,
                                "returned",
                                6,
                                "takenUp",
                                5))
                        : NOT_FOUND);
    }

    private static boolean isTheirs(Call call) {
        return call.part(0).equals(waiting(call));
    }

    /// The id of the one that came back to whoever asks.
    private static String waiting(Call call) {
        return switch (FakeLoops.me(call)) {
            case People.COUNCIL -> FakeSteps.BACK;
            case People.AL_NOOR -> FakeSteps.BACK_AT_GROUP;
            default -> null;
        };
    }

    private static Map<String, Object> back(String id) {
        var isOfTheCouncil = id.equals(FakeSteps.BACK);
        var back = new HashMap<String, Object>();
        back.put("referralId", id);
        back.put("otherId", isOfTheCouncil ? People.AL_NOOR : People.COUNCIL);
        back.put("need", "food");
        back.put("area", isOfTheCouncil ? "E05999901" : null);
        back.put("urgency", isOfTheCouncil ? "this-week" : "no-hurry");
        back.put("state", isOfTheCouncil ? "declined" : "given-back");
        back.put("at", "2036-12-20T10:00:00Z");
        back.put("dueAt", isOfTheCouncil ? "2037-01-03T10:00:00Z" : null);
        return back;
    }
}
