package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Directory's contract about the weekly digest: Al-Noor's people get one, the council's have none, and whoever of
/// Quayside asks is reached by nothing.
public final class FakeDigest {

    public static final String PATH = "/api/directory/v1/members/me/digest";

    private static final List<Map<String, String>> WAYS = List.of(
            Map.of("channel", "sms", "hint", "•••• 123"), Map.of("channel", "email", "hint", "a•••@trellis.example"));

    private FakeDigest() {}

    static void on(FakeService directory) {
        directory.on("GET", PATH, FakeDigest::read);
        directory.on(
                "PUT",
                PATH,
                call -> "sunday".equals(call.json().path("day").asText())
                        ? Answer.problem(422, "not-reached-that-way", "No such way.")
                        : Answer.ok(call.json()));
        directory.on("DELETE", PATH, _ -> Answer.of(204, null));
    }

    private static Answer read(Call call) {
        var acting = call.header("Trellis-Organisation");
        if (People.AL_NOOR.equals(acting)) {
            return Answer.ok(
                    Map.of("wanted", true, "day", "tuesday", "channel", "email", "next", "2036-12-02", "ways", WAYS));
        }
        return Answer.ok(Map.of("wanted", false, "ways", People.QUAYSIDE.equals(acting) ? List.of() : WAYS));
    }
}
