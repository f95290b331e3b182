package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Signposting's contract about thanks: Al-Noor has two, the council takes none.
public final class FakeThanks {

    public static final String SAID = "0e000000-0000-7000-8000-0000000000e5";

    /// Wants none.
    public static final String SHUT = "0e000000-0000-7000-8000-0000000000d2";

    private static final String V1 = "/api/signposting/v1/thanks";
    private static final String ID = "([0-9a-f-]{36})";

    private FakeThanks() {}

    static void on(FakeService signposting) {
        signposting.on("GET", V1 + "/to-groups/" + ID, call -> of(call.part(0)));
        signposting.on("POST", V1 + "/to-groups", FakeThanks::say);
        signposting.on("POST", V1 + "/to-groups/as-resident", FakeThanks::say);
        signposting.on(
                "GET",
                V1,
                call -> Answer.ok(Map.of(
                        "items",
                        "true".equals(call.query().get("putAway"))
                                ? List.of()
                                : List.of(
                                        Map.of(
                                                "id",
                                                SAID,
                                                "organisationId",
                                                People.COUNCIL,
                                                "words",
                                                "Thank you <all>",
                                                "cameOn",
                                                "2026-11-20",
                                                "putAway",
                                                false),
                                        Map.of(
                                                "id",
                                                "0e000000-0000-7000-8000-0000000000e6",
                                                "words",
                                                "Lovely soup",
                                                "cameOn",
                                                "2026-11-19",
                                                "putAway",
                                                false)))));
        signposting.on("PUT", V1 + "/" + ID + "/filing", _ -> Answer.of(204, null));
        signposting.on("DELETE", V1 + "/" + ID, _ -> Answer.of(204, null));
        signposting.on("GET", V1 + "/door", _ -> Answer.ok(Map.of("open", true)));
        signposting.on("PUT", V1 + "/door", _ -> Answer.of(204, null));
    }

    private static Answer of(String group) {
        return SHUT.equals(group) ? Answer.problem(409, "takes-no-thanks", "They want none.") : Answer.of(204, null);
    }

    private static Answer say(Call call) {
        var words = call.json().path("words").asText();
        if (words.contains("07700") && !call.json().path("nothingPrivate").asBoolean()) {
            return Answer.problem(422, "words-have-telephone", "There is a number in it.");
        }
        if (words.contains("busy")) {
            return Answer.problem(503, "too-many-thanks", "Too many.");
        }
        return of(call.json().path("groupId").asText());
    }
}
