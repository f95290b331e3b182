package org.trellis.portal.fakes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about how much somebody has on, as FakeSteps has it. For Free Wharf it is away.
final class FakeLoad {

    private FakeLoad() {}

    static void on(FakeService referrals) {
        referrals.on(
                "GET",
                "/api/referrals/v1/load",
                call -> isOfTheHelpline(call)
                        ? Answer.problem(403, "role-needed", "Your role does not allow this.")
                        : load(FakeLoops.me(call)));
    }

    private static Answer load(String me) {
        return switch (me) {
            case People.AL_NOOR ->
                Answer.ok(Map.of(
                        "waiting",
                        1,
                        "underWay",
                        2,
                        "waitingSince",
                        "2036-11-20",
                        "limits",
                        List.of(
                                Map.of("period", "week", "most", 2, "taken", 3, "again", "2037-01-05"),
                                Map.of(
                                        "need",
                                        "food",
                                        "period",
                                        "day",
                                        "most",
                                        9,
                                        "taken",
                                        1,
                                        "again",
                                        "2037-01-02"))));
            case People.COUNCIL ->
                Answer.ok(Map.of("waiting", 1, "underWay", 1, "waitingSince", "2036-11-20", "limits", List.of()));
            case People.FREE_WHARF -> Answer.of(503, null);
            default -> Answer.ok(Map.of("waiting", 0, "underWay", 0, "pausedUntil", "2037-03-03", "limits", List.of()));
        };
    }

    private static boolean isOfTheHelpline(Call call) {
        var claims = Base64.getUrlDecoder().decode(call.header("authorization").split("\\.")[1]);
        return new String(claims, StandardCharsets.UTF_8).contains("\"helpline\"");
    }
}
