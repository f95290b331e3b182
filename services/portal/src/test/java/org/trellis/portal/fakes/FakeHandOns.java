package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about what a group hands to its streets: each link stays as it is, and which browser asks
/// makes the difference.
public final class FakeHandOns {

    public static final String HAND_ON = "0e000000-0000-7000-8000-0000000000d8";
    public static final String ASKED = "ASKEDASKEDASKEDASKEDAS";
    public static final String ACCEPTED = "ACCEPTEDACCEPTEDACCEPT";
    public static final String CODE = "314159";
    public static final String BROWSER = "BROWSERBROWSERBROWSERB";
    public static final String NAME = "Jan &lt;b&gt;";

    private static final String V1 = "/api/referrals/v1/referrals/([0-9a-f-]{36})/hand-ons";
    private static final String HELD = "/api/referrals/v1/hand-on/(" + ASKED + "|" + ACCEPTED + ")";

    private FakeHandOns() {}

    static void on(FakeService referrals) {
        referrals.on(
                "GET",
                V1,
                call -> Answer.ok(
                        call.part(0).equals(FakeSteps.TAKEN)
                                ? List.of(Map.of(
                                        "id",
                                        HAND_ON,
                                        "connectorId",
                                        FakeStreets.BILAL,
                                        "state",
                                        "accepted",
                                        "madeAt",
                                        "2026-11-20T10:00:00Z",
                                        "until",
                                        "2036-11-23T10:00:00Z"))
                                : List.of()));
        referrals.on(
                "POST",
                V1,
                call -> call.part(0).equals(FakeSteps.SLIPS)
                        ? Answer.problem(409, "referral-moved-on", "It moved on.")
                        : Answer.of(201, Map.of("id", HAND_ON, "state", "asked")));
        referrals.on(
                "DELETE",
                V1 + "/" + HAND_ON,
                call -> call.part(0).equals(FakeSteps.TAKEN) ? Answer.of(204, null) : notFound());
        referrals.on("GET", HELD, FakeHandOns::look);
        referrals.on(
                "POST",
                HELD + "/code",
                call -> isAccepted(call)
                        ? Answer.problem(409, "too-many-codes", "We have sent as many as we may.")
                        : Answer.of(204, null));
        referrals.on(
                "POST",
                HELD + "/browser",
                call -> call.json().path("code").asText().equals(CODE)
                        ? Answer.ok(Map.of("browser", BROWSER))
                        : Answer.problem(422, "code-wrong", "This is not the code."));
        referrals.on("POST", HELD + "/steps", FakeHandOns::step);
        referrals.on("GET", "/api/referrals/v1/hand-on/.*", _ -> notFound());
        referrals.on("POST", "/api/referrals/v1/hand-on/.*", _ -> notFound());
    }

    private static Answer look(Call call) {
        var known = isKnown(call);
        var seen = new HashMap<String, Object>();
        seen.put("organisationId", isAccepted(call) ? People.FREE_WHARF : People.QUAYSIDE);
        seen.put("need", "food");
        seen.put("area", "E05999901");
        seen.put("urgency", "today");
        seen.put("language", "pl");
        seen.put("until", "2036-11-23T10:00:00Z");
        seen.put("accepted", isAccepted(call));
        seen.put("known", known);
        seen.put("mayDo", List.of());
        if (known && isAccepted(call)) {
            seen.put("resident", Map.of("name", "Jan <b>", "telephone", "07700 900123", "words", "A lift"));
        }
        return Answer.ok(seen);
    }

    private static Answer step(Call call) {
        if (!isKnown(call)) {
            return Answer.problem(403, "code-needed", "We do not know this browser.");
        }
        var isAnswer =
                List.of("accept", "refuse").contains(call.json().path("step").asText());
        return isAnswer == isAccepted(call)
                ? Answer.problem(409, "step-not-now", "That is not what comes next.")
                : Answer.of(204, null);
    }

    private static boolean isAccepted(Call call) {
        return call.part(0).equals(ACCEPTED);
    }

    private static boolean isKnown(Call call) {
        return BROWSER.equals(call.header("trellis-browser"));
    }

    private static Answer notFound() {
        return Answer.problem(404, "not-found", "There is nothing here that you can see.");
    }
}
