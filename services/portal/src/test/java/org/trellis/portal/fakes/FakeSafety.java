package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Directory's contract of how groups keep people safe. Al-Noor Kitchen says it, and Eastmere Voluntary Action says
/// that
/// they talked it through; of Quayside nobody says anything.
public final class FakeSafety {

    public static final String TALK = "0e000000-0000-7000-8000-0000000000c1";
    public static final String SHOWN = "0e000000-0000-7000-8000-0000000000c2";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";

    private static final Map<String, Object> EVA =
            Map.of("id", FakeLoops.EVA, "name", "Eastmere <Voluntary> Action", "kind", "infrastructure");

    private FakeSafety() {}

    static void on(FakeService directory) {
        directory.on("GET", V1 + "/groups/" + ID + "/safety", call -> Answer.ok(safety(call.part(0))));
        directory.on("PUT", V1 + "/groups/" + ID + "/safety", FakeSafety::write);
        directory.on(
                "GET", V1 + "/talks", _ -> Answer.ok(Map.of("items", List.of(talk(TALK, false), talk(SHOWN, true)))));
        directory.on("PUT", V1 + "/talks/" + ID + "/shown", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/talks/" + ID + "/shown", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/talks/" + ID, _ -> Answer.of(204, null));
        directory.on(
                "GET",
                V1 + "/links/" + ID + "/talk",
                _ -> Answer.ok(Map.of("day", "2036-02-12", "until", "2037-02-11")));
        directory.on(
                "PUT",
                V1 + "/links/" + ID + "/talk",
                call -> call.json().path("day").asText().startsWith("2000")
                        ? Answer.problem(422, "talk-day-not-possible", "Not that day.")
                        : Answer.ok(Map.of("day", "2036-02-12", "until", "2037-02-11")));
        directory.on("DELETE", V1 + "/links/" + ID + "/talk", _ -> Answer.of(204, null));
    }

    private static Map<String, Object> safety(String group) {
        if (!People.AL_NOOR.equals(group)) {
            return Map.of("talks", List.of());
        }
        return Map.of(
                "words",
                "Two of us <go> together.",
                "editedAt",
                "2036-11-20T10:00:00Z",
                "version",
                3,
                "talks",
                List.of(Map.of("organisation", EVA, "day", "2036-02-12")));
    }

    private static Map<String, Object> talk(String id, boolean shown) {
        var talk = new HashMap<String, Object>();
        talk.put("id", id);
        talk.put("organisation", shown ? Map.of("id", People.COUNCIL) : EVA);
        talk.put("day", "2036-02-12");
        talk.put("until", "2037-02-11");
        talk.put("shown", shown);
        return talk;
    }

    private static Answer write(Call call) {
        var words = call.json().path("words").asText();
        if (words.contains("meanwhile") && "\"2\"".equals(call.header("if-match"))) {
            return Answer.problem(412, "changed-meanwhile", "Somebody else changed this meanwhile.");
        }
        return words.contains("07700") && !call.json().path("isPublic").asBoolean()
                ? Answer.problem(422, "looks-personal", "It looks personal.")
                : Answer.ok(safety(call.part(0)));
    }
}
