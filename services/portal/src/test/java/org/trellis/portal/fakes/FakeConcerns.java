package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about concerns: two that came to Eastmere Voluntary Action, about Al-Noor Kitchen, which
/// is asked about both.
public final class FakeConcerns {

    public static final String NEW = "0e000000-0000-7000-8000-0000000000f6";
    public static final String ASKED = "0e000000-0000-7000-8000-0000000000f7";
    public static final String OVER = "0e000000-0000-7000-8000-0000000000f8";
    public static final String WORDS = "She is locked in <b>.\nOn Tuesdays.";

    private static final String V1 = "/api/referrals/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final String AT = "2026-11-20T10:00:00Z";

    private FakeConcerns() {}

    static void on(FakeService referrals) {
        referrals.on(
                "GET",
                V1 + "/concern-doors",
                call -> Answer.ok(Map.of(
                        "items",
                        List.of(door(People.COUNCIL, call.query().containsKey("area")), door(FakeLoops.EVA, false)))));
        referrals.on(
                "PUT",
                V1 + "/concern-door",
                call -> call.json().path("telephone").asText().startsWith("x")
                        ? Answer.problem(
                                400,
                                "invalid-request",
                                "Look at the number.",
                                List.of(Map.of("field", "telephone", "message", "must be a telephone number")))
                        : Answer.ok(door(FakeLoops.EVA, false)));
        referrals.on("DELETE", V1 + "/concern-door", _ -> Answer.of(204, null));
        referrals.on(
                "GET",
                V1 + "/safeguarding-lead",
                call -> isLead(call)
                        ? Answer.problem(404, "not-found", "There is nothing here that you can see.")
                        : Answer.ok(Map.of("leadId", FakeLoops.EVA, "chosenAt", AT, "holds", false)));
        referrals.on(
                "PUT",
                V1 + "/safeguarding-lead",
                call -> People.COUNCIL.equals(call.json().path("leadId").asText())
                        ? Answer.problem(403, "not-linked", "Not linked.")
                        : Answer.ok(Map.of("leadId", FakeLoops.EVA, "chosenAt", AT, "holds", true)));
        referrals.on("DELETE", V1 + "/safeguarding-lead", _ -> Answer.of(204, null));
        referrals.on("POST", V1 + "/concerns", call -> {
            if (call.json().path("receiverId").isNull()
                    && call.json().path("aboutId").isNull()) {
                return Answer.problem(422, "receiver-needed", "Choose one.");
            }
            return Answer.of(201, sent());
        });
        referrals.on("GET", V1 + "/sent-concerns", call -> page(isLead(call) ? List.of() : List.of(sent())));
        referrals.on(
                "GET",
                V1 + "/concerns",
                call -> isLead(call)
                        ? page(List.of(concern("true".equals(call.query().get("open")) ? NEW : OVER)))
                        : nothing());
        referrals.on(
                "GET", V1 + "/concerns/" + ID, call -> isLead(call) ? Answer.ok(concern(call.part(0))) : nothing());
        referrals.on("PUT", V1 + "/concerns/" + ID + "/hand", call -> Answer.ok(concern(call.part(0))));
        referrals.on("POST", V1 + "/concerns/" + ID + "/questions", call -> Answer.ok(concern(call.part(0))));
        referrals.on(
                "PUT",
                V1 + "/concerns/" + ID + "/end",
                call -> call.part(0).equals(OVER)
                        ? Answer.problem(409, "concern-closed", "This was closed.")
                        : Answer.ok(concern(call.part(0))));
        referrals.on("PUT", V1 + "/concerns/" + ID + "/keeping", call -> Answer.ok(concern(call.part(0))));
        referrals.on(
                "GET",
                V1 + "/concern-questions",
                call -> Answer.ok(
                        Map.of("items", isAlNoor(call) ? List.of(question(ASKED), question(OVER)) : List.of())));
        referrals.on(
                "GET",
                V1 + "/concern-questions/" + ID,
                call -> isAlNoor(call) ? Answer.ok(question(call.part(0))) : nothing());
        referrals.on(
                "POST",
                V1 + "/concern-questions/" + ID + "/answers",
                call -> call.part(0).equals(OVER)
                        ? Answer.problem(409, "concern-closed", "This was closed.")
                        : Answer.ok(question(call.part(0))));
    }

    private static boolean isLead(Call call) {
        return FakeLoops.EVA.equals(call.header("trellis-organisation"));
    }

    private static boolean isAlNoor(Call call) {
        return People.AL_NOOR.equals(call.header("trellis-organisation"));
    }

    private static Answer nothing() {
        return Answer.problem(404, "not-found", "There is nothing here that you can see.");
    }

    private static Answer page(List<?> items) {
        var page = new HashMap<String, Object>();
        page.put("items", items);
        page.put("next", null);
        return Answer.ok(page);
    }

    private static Map<String, Object> door(String id, boolean here) {
        return Map.of(
                "organisationId",
                id,
                "telephone",
                "01632 960999",
                "words",
                "Day and <night>.",
                "areas",
                List.of("E05999901"),
                "here",
                here,
                "near",
                true);
    }

    private static Map<String, Object> sent() {
        return Map.of("id", NEW, "receiverId", FakeLoops.EVA, "sentAt", AT);
    }

    private static Map<String, Object> concern(String id) {
        var one = new HashMap<String, Object>();
        one.put("id", id);
        one.put("senderId", People.COUNCIL);
        one.put("aboutId", People.AL_NOOR);
        one.put("atRisk", id.equals(NEW));
        one.put("words", WORDS);
        one.put("callBack", "Pat <b>, 07700 900555");
        one.put("raisedAt", AT);
        one.put("keptUntil", "2037-03-03T10:00:00Z");
        one.put("keptLonger", id.equals(OVER));
        one.put("thread", id.equals(NEW) ? List.of() : thread());
        if (id.equals(OVER)) {
            one.put("takenAt", AT);
            one.put("askedAt", AT);
            one.put("closedAt", AT);
            one.put("outcome", "passed-to-council");
        }
        return one;
    }

    private static Map<String, Object> question(String id) {
        var one = new HashMap<String, Object>();
        one.put("id", id);
        one.put("askerId", FakeLoops.EVA);
        one.put("askedAt", AT);
        one.put("thread", thread());
        if (id.equals(OVER)) {
            one.put("closedAt", AT);
        }
        return one;
    }

    private static List<Map<String, Object>> thread() {
        return List.of(
                Map.of("answer", false, "words", "Who has the <key>?", "at", AT),
                Map.of("answer", true, "words", "Two of us.", "at", AT));
    }
}
